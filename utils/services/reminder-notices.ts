// What a look at the plan says to the person, in the language of the device. The texts of reminders alone and not the
// whole dictionary: the background starts often and must start fast.
import { formatNumber, localDigits } from '@/utils/calendar/digits';
import { subjectOf } from '@/utils/cases/follow-up';
import type { Look } from '@/utils/cases/reminding';
import { reminders as en } from '@/utils/i18n/en/reminders';
import { reminders as fa } from '@/utils/i18n/fa/reminders';
import type { Language } from '@/utils/schema/parts';
import type { Notice, Reminder } from '@/utils/schema/reminder';

const DIGEST = 'digest';
const OF_ITEM = 'item:';
const OF_DAY = 'day:';
const TEXTS = { fa, en };

/** The notices of a look: one for each moment, or one for all of them. */
export function noticesOf({ notices, digest }: Look, language: Language): Notice[] {
  const words = TEXTS[language];
  if (!digest) {
    const buttons = [words.open, words.later];
    return notices.map((reminder) => ({ id: reminder.id, ...said(reminder, language), buttons }));
  }
  const { count, steps } = digest;
  const items = steps.morning + steps.dayBefore + steps.itemSoon;
  const cases = count - items;
  const overdue = cases - steps.dueSoon - steps.snoozeOver;
  const message = [
    cases > 0 && filled(words.digest, { n: cases, overdue }, language),
    items > 0 && filled(words.digestItems, { n: items }, language),
  ].filter((part) => part !== false);
  return [{ id: DIGEST, title: words.digestTitle, message: message.join(' · '), buttons: [words.open] }];
}

function said({ step, topicTitle, plan }: Reminder, language: Language): Pick<Notice, 'title' | 'message'> {
  const words = TEXTS[language];
  if (!plan) return { title: topicTitle ?? words.noTopic, message: words[step] };
  const { title, time, count } = plan;
  const at = time === undefined ? words.allDay : localDigits(time, language);
  if (step !== 'morning') return { title, message: words[step].replace('{time}', at) };
  return { title: filled(words.morning, { n: count }, language), message: `${at} · ${title}` };
}

const filled = (text: string, values: Record<string, number>, language: Language): string =>
  Object.entries(values).reduce(
    (so, [name, value]) => so.replace(`{${name}}`, formatNumber(value, language)),
    text,
  );

/** Where a notice leads to on the desk: to its case or item, that of a day to Today, the digest to the list of cases. */
export function placeOfNotice(id: string): string {
  if (id === DIGEST) return 'cases';
  const subject = subjectOf(id);
  if (subject.startsWith(OF_ITEM)) return `calendar/${encodeURIComponent(subject.slice(OF_ITEM.length))}`;
  return subject.startsWith(OF_DAY) ? 'today' : `cases/${encodeURIComponent(subject)}`;
}
