export const reminderSettings = {
  before: 'یادآوری پیش از هر محتوای من',
  minutes: { other: '{n} دقیقه پیش' },
  never: 'هیچ‌وقت',
  dayBefore: 'عصر روز پیش هم یادآوری کن',
  morning: 'خلاصهٔ کارهای امروز، هر صبح ساعت',
  quietFrom: 'ساعت‌های سکوت، از',
  quietTo: 'تا',
} as const;
