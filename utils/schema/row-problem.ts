// What can be wrong with one row of a calendar file or a table of planned content. The sentence for each code lives in
// utils/i18n (rowProblems.*), so a new code without its two sentences does not compile.
export const ROW_PROBLEMS = [
  'no-title',
  'no-day', // the row names no day
  'bad-day', // what stands there is no day: 31 Mehr
  'bad-time', // 25:00
  'unknown-zone', // a time zone that neither we nor the file explain
  'bad-rule', // how it recurs cannot be read
  'within-day-rule', // hourly, or several times a day
  'other-calendar-rule', // months of a calendar that we do not know
  'future-range', // a change of «this and all following» that only its maker can carry out
  'duplicate', // the same name a second time
  'not-closed', // the file ends inside of it
  'too-many', // beyond the limit of rows
  'not-accepted', // a field is longer or stranger than a record can hold
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

/** What was done with a row that is offered all the same. */
export const ROW_NOTES = [
  'clipped', // a text was longer than it may be
  'clock-change', // the clocks skip its time; it comes as much later
  'unknown-channel', // a channel that the team does not have
  'unknown-status',
] as const;
export type RowNote = (typeof ROW_NOTES)[number];
