// Keeps the plan of reminders true: whoever sits here, which waiting cases concern them, and when. It is worked out
// in a page, where the database is, and handed to the background, where none is. Of all open pages one does it; the
// others wait for its place. What has risen to somebody by now is noted in the case itself on the way.
import { breath } from '@/utils/base/breath';
import { logFailure } from '@/utils/base/log';
import { slicesOf } from '@/utils/base/slices';
import { missingEscalations, notedElsewhere } from '@/utils/cases/escalation';
import { WAITING, withEvent } from '@/utils/cases/fold';
import { concerning, type EscalationChain, type Moment, momentsOf, reached } from '@/utils/cases/follow-up';
import { mayDo } from '@/utils/people/access';
import { escalationChain } from '@/utils/people/duty';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import type { MemberId, RoleId } from '@/utils/schema/parts';
import { MOST_REMINDERS, type Reminder, type ReminderPlan } from '@/utils/schema/reminder';
import { sitterOf } from './access';
import { ownersOf } from './case-lens';
import { casesByDeadline } from './case-windows';
import type { Context } from './context';
import { countedMinutes } from './counted-minutes';
import { unknownTopic } from './duty';
import { itemReminders } from './item-reminders';
import type { Playbook } from './playbook';

export type PlanKeeper = (plan: ReminderPlan) => Promise<void>;

/** Beyond so many waiting cases of one status the later ones wait for their turn. */
const MOST_PER_STATUS = 1_000;
/** So many are read between two turns of the page. */
const AT_ONCE = 25;
/** Changes come in bursts: an import, a bulk act. */
const PAUSE_MS = 1_500;
/** Duty changes with the hour, without any record changing. */
const ROUND_MS = 15 * 60_000;

/** Works the plan out now, and again after every change, until the signal aborts. */
export function keepReminders(context: Context, keep: PlanKeeper, signal: AbortSignal): void {
  const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  navigator.locks
    .request('hamseda:reminder-plan', { signal }, async () => {
      const planner = createPlanner(context);
      let timer: ReturnType<typeof setTimeout> | undefined;
      // Each plan that is written wakes the background.
      let kept = '';
      const keepIfNew = async (plan: ReminderPlan) => {
        const text = JSON.stringify(plan);
        if (text === kept) return;
        await keep(plan);
        kept = text;
      };
      const round = () => {
        planner
          .plan()
          .then(keepIfNew)
          .catch((cause: unknown) => logFailure('reminders', cause))
          .finally(() => later(ROUND_MS));
      };
      const later = (delayMs: number) => {
        clearTimeout(timer);
        if (!signal.aborted) timer = setTimeout(round, delayMs);
      };
      const stops = [
        context.store.listen((stores, cases) => {
          if (stores.has('cases')) planner.forget(cases);
          else if (!OTHERS.some((store) => stores.has(store))) return;
          later(PAUSE_MS);
        }),
        context.device.onChange(() => later(PAUSE_MS)),
      ];
      later(PAUSE_MS);
      await held;
      clearTimeout(timer);
      for (const stop of stops) stop();
    })
    .catch((cause: unknown) => {
      if (!signal.aborted) logFailure('reminders', cause);
    });
}

const OTHERS = ['workspaces', 'departments', 'members', 'roles', 'topics', 'occasions', 'calendar'] as const;

/**
 * What has to be told of the waiting cases, kept in mind. A case's moments follow from itself and the playbook, so only
 * a changed case is read again; and all of them in portions, because the page that does it belongs to somebody.
 */
export function createPlanner(context: Context) {
  const { store, playbook, clock } = context;
  let known: Known | null = null;
  let doubts = 0;
  const changed = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();

  const readAll = async (book: Playbook): Promise<Known> => {
    const all: Known = { book, cases: new Map() };
    for (const status of WAITING) {
      for await (const records of casesByDeadline(store, status, MOST_PER_STATUS)) {
        for (const record of records) all.cases.set(record.id, follow(record, book));
        await breath();
      }
    }
    return all;
  };

  const waiting = async (book: Playbook): Promise<Followed[]> => {
    const before = doubts;
    const now = known?.book === book ? known : await readAll(book);
    // What was doubted meanwhile is read again by the next plan, which that doubt has ordered.
    known = before === doubts ? now : null;
    const ids = [...changed];
    changed.clear();
    for (const portion of slicesOf(ids, AT_ONCE)) {
      const records = await Promise.all(portion.map((id) => store.get('cases', id)));
      for (const [index, id] of portion.entries()) {
        const record = records[index];
        if (record && isWaiting(record)) now.cases.set(id, follow(record, book));
        else now.cases.delete(id);
      }
      await breath();
    }
    return [...now.cases.values()];
  };

  const work = async (): Promise<ReminderPlan> => {
    const [book, { me, level }, settings] = await Promise.all([
      playbook.read(),
      sitterOf(context),
      context.device.read(),
    ]);
    const followed = await waiting(book);
    const nowMs = clock.now();
    if (mayDo(level, 'answer')) await noteEscalations(context, followed, nowMs);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const items = await itemReminders(context, book, me, settings.itemReminders, timeZone);
    return planOf(followed, items, book, me, nowMs);
  };

  return {
    /** These cases have changed; null = all of them may have. */
    forget(cases: readonly string[] | null): void {
      if (cases === null) {
        known = null;
        doubts += 1;
      } else for (const id of cases) changed.add(id);
    },
    /** One after the other: a plan takes as many frames as there are portions. */
    plan(): Promise<ReminderPlan> {
      const next = last.then(work, work);
      last = next;
      return next;
    },
  };
}

