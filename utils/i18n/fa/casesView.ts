// What other views say of cases; the list's own words are in caseList.ts.
export const casesView = {
  list: 'پیگیری‌ها',
  all: 'همه',
  unknownAuthor: 'نامعلوم',
  noOwner: 'بی‌مسئول',
  noTopic: 'موضوع نامشخص',
  nextDone: 'پیگیری بازی نمانده است.',
} as const;
