import type { RowNote, RowProblem } from '@/utils/schema/row-problem';

// What is wrong with a row of a calendar file or a table; {value} is what stood there.
export const rowProblems = {
  'no-title': 'عنوان ندارد.',
  'no-day': 'روز ندارد.',
  'bad-day': '«{value}» روز نیست؛ چنین تاریخی در تقویم نیست.',
  'bad-time': '«{value}» ساعت نیست؛ روز از ۰۰:۰۰ تا ۲۳:۵۹ است.',
  'unknown-zone': 'منطقهٔ زمانی «{value}» شناخته نشد.',
  'bad-rule': 'تکرارش خوانده نشد.',
  'within-day-rule': 'در روز چند بار تکرار می‌شود؛ تقویم محتوا روزانه است.',
  'other-calendar-rule': 'با تقویمی تکرار می‌شود که نمی‌شناسیم.',
  'future-range': 'تغییر «این و بعدی‌ها» را فقط برنامهٔ اصلی می‌داند.',
  duplicate: 'تکراری است؛ همین یک بار دیگر هم آمده.',
  'not-closed': 'فایل وسط این مورد تمام می‌شود.',
  'too-many': '{value} مورد دیگر بیش از اندازهٔ یک فایل بود.',
  'not-accepted': 'چیزی در آن هست که جا نمی‌گیرد.',
} as const satisfies Record<RowProblem, string>;

// What was done with a row that is offered all the same.
export const rowNotes = {
  clipped: 'متن بلند بود و کوتاه شد.',
  'clock-change': 'ساعت آن روز جلو کشیده می‌شود؛ دیرتر می‌آید.',
  'unknown-channel': 'صفحه‌اش را تیم ندارد.',
  'unknown-status': 'وضعیتش شناخته نشد؛ ایده ماند.',
} as const satisfies Record<RowNote, string>;
