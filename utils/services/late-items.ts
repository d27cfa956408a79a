// What should have gone out in the last two weeks and nobody has said that it did. The panel asks for it when the day
// itself has been drawn: two weeks are ten times as much to read as today.
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { SETTLED } from '@/utils/calendar/workflow';
import type { Context } from './context';
import type { ItemView } from './contract';
import { occasionNames } from './occasion-view';
import { turnsBetween, viewTurn } from './plan';

const DAYS_BACK = 14;

/** Without today; the oldest first. */
export async function lateItemsOf(context: Context): Promise<ItemView[]> {
  const { playbook, clock, device } = context;
  const [book, { language }] = await Promise.all([playbook.read(), device.read()]);
  const nowMs = clock.now();
  const today = isoDayOf(nowMs, book.timeZone);
  const turns = await turnsBetween(context, addDays(today, -DAYS_BACK), addDays(today, -1));
  const names = await occasionNames(book, language);
  return turns
    .filter(({ lastDay, item }) => lastDay < today && !SETTLED.includes(item.status))
    .map((turn) => viewTurn(turn, book, nowMs, names))
    .filter((view) => view.isLate);
}
