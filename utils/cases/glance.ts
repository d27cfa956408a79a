// What a list needs to know of a case, and nothing else: a hundred thousand of these can be kept and looked through
// where the records themselves could not. Instants are numbers, words that recur are shared, and the words to search
// in are made ready once.
import type { CaseRecord, CaseStatus } from '@/utils/schema/case';
import type { CaseId, ChannelId, MemberId, Platform, RoleId, TopicId } from '@/utils/schema/parts';
import type { Priority } from '@/utils/schema/topic';
import { escalatedTo } from './escalated';
import { needsSomebody, snoozedUntil } from './fold';
import { type CountedMinutes, promiseOf } from './promise';
import { searchKey } from './search-key';

/** A case at one glance. Instants are milliseconds since the epoch. */
export interface Glance {
  readonly id: CaseId;
  readonly status: CaseStatus;
  readonly priority: Priority;
  readonly platform: Platform;
  readonly channelId: ChannelId | null;
  readonly topicId: TopicId | null;
  readonly ownerRoleId: RoleId | null;
  /** To whom it was assigned or handed over. */
  readonly memberId: MemberId | null;
  readonly escalatedTo: MemberId | null;
  readonly openedMs: number;
  /** The far future where the record holds no instant. */
  readonly dueMs: number;
  /** So long before its deadline that is said to be near. */
  readonly nearMinutes: number;
  readonly answeredMs: number | null;
  /** The end of its snooze, even when that is over. */
  readonly snoozedUntilMs: number | null;
  /** Name, or handle where the page shows no name. */
  readonly author: string | null;
  /** The first 120 characters of the comment. */
  readonly text: string;
  readonly hasDraft: boolean;
  /** Author and comment as they are searched, see search-key.ts. */
  readonly search: string;
}

const MINUTE_MS = 60_000;
const SHOWN_CHARACTERS = 120;
const SEARCHED_CHARACTERS = 500;
/** Behind every deadline that a person could mean. */
const NEVER_MS = Date.UTC(9999, 11, 31);

/** The glance of a record. */
export function glanceOf(record: CaseRecord, counted: CountedMinutes, share: Share = unshared): Glance {
  const { snapshot, events } = record;
  const until = snoozedUntil(events);
  // Of what is settled nobody asks how near its deadline was.
  const promise = needsSomebody(record.status) ? promiseOf(record, counted) : null;
  const dueMs = instantOr(record.dueAt, NEVER_MS);
  const name = snapshot.author?.name ?? null;
  const handle = snapshot.author?.handle ?? null;
  return {
    id: record.id,
    status: share(record.status),
    priority: share(record.priority),
    platform: share(record.platform),
    channelId: shareOrNull(share, record.channelId),
    topicId: shareOrNull(share, record.topicId),
    ownerRoleId: shareOrNull(share, record.ownerRoleId),
    memberId: shareOrNull(share, record.memberId),
    escalatedTo: needsSomebody(record.status) ? shareOrNull(share, escalatedTo(events)) : null,
    openedMs: instantOr(record.openedAt, 0),
    dueMs,
    nearMinutes: promise ? Math.ceil((dueMs - promise.soonMs) / MINUTE_MS) : 0,
    answeredMs: record.status === 'answered' ? answeredMs(record) : null,
    snoozedUntilMs: until === null ? null : instantOr(until, NEVER_MS),
    author: shareOrNull(share, name ?? handle),
    text: firstOf(snapshot.text),
    hasDraft: record.draft !== undefined && record.draft !== '',
    search: searchKey(`${handle ?? ''} ${name ?? ''} ${snapshot.text.slice(0, SEARCHED_CHARACTERS)}`),
  };
}

/** Gives for equal texts one and the same. */
export type Share = <T extends string>(text: T) => T;

const unshared: Share = (text) => text;

/** A pool of texts; every record out of the database brings its own copy of each. */
export function sharing(): Share {
  const known = new Map<string, string>();
  return <T extends string>(text: T): T => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return (first ?? text) as T; // equal texts have equal types
  };
}

function shareOrNull<T extends string>(share: Share, text: T | null | undefined): T | null {
  return text === null || text === undefined ? null : share(text);
}

// Cut by whole characters, and put together anew: a slice would keep the whole text in memory.
const firstOf = (text: string): string =>
  text.length <= SHOWN_CHARACTERS
    ? text
    : Array.from(text.slice(0, SHOWN_CHARACTERS)).filter(isWhole).join('');

const isWhole = (character: string): boolean => !/^[\ud800-\udfff]$/u.test(character);

function answeredMs({ events }: CaseRecord): number | null {
  const times = events.flatMap(({ type, at }) => (type === 'answered' ? Date.parse(at) : []));
  return times.length === 0 ? null : Math.max(...times);
}

function instantOr(iso: string, otherwise: number): number {
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? otherwise : ms;
}
