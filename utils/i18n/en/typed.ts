export const typed = {
  day: {
    empty: 'Write a day, like {example}',
    unclear: 'Not read as a day; write it like {example}',
    noMonth: 'There is no month {month}; a year has 12.',
    noDay: '{month} {year} has only {days} days.',
    notLeap: '{year} is not a leap year; its {month} has {days} days.',
    tooFar: 'That day is too far away; look at the year.',
  },
  time: {
    empty: 'Write a time, like {example}',
    unclear: 'Not read as a time; write it like {example}',
    noTime: 'No such time; a day runs from 00:00 to 23:59.',
  },
};
