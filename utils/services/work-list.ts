// My work in one list: notices that I have not read, cases that are mine or have risen to me, and what I have to
// publish or produce today and tomorrow. The nearest cases are read by their deadlines; a list of all of them is
// somebody else's (case-memory.ts) and is not begun for the sake of Today.
import { instantOf } from '@/utils/base/zone';
import { addDays, isoDayOf } from '@/utils/calendar/day';
import { escalatedTo } from '@/utils/cases/escalated';
import { isOverdue, snoozedUntil, WAITING } from '@/utils/cases/fold';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { CaseRecord } from '@/utils/schema/case';
import type { Directive } from '@/utils/schema/directive';
import type { MemberId } from '@/utils/schema/parts';
import { ownersOf } from './case-lens';
import type { Context } from './context';
import type { CasesService, PersonWork, Work, WorkEntry, WorkService } from './contract';
import { dutyFor } from './duty';
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
  const { store, playbook, clock, device } = context;
  const nowMs = clock.now();
  const [book, { memberId: me }] = await Promise.all([playbook.read(), device.read()]);
  const today = isoDayOf(nowMs, book.timeZone);
  const [waiting, overdueCount, notices, items] = await Promise.all([
    waitingCases(context, mayBePart ? FIRST_CASES : MOST_CASES),
    countOverdue(context, nowMs),
    store.all('directives'),
    store.by('calendar', 'date', { from: today, to: addDays(today, 1) }),
  ]);
  const timed = [...casesOf(waiting.records, book, me, nowMs), ...itemsOf(items, book, me, nowMs)];
  timed.sort((a, b) => a.atMs - b.atMs);
  return {
    entries: [...noticesFor(notices, book, me, nowMs), ...timed.map(({ entry }) => entry)],
    isMore: waiting.isMore,
    overdue: {
      nearest: waiting.records.filter((record) => isOverdue(record, nowMs)).slice(0, NEAREST),
      count: overdueCount,
    },
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

const DONE: readonly ItemStatus[] = ['published', 'measured', 'cancelled'];

function itemsOf(
  items: readonly CalendarItem[],
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): Timed[] {
  if (me === null) return [];
  return items.flatMap((item): Timed[] => {
    if (DONE.includes(item.status)) return [];
    // What has no time is due when its day ends.
    const time = item.allDay ? undefined : item.time;
    const atMs = instantOf(item.date, time ?? '23:59', item.timeZone);
    const as = partIn(item, book, me, time === undefined ? nowMs : atMs);
    return as === null ? [] : [{ atMs, entry: { kind: 'item', item, as, atMs } }];
  });
}

function partIn(item: CalendarItem, book: Playbook, me: MemberId, atMs: number): 'owner' | 'producer' | null {
  const { memberId, ownerRoleId, producers } = item;
  const owner = memberId ?? (ownerRoleId && dutyFor({ ownerRoleId }, book, atMs).member?.id);
  if (owner === me) return 'owner';
  return producers.some((producer) => producer.memberId === me) ? 'producer' : null;
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

/** Everybody's waiting cases by the person who owns them. */
export async function workByPerson(
  { clock, playbook }: Context,
  cases: CasesService,
): ReturnType<WorkService['byPerson']> {
  const [list, { people: team }] = await Promise.all([
    cases.list({ quick: 'open' }, undefined, { mayBePart: true }),
    playbook.read(),
  ]);
  const nowMs = clock.now();
  const people = list.groupedBy('owner').map(({ key, glances }): PersonWork => {
    const memberId = key as MemberId | null; // groups by owner are keyed by members
    const oldestMs = glances.reduce((oldest, { openedMs }) => Math.min(oldest, openedMs), nowMs);
    return {
      memberId,
      name: memberId === null ? null : (team.members.get(memberId)?.name ?? null),
      open: glances.length,
      overdue: glances.filter(({ dueMs }) => dueMs < nowMs).length,
      oldestAt: new Date(oldestMs).toISOString(),
    };
  });
  people.sort((a, b) => b.overdue - a.overdue || b.open - a.open);
  return { people, isPart: list.isPart };
}
