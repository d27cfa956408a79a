// The list of prepared answers in a page. Beside the dictionary, because the background alone says it.
export const picker = {
  name: 'پاسخ‌های آماده',
  keys: 'Enter: درج · Esc: بستن',
  none: 'پاسخی با این نشانه نیست.',
  noneYet: 'پاسخ تأییدشده‌ای به این زبان آماده نیست.',
  failed: 'درج نشد؛ پاسخ را از پنل هم‌صدا بردارید.',
  missing: 'جای خالی: {names}',
  missingUnnamed: 'جای خالی دارد.',
  variables: { 'customer.name': 'نام مشتری', 'customer.handle': 'آیدی مشتری', 'post.link': 'نشانی پست' },
} as const;
