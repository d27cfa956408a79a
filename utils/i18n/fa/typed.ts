// What is wrong with a day or a time that somebody typed.
export const typed = {
  day: {
    empty: 'روز را بنویسید؛ مانند {example}',
    unclear: 'این روز خوانده نشد؛ مانند {example}',
    noMonth: 'ماه {month} نداریم؛ سال ۱۲ ماه دارد.',
    noDay: '{month} {year} فقط {days} روز دارد.',
    notLeap: 'سال {year} کبیسه نیست؛ {month} آن {days} روز دارد.',
    tooFar: 'این روز زیادی دور است؛ سال را ببینید.',
  },
  time: {
    empty: 'ساعت را بنویسید؛ مانند {example}',
    unclear: 'این ساعت خوانده نشد؛ مانند {example}',
    noTime: 'چنین ساعتی نداریم؛ روز از ۰۰:۰۰ تا ۲۳:۵۹ است.',
  },
} as const;
