// What an open page keeps true besides showing it: the plan of reminders, the tables of selectors, the classifier, what
// the picker in a page offers. Nobody waits for these, so they come in one file after the first sight.
import type { Context } from './context';
import type { LearningService } from './contract';
import { keepOffers, type OfferTaker } from './keep-offers';
import { keepTaught } from './keep-taught';
import { keepReminders, type PlanKeeper } from './reminder-plan';
import { keepTablesHanded, type TableTaker } from './site-tables';

export interface Keeping {
  /** Takes the plan of reminders where one is to be kept. */
  keepReminders?: PlanKeeper;
  /** Does this page see to it that the classifier knows the topics as they are? */
  keepsTaught?: boolean;
  /** Takes the team's tables of selectors on their way to those who read pages. */
  handTables?: TableTaker;
  /** Takes what the response picker in a page is to offer. */
  keepOffers?: OfferTaker;
}

/** Begins all that is wanted; it goes on for as long as the page lives. */
export function startKeeping(context: Context, wanted: Keeping, learning: LearningService): void {
  const { signal } = new AbortController();
  if (wanted.handTables) keepTablesHanded(context.playbook, wanted.handTables);
  if (wanted.keepReminders) keepReminders(context, wanted.keepReminders, signal);
  if (wanted.keepsTaught) keepTaught(context, learning, signal);
  if (wanted.keepOffers) keepOffers(context, wanted.keepOffers, signal);
}
