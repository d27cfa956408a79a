// The content calendar: what is planned, and what may be done to it.
import type { Result } from '@/utils/base/result';
import type { CalendarItem, ItemStatus, OccasionTone } from '@/utils/schema/calendar-item';
import type { CalendarFilter, CalendarLook, SavedCalendar } from '@/utils/schema/calendar-view';
import type { Channel } from '@/utils/schema/channel';
import type { ItemId, MemberId, ResponseId, TopicId } from '@/utils/schema/parts';
import type { ItemHint, ItemView, OccasionView } from './today';
import type { Unsubscribe } from './unsubscribe';

export type { CalendarFilter, CalendarLook, SavedCalendar };

export interface CalendarDay {
  /** YYYY-MM-DD. */
  day: string;
  occasions: readonly OccasionView[];
  /** The team rests: its weekend, a holiday, a day of its own. */
  isClosed: boolean;
  isMourning: boolean;
  items: readonly ItemView[];
}
export interface CalendarSpan {
  /** YYYY-MM-DD, in the team's zone. */
  today: string;
  /** Milliseconds since the epoch: when the clock alone makes something else of what stands here. */
  changesAtMs: number;
  days: readonly CalendarDay[];
  /** How many items there are whatever the filter. */
  total: number;
  /** What items may be filtered by. */
  channels: readonly Channel[];
  labels: readonly string[];
}
/** A status that may follow; `refusal`: why this person may not choose it. */
export interface ItemStep {
  to: ItemStatus;
  refusal: 'approver-needed' | 'publisher-needed' | null;
}
export interface SaveOptions {
  /** Why something frozen is changed. */
  reason?: string;
  /** Of what comes again: this one alone (where nothing is said), this and those that follow, or all. */
  scope?: TurnScope;
}
export type TurnScope = 'this' | 'following' | 'all';
/**
 * How many were changed, and for each key that was given the one it has now: a turn that changes alone becomes an item
 * of its own.
 */
export interface Changed {
  changed: number;
  keys: readonly string[];
}
/** What can be changed in many items at once; what is not named stays. */
export interface ItemEdit {
  /** Null = nobody in person. */
  memberId?: MemberId | null;
  addLabel?: string;
  removeLabel?: string;
}
/** A question that an item which is over has raised, and nobody has an answer to. */
export interface OpenQuestion {
  itemId: ItemId;
  itemTitle: string;
  /** YYYY-MM-DD, on which the item began. */
  day: string;
  text: string;
  topicId: TopicId | null;
  topicTitle: string | null;
  /** Comments of its topic since that day; null = without a topic nobody can say. */
  count: number | null;
}
/** A new response, one that exists, or none: the question is let be. */
export type QuestionAnswer =
  | { kind: 'new'; text: string }
  | { kind: 'response'; responseId: ResponseId }
  | { kind: 'none' };
/** What a team says of an occasion; what is not named stays. */
export interface OccasionEdit {
  /** In the language of this device. */
  title?: string;
  tone?: OccasionTone;
  /** The team rests. */
  holiday?: boolean;
  hidden?: boolean;
  /** YYYY-MM-DD. */
  day?: string;
  /** In which calendar that day comes again; null = it alone; undefined = the occasion has a rule and was moved there. */
  every?: 'jalali' | 'hijri' | 'gregorian' | null | undefined;
}
export interface OccasionForm extends Required<Omit<OccasionEdit, 'day' | 'every'>> {
  id: string;
  every: OccasionEdit['every'];
  isBuiltIn: boolean;
  /** The team says something of it that is not built in. */
  isChanged: boolean;
}
export interface HiddenOccasion {
  id: string;
  title: string;
}
export interface CalendarService {
  /** Every day from `from` to `to` (YYYY-MM-DD), both included. */
  span(from: string, to: string, filter?: CalendarFilter): Promise<CalendarSpan>;
  /** Occasions alone, over a whole year. */
  occasions(from: string, to: string): Promise<readonly OccasionView[]>;
  occasion(id: string): Promise<OccasionForm | null>;
  hiddenOccasions(): Promise<readonly HiddenOccasion[]>;
  /** `id` null: a new one of the team. `edit` null: what the team has said of it is taken back. */
  saveOccasion(id: string | null, edit: OccasionEdit | null): Promise<Result<null>>;
  /** By its id, or one turn of it as it is, by the key of its view. */
  read(key: string): Promise<CalendarItem | null>;
  /** An empty item for a day; nothing is written. */
  draft(day: string): Promise<CalendarItem>;
  steps(item: CalendarItem): Promise<readonly ItemStep[]>;
  // Each of the following is one write and one step of undo, all of it or nothing.
  /** Codes `item-frozen` (say why), `approver-needed`, `publisher-needed`, `no-such-step`. */
  /** `key`: of the view that was opened, where the item comes again and has the days of one of its turns. */
  save(item: CalendarItem, options?: SaveOptions & { key?: string }): Promise<Result<null>>;
  /** What speaks against the day and time that an item would have. */
  hints(item: CalendarItem): Promise<readonly ItemHint[]>;
  /** To other days and, where one is given, another time; by the keys of their views. */
  move(
    moves: readonly { key: string; day: string; time?: string }[],
    options?: SaveOptions,
  ): Promise<Result<Changed>>;
  setStatus(keys: readonly string[], status: ItemStatus, options?: SaveOptions): Promise<Result<Changed>>;
  edit(keys: readonly string[], change: ItemEdit, options?: SaveOptions): Promise<Result<Changed>>;
  /** The same for other days, each once: ideas again, without address, ticks and comments. */
  duplicate(copies: readonly { id: ItemId; day: string }[]): Promise<Result<{ ids: readonly ItemId[] }>>;
  remove(keys: readonly string[], options?: SaveOptions): Promise<Result<{ changed: number }>>;
  comment(id: ItemId, text: string): Promise<Result<null>>;
  // The next two are of one turn alone, by the key of its view.
  /** «همین پست منتشر شد»: the post at this address is the item's. */
  publishAt(key: string, address: string): Promise<Result<null>>;
  tick(key: string, text: string, done: boolean): Promise<Result<null>>;
  /** What was expected, has come and has no answer, of items of whoever sits here that are over. */
  openQuestions(): Promise<readonly OpenQuestion[]>;
  /** Of the last two weeks, without today: its time has passed and nobody has said that it is out; the oldest first. */
  lateItems(): Promise<readonly ItemView[]>;
  /** Of what comes again, for all of its turns. */
  settleQuestion(
    question: Pick<OpenQuestion, 'itemId' | 'text' | 'topicId'>,
    answer: QuestionAnswer,
  ): Promise<Result<null>>;
  onChange(listener: () => void): Unsubscribe;
}
