// What a look at the plan says to the person, in the language of the device. The texts of reminders alone and not the
// whole dictionary: the background starts often and must start fast.
import { formatNumber } from '@/utils/calendar/digits';
import type { Look } from '@/utils/cases/reminding';
import { reminders as en } from '@/utils/i18n/en/reminders';
import { reminders as fa } from '@/utils/i18n/fa/reminders';
import type { Language } from '@/utils/schema/parts';
import type { Notice } from '@/utils/schema/reminder';

const DIGEST = 'digest';
const TEXTS = { fa, en };

/** The notices of a look: one for each moment, or one for all of them. */
export function noticesOf({ notices, digest }: Look, language: Language): Notice[] {
  const words = TEXTS[language];
  if (!digest) {
    const buttons = [words.open, words.later];
    return notices.map(({ id, topicTitle, step }) => {
      return { id, title: topicTitle ?? words.noTopic, message: words[step], buttons };
    });
  }
  const { count, steps } = digest;
  const overdue = count - steps.dueSoon - steps.snoozeOver;
  const message = words.digest
    .replace('{n}', formatNumber(count, language))
    .replace('{overdue}', formatNumber(overdue, language));
  return [{ id: DIGEST, title: words.digestTitle, message, buttons: [words.open] }];
}

/** Where a notice leads to on the desk: to its case, the digest to the list of them. */
export const placeOfNotice = (id: string): string =>
  id === DIGEST ? 'cases' : `cases/${encodeURIComponent(id.slice(0, id.lastIndexOf('|')))}`;
