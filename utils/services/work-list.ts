// My work in one list: notices that I have not read, cases that are mine or have risen to me, and what I have to
// publish or produce today and tomorrow. The nearest cases are read by their deadlines; a list of all of them is
// somebody else's (case-memory.ts) and is not begun for the sake of Today.
import { instantOf } from '@/utils/base/zone';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { SETTLED } from '@/utils/calendar/workflow';
import { escalatedTo } from '@/utils/cases/escalated';
import { isOverdue, snoozedUntil, WAITING } from '@/utils/cases/fold';
import type { Glance } from '@/utils/cases/glance';
import type { CaseRecord } from '@/utils/schema/case';
import type { Directive } from '@/utils/schema/directive';
import type { MemberId } from '@/utils/schema/parts';
import { ownersOf } from './case-lens';
import type { Context } from './context';
import type { CasesService, PersonWork, Work, WorkEntry, WorkService } from './contract';
import { answererFor } from './duty';
import { keyOfTurn, type Turn, turnsBetween } from './plan';
import type { Playbook } from './playbook';

/** Waiting cases of each status that are looked at; a team that has more of them open has other worries. */
const MOST_CASES = 200;
/** Those for a first sight: reading and parsing six hundred takes longer than drawing the whole panel. */
const FIRST_CASES = 40;
const NEAREST = 3;

export async function workOf(
  context: Context,
  { mayBePart = false }: { mayBePart?: boolean } = {},
): Promise<Work> {
  const { playbook, clock, device } = context;
  const nowMs = clock.now();
  const [book, { memberId: me }] = await Promise.all([playbook.read(), device.read()]);
  const [all, overdueCount] = await Promise.all([
    waitingWork(context, book, nowMs, mayBePart ? FIRST_CASES : MOST_CASES),
    countOverdue(context, nowMs),
  ]);
  return {
    ...listFor(all, book, me, nowMs),
    overdue: {
      nearest: all.cases.records.filter((record) => isOverdue(record, nowMs)).slice(0, NEAREST),
      count: overdueCount,
    },
  };
}

/** What waits for a colleague. */
export async function workFor(context: Context, memberId: MemberId): ReturnType<WorkService['of']> {
  const nowMs = context.clock.now();
  const book = await context.playbook.read();
  return listFor(await waitingWork(context, book, nowMs, MOST_CASES), book, memberId, nowMs);
}

/** Everything that waits for anybody: the nearest cases, the notices, and what is planned for today and tomorrow. */
async function waitingWork(context: Context, { timeZone }: Playbook, nowMs: number, mostCases: number) {
  const [cases, others] = await Promise.all([
    waitingCases(context, mostCases),
    besidesCases(context, timeZone, nowMs),
  ]);
  return { cases, ...others };
}

async function besidesCases(context: Context, timeZone: string, nowMs: number) {
  const today = isoDayOf(nowMs, timeZone);
  const [notices, turns] = await Promise.all([
    context.store.all('directives'),
    turnsBetween(context, today, addDays(today, 1)),
  ]);
  return { notices, turns };
}

function listFor(
  { cases, notices, turns }: Awaited<ReturnType<typeof waitingWork>>,
  book: Playbook,
  memberId: MemberId | null,
  nowMs: number,
): Pick<Work, 'entries' | 'isMore'> {
  const timed = [
    ...casesOf(cases.records, book, memberId, nowMs),
    ...itemsOf(turns, book, memberId, nowMs),
  ].sort((a, b) => a.atMs - b.atMs);
  return {
    entries: [...noticesFor(notices, book, memberId, nowMs), ...timed.map(({ entry }) => entry)],
    isMore: cases.isMore,
  };
}

interface Timed {
  atMs: number;
  entry: WorkEntry;
}

function casesOf(
  records: readonly CaseRecord[],
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): Timed[] {
  if (me === null) return [];
  const ownerOf = ownersOf(book, nowMs);
  return records.flatMap((record): Timed[] => {
    const { topicId, ownerRoleId = null, memberId = null, events, dueAt } = record;
    const until = snoozedUntil(events);
    if (until !== null && Date.parse(until) > nowMs) return [];
    const isMine = ownerOf({ topicId, ownerRoleId, memberId }) === me;
    const isEscalated = !isMine && escalatedTo(events) === me;
    if (!isMine && !isEscalated) return [];
    return [{ atMs: Date.parse(dueAt), entry: { kind: 'case', record, isEscalated } }];
  });
}