interface Known {
  readonly book: Playbook;
  readonly cases: Map<string, Followed>;
}

const isWaiting = ({ status }: CaseRecord): boolean => WAITING.some((one) => one === status);

/** Of a case what its reminders need; its words stay on the disk. */
interface Followed extends Pick<CaseRecord, 'id' | 'dueAt' | 'topicId'> {
  ownerRoleId: RoleId | null;
  memberId: MemberId | null;
  /** Those that tell of an escalation. */
  events: CaseEvent[];
  moments: readonly Moment[];
  /** An escalation that others have noted and that is not among the moments. */
  elsewhere: Moment | null;
  /** When each person did something about it for the last time, as milliseconds. */
  touchedMs: ReadonlyMap<string, number>;
}

function follow(record: CaseRecord, book: Playbook): Followed {
  const { id, dueAt, topicId, ownerRoleId = null, memberId = null } = record;
  const events = record.events.filter(({ type }) => type === 'escalated');
  const moments = momentsOf(record, chainOf(record, book), countedMinutes(book.week));
  const elsewhere = notedElsewhere(record, moments);
  const touchedMs = new Map<string, number>();
  for (const { type, by, at } of record.events) {
    if (type !== 'escalated') touchedMs.set(by, Math.max(touchedMs.get(by) ?? 0, Date.parse(at)));
  }
  return { id, dueAt, topicId, ownerRoleId, memberId, events, moments, elsewhere, touchedMs };
}

/** Whoever has the case in hand, and those to whom it rises from there. */
function chainOf(record: CaseRecord, book: Playbook): EscalationChain {
  const topic = record.topicId ? book.topicsById.get(record.topicId) : undefined;
  const links = escalationChain(
    topic ?? unknownTopic(book),
    Date.parse(record.dueAt),
    book.people,
    book.week,
  );
  const at = (step: (typeof links)[number]['step']) =>
    links.find((link) => link.step === step)?.member.id ?? null;
  const assigned = record.memberId && book.people.members.has(record.memberId) ? record.memberId : null;
  return [assigned ?? at('owner'), at('backup'), at('head'), at('lead')];
}

function planOf(
  followed: readonly Followed[],
  items: readonly Reminder[],
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): ReminderPlan {
  const reminders = [...followed.flatMap((one) => remindersOf(one, book, me, nowMs)), ...items]
    // Where there are more than can be kept, those around now.
    .sort((a, b) => Math.abs(a.atMs - nowMs) - Math.abs(b.atMs - nowMs))
    .slice(0, MOST_REMINDERS)
    .sort((a, b) => a.atMs - b.atMs);
  const ownerOf = ownersOf(book, nowMs);
  const mine = followed.filter((one) => ownerOf(one) === me);
  const wakesMs = mine.flatMap(({ moments }) =>
    moments.flatMap(({ step, atMs }) => (step === 'snoozeOver' && atMs > nowMs ? atMs : [])),
  );
  return {
    memberId: me,
    mine: mine.length - wakesMs.length,
    wakesMs: wakesMs.toSorted((a, b) => a - b).slice(0, MOST_REMINDERS),
    reminders,
  };
}

/** Of a case the moments to come and the latest that has come: the ones before are told no longer. */
function remindersOf(
  { topicId, moments, elsewhere, touchedMs }: Followed,
  book: Playbook,
  me: MemberId | null,
  nowMs: number,
): Reminder[] {
  const [own = []] = concerning([moments], me);
  const risen = elsewhere?.memberId === me ? elsewhere : null;
  const mine = risen ? [...own.filter(({ id }) => id !== risen.id), risen] : own;
  const topicTitle = book.topicsById.get(topicId ?? '')?.title ?? null;
  const lastTouchMs = touchedMs.get(me ?? 'system') ?? 0;
  const coming = mine.filter(({ atMs }) => atMs > nowMs);
  return [...reached(mine, nowMs).slice(-1), ...coming].map(({ memberId: _concerned, ...moment }) => ({
    ...moment,
    topicTitle,
    isKnown: lastTouchMs >= moment.atMs,
  }));
}

/** Several devices may notice the same; the event's id follows from step and deadline, so that it is one. */
async function noteEscalations(
  { store }: Context,
  followed: readonly Followed[],
  nowMs: number,
): Promise<void> {
  const changes = followed.flatMap(({ id, dueAt, events: told, moments }) => {
    const events = missingEscalations({ dueAt, events: told }, moments, nowMs);
    if (events.length === 0) return [];
    const update = (current: CaseRecord | undefined) => current && events.reduce(withEvent, current);
    return [{ store: 'cases', id, update } as const];
  });
  // In small writes: putting the rows of one down is one turn, in which the page answers nobody.
  for (const part of slicesOf(changes.slice(0, MOST_IN_A_ROUND), WRITTEN_AT_ONCE)) {
    const written = await store.write(part, 'system', { silent: true });
    if (!written.ok) return logFailure('escalations', written.code);
  }
}

const MOST_IN_A_ROUND = 200;
const WRITTEN_AT_ONCE = 40;
