import type { reminders as fa } from '../fa/reminders';
import type { Messages } from '../messages';

export const reminders: Messages<typeof fa> = {
  dueSoon: 'The deadline is near',
  overdue: 'The deadline has passed',
  backup: 'Still unanswered; you are the backup',
  head: 'Still unanswered; it has reached the head',
  lead: 'Still unanswered; it has reached the lead',
  snoozeOver: 'Time to look at it again',
  morning: 'Yours today: {n}',
  dayBefore: 'Tomorrow, {time}',
  itemSoon: 'Soon: {time}',
  allDay: 'all day',
  digestItems: '{n} planned',
  noTopic: 'No topic',
  open: 'Open',
  later: 'In an hour',
  digestTitle: 'Work that waits for you',
  digest: '{n} cases, {overdue} of them overdue',
};
