export const rowProblems = {
  'no-title': 'It has no title.',
  'no-day': 'It has no day.',
  'bad-day': '“{value}” is not a day; no calendar has it.',
  'bad-time': '“{value}” is not a time; a day runs from 00:00 to 23:59.',
  'unknown-zone': 'Nobody knows the time zone “{value}”.',
  'bad-rule': 'How it repeats could not be read.',
  'within-day-rule': 'It repeats within a day; this calendar plans days.',
  'other-calendar-rule': 'It repeats by a calendar that we do not know.',
  'future-range': 'Only its own program knows a change of “this and following”.',
  duplicate: 'It is there a second time.',
  'not-closed': 'The file ends in the middle of it.',
  'too-many': '{value} more were beyond what one file may bring.',
  'not-accepted': 'Something in it does not fit.',
};

export const rowNotes = {
  clipped: 'A long text was cut.',
  'clock-change': 'The clocks go forward that day; it comes later.',
  'unknown-channel': 'The team has no such channel.',
  'unknown-status': 'Its status is not known; it stays an idea.',
};