/** Of these days what a person publishes or produces, and is not out yet. */
export function itemsOf(
  turns: readonly Turn[],
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): { atMs: number; entry: Extract<WorkEntry, { kind: 'item' }> }[] {
  if (me === null) return [];
  return turns.flatMap((turn) => {
    const { item, day, time } = turn;
    if (SETTLED.includes(item.status)) return [];
    const atMs = dueMs(turn);
    const [as] = partsIn(turn, book, me, nowMs);
    const key = keyOfTurn(item, day);
    return as ? [{ atMs, entry: { kind: 'item' as const, item, key, day, time, as, atMs } }] : [];
  });
}

/** When a turn is due: at its time; what has none, when its last day ends. */
export const dueMs = ({ item, day, lastDay, time }: Turn): number =>
  instantOf(time === null ? lastDay : day, time ?? '23:59', item.timeZone);

/** Does this person publish it, by name or on duty, or produce it? */
export function partsIn(
  turn: Turn,
  book: Playbook,
  me: MemberId,
  nowMs: number,
): readonly ('owner' | 'producer')[] {
  const { memberId, ownerRoleId, producers } = turn.item;
  const atMs = turn.time === null ? nowMs : dueMs(turn);
  const owner = memberId ?? (ownerRoleId && answererFor({ ownerRoleId }, book, atMs).member?.id);
  const isProducer = producers.some((producer) => producer.memberId === me);
  return [...(owner === me ? ['owner' as const] : []), ...(isProducer ? ['producer' as const] : [])];
}

function noticesFor(
  notices: readonly Directive[],
  { people }: Playbook,
  me: MemberId | null,
  nowMs: number,
): WorkEntry[] {
  const department = me === null ? undefined : people.members.get(me)?.departmentId;
  return notices
    .filter(({ until, readBy, audience }) => {
      if (until && Date.parse(until) < nowMs) return false;
      // Whoever belongs to no department reads everything.
      const isForMe = audience.length === 0 || department === undefined || audience.includes(department);
      return isForMe && readBy[me ?? 'system'] === undefined;
    })
    .sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'))
    .map((notice) => ({ kind: 'notice', notice }));
}

/** Counted in the index: nothing is read for it. */
async function countOverdue({ store }: Context, nowMs: number): Promise<number> {
  const now = new Date(nowMs).toISOString();
  const counts = await Promise.all(
    WAITING.map((status) => store.count('cases', 'statusDue', { from: [status], to: [status, now] })),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What waits for somebody, the nearest deadline first; at most so many of each status. */
async function waitingCases(
  { store }: Context,
  most: number,
): Promise<{ records: CaseRecord[]; isMore: boolean }> {
  const lists = await Promise.all(
    WAITING.map((status) => store.by('cases', 'statusDue', { from: [status], to: [status, []], most })),
  );
  return {
    records: lists.flat().sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0)),
    isMore: lists.some((list) => list.length === most),
  };
}

/** Everybody's work by the person whose it is. */
export async function workByPerson(
  context: Context,
  cases: CasesService,
): ReturnType<WorkService['byPerson']> {
  const { clock, playbook } = context;
  const nowMs = clock.now();
  const book = await playbook.read();
  const [list, { notices, turns }] = await Promise.all([
    cases.list({ quick: 'open' }, undefined, { mayBePart: true }),
    besidesCases(context, book.timeZone, nowMs),
  ]);
  const casesBy = new Map(
    list.groupedBy('owner').map(({ key, glances }) => [key as MemberId | null, glances]), // groups by owner are keyed by members
  );
  // Sample people never own anything, and nobody waits for them to read.
  const members = book.members.filter(({ id, example }) => !example || casesBy.has(id));
  const people = [null, ...members].map((member): PersonWork => {
    const memberId = member?.id ?? null;
    const glances = casesBy.get(memberId) ?? [];
    return {
      memberId,
      name: member?.name ?? null,
      open: glances.length,
      overdue: glances.filter(({ dueMs }) => dueMs < nowMs).length,
      oldestAt: oldestOf(glances),
      items: itemsOf(turns, book, memberId, nowMs).length,
      notices: memberId === null ? 0 : noticesFor(notices, book, memberId, nowMs).length,
    };
  });
  return {
    people: people
      .filter(({ open, items, notices: unread }) => open + items + unread > 0)
      .sort((a, b) => b.overdue - a.overdue || b.open - a.open || b.items - a.items || b.notices - a.notices),
    isPart: list.isPart,
  };
}

const oldestOf = (glances: readonly Glance[]): string | null =>
  glances.length === 0
    ? null
    : new Date(
        glances.reduce((oldest, { openedMs }) => Math.min(oldest, openedMs), Number.POSITIVE_INFINITY),
      ).toISOString();
