// Any month of planned content, for what must go out and come back whole.
import fc from 'fast-check';
import { addDays, isoDay } from '@/utils/calendar/day';
import { checkedItem, type ReadItem } from '@/utils/exchange/planned-item';
import { ItemKind, ItemStatus, OccasionTone } from '@/utils/schema/calendar-item';

// Line ends are one sign in every calendar, and labels stand without blanks around them.
const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: most }),
      fc.constantFrom('پست «یلدا»، با, ویرگول; نقطه\\ و "گیومه"', '=1+1', 'نیم‌فاصله', '😀 سلام\nخط دوم'),
    )
    .map((one) => one.replace(/\r/g, '').slice(0, most));
const title = text(150).map((one) => one.trim() || 'بی‌نام');
const label = text(40)
  .map((one) => one.replaceAll('\n', ' ').trim())
  .filter((one) => one !== '');
const day = fc.integer({ min: 0, max: 30 }).map((offset) => addDays(isoDay('2026-11-22'), offset));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const recurrence = fc.constantFrom(
  'RRULE:FREQ=WEEKLY;BYDAY=SA,MO;WKST=SA',
  'RRULE:FREQ=DAILY;COUNT=5',
  'RRULE:FREQ=MONTHLY;UNTIL=20270630',
  'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD',
  'X-HAMSEDA-JALALI:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=30',
  'X-HAMSEDA-JALALI:FREQ=MONTHLY;INTERVAL=2;COUNT=4',
);
const reminder = fc.record({
  minutesBefore: fc.constantFrom(null, 0, 60),
  dayBefore: fc.boolean(),
  morning: fc.boolean(),
});
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>) =>
  fc.option(value).map((one) => (one === null ? {} : { [key]: one }));

const fields = fc
  .tuple(
    fc.record({
      title,
      brief: text(400),
      date: day,
      kind: fc.constantFrom(...ItemKind.options),
      status: fc.constantFrom(...ItemStatus.options),
      tone: fc.constantFrom(...OccasionTone.options),
      timeZone: fc.constantFrom('Asia/Tehran', 'Europe/Berlin', 'UTC'),
      allDay: fc.boolean(),
      frozen: fc.boolean(),
      labels: fc.uniqueArray(label, { maxLength: 4 }),
      channelIds: fc.subarray(['insta', 'tg']),
      texts: fc.dictionary(fc.constantFrom('insta', 'tg'), text(200)),
      facts: fc.dictionary(fc.constantFrom('price', 'name'), text(50)),
      checklist: fc.array(fc.record({ text: text(60), done: fc.boolean() }), { maxLength: 3 }),
      expectedQuestions: fc.array(fc.record({ text: text(60) }), { maxLength: 2 }),
      links: fc.array(fc.record({ title: text(20), url: fc.webUrl() }), { maxLength: 2 }),
    }),
    maybe('time', time),
    maybe('memberId', fc.constantFrom('sara', 'ali')),
    maybe('days', fc.integer({ min: 1, max: 5 })),
    maybe('recurrence', recurrence),
    maybe('skippedDays', fc.uniqueArray(day, { minLength: 1, maxLength: 3 })),
    maybe('reminders', fc.record({ owner: reminder, approver: reminder }, { requiredKeys: [] })),
    maybe('extraDays', fc.uniqueArray(day, { minLength: 1, maxLength: 3 })),
    maybe('publishedUrl', fc.webUrl()),
  )
  .map((parts) => {
    const { days, ...all }: { days?: number; date: string; [key: string]: unknown } = Object.assign(
      {},
      ...parts,
    );
    return { ...all, ...(days && { endDate: addDays(isoDay(all.date), days) }) };
  });

/** Items with ids of their own. */
export const plannedItems: fc.Arbitrary<ReadItem[]> = fc.array(fields, { maxLength: 12 }).map((all) =>
  all.map((one, index) => {
    const made = checkedItem({ ...one, id: `i${index}` });
    if (!made) throw new Error(`no item: ${JSON.stringify(one)}`);
    return made.item;
  }),
);
