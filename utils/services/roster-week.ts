// Duty as people arrange it: the week as it is drawn, who is on now and next, «جایم باش تا ۱۸:۰۰», and two shifts that
// change hands. Both arrangements are absences with a stand-in (people/stand-in.ts), so duty itself knows nothing new.
import { fail } from '@/utils/base/result';
import { instantOfWall, wallClock, wallMsOf } from '@/utils/base/zone';
import {
  addDays,
  type IsoDay,
  type IsoWeekday,
  isIsoDay,
  isoDayOf,
  weekColumnOf,
} from '@/utils/calendar/day';
import { standInNow } from '@/utils/people/absence';
import { nextOnDuty } from '@/utils/people/duty';
import { type RosterBlock, type RosterGap, rosterOf } from '@/utils/people/roster';
import type { Span } from '@/utils/people/span';
import { endStandIn, standIn, swapShifts } from '@/utils/people/stand-in';
import { hasHours, nextOpening, workingSpans } from '@/utils/people/working-time';
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { Role } from '@/utils/schema/role';
import { collation } from '@/utils/text/collation';
import { type Context, writerOf } from './context';
import type { DutyService, RosterPart, ShiftOf, StandInChoice } from './contract';
import { dutyFor } from './duty';
import type { Playbook } from './playbook';

const HOUR_MS = 3_600_000;
const DAYS = 7;
/** So far ahead a stand-in is asked for by the hour; longer absences have their form. */
const CHOICE_HOURS = 36;

export function rosterWeek(context: Context): DutyService {
  const { store, playbook, device, clock } = context;

  return {
    async week(day) {
      const book = await playbook.read();
      const today = isoDayOf(clock.now(), book.timeZone);
      const first = firstOfWeek(day !== null && isIsoDay(day) ? day : today, book);
      const roster = rosterOf(book.people, book.week, first, DAYS);
      return {
        days: roster.days,
        today,
        timeZone: book.timeZone,
        hasHours: hasHours(book.week),
        rows: [...roster.roles].sort(byTitle).map(({ role, blocks, gaps }) => {
          const parts = [...blocks, ...gaps].map((part) => partOf(part, book, clock.now()));
          return {
            role,
            days: roster.days.map((one) =>
              parts.filter((part) => part.day === one).sort((a, b) => a.from.localeCompare(b.from)),
            ),
          };
        }),
        warnings: roster.warnings,
      };
    },
    async next(roleId) {
      const book = await playbook.read();
      const role = book.people.roles.get(roleId);
      const coming = role && nextOnDuty(role, clock.now(), book.people, book.week);
      return coming ? { member: coming.member, from: isoOf(coming.fromMs) } : null;
    },
    async standInChoice() {
      const [book, { memberId }] = await Promise.all([playbook.read(), device.read()]);
      const me = (memberId && book.people.members.get(memberId)) || null;
      return choiceOf(me, book, clock.now());
    },
    async standIn(memberId, untilIso) {
      const [book, { memberId: me }] = await Promise.all([playbook.read(), device.read()]);
      const other = book.people.members.get(memberId);
      if (!me || !book.people.members.has(me) || !other || other.example) return fail('not-found');
      const [nowMs, untilMs] = [clock.now(), Date.parse(untilIso)];
      if (me === memberId || !(untilMs > nowMs)) return fail('malformed', 'stand-in');
      const update = (record: Member | undefined) => record && standIn(record, other, nowMs, untilMs);
      return store.write([{ store: 'members', id: me, update }], await writerOf(context));
    },
    async endStandIn() {
      const { memberId: me } = await device.read();
      if (!me) return fail('not-found');
      const nowMs = clock.now();
      const update = (record: Member | undefined) => record && endStandIn(record, nowMs);
      return store.write([{ store: 'members', id: me, update }], await writerOf(context));
    },
    async swap(mine, theirs) {
      const { people } = await playbook.read();
      const [a, b] = [people.members.get(mine.memberId), people.members.get(theirs.memberId)];
      if (!a || !b) return fail('not-found');
      const [shiftOfA, shiftOfB] = [spanOf(mine), spanOf(theirs)];
      const nowMs = clock.now();
      const isPossible = (shift: Span) => shift.fromMs < shift.toMs && shift.toMs > nowMs;
      if (a.id === b.id || !isPossible(shiftOfA) || !isPossible(shiftOfB)) return fail('malformed', 'swap');
      const both = (one: Member, other: Member) => swapShifts(one, shiftOfA, other, shiftOfB, nowMs);
      return store.write(
        [
          { store: 'members', id: a.id, update: (record) => record && both(record, b)[0] },
          { store: 'members', id: b.id, update: (record) => record && both(a, record)[1] },
        ],
        await writerOf(context),
      );
    },
  };
}

const inOrder = collation('fa');
const byTitle = (a: { role: Role }, b: { role: Role }): number => inOrder(a.role.title, b.role.title);

/** The first day of the team's week that holds `day`. */
function firstOfWeek(day: IsoDay, { workspace }: Playbook): IsoDay {
  const start = (workspace?.weekStart ?? 6) as IsoWeekday; // the schema lets in 1 to 7 and nothing else
  return addDays(day, -weekColumnOf(day, start));
}

function partOf(part: RosterBlock | RosterGap, { timeZone }: Playbook, nowMs: number): RosterPart {
  const { role, day, fromMs, toMs } = part;
  const [start, end] = [wallClock(fromMs, timeZone), wallClock(toMs, timeZone)];
  const endsAtMidnight = end.day !== day && end.time === '00:00';
  const shared = {
    id: `${role.id} ${fromMs}`,
    roleId: role.id,
    day,
    from: isoOf(fromMs),
    to: isoOf(toMs),
    hours:
      start.time === '00:00' && endsAtMidnight
        ? null
        : { from: start.time, to: endsAtMidnight ? '24:00' : end.time },
    isOver: toMs <= nowMs,
  };
  return 'member' in part
    ? { ...shared, kind: 'block', member: part.member, isStandIn: part.isStandIn }
    : { ...shared, kind: 'gap', why: part.why };
}

/** Who could stand in for me, the likeliest first, and the times until when, the likeliest first. */
function choiceOf(me: Member | null, book: Playbook, nowMs: number): StandInChoice {
  if (!me) return { me: null, people: [], times: [], hours: [], now: null, timeZone: book.timeZone };
  const roles = book.roles.filter(({ holders }) => holders.some(({ memberId }) => memberId === me.id));
  const colleagues = new Set(roles.flatMap(({ holders }) => holders.map(({ memberId }) => memberId)));
  const backups = new Set(
    roles.map((role) => dutyFor({ ownerRoleId: role.id }, book, nowMs).backup?.id).filter(Boolean),
  );
  const distance = (member: Member): number => {
    if (colleagues.has(member.id)) return 0;
    if (backups.has(member.id)) return 1;
    return member.departmentId !== undefined && member.departmentId === me.departmentId ? 2 : 3;
  };
  const people = book.members
    .filter((member) => member.id !== me.id && !member.example && member.access !== 'viewer')
    .sort((a, b) => distance(a) - distance(b) || inOrder(a.name, b.name));
  // Full hours of the wall: Tehran's are not those of UTC.
  const wallMs = wallMsOf(nowMs + HOUR_MS / 2, book.timeZone);
  const firstHour = instantOfWall(Math.ceil(wallMs / HOUR_MS) * HOUR_MS, book.timeZone);
  const hours = Array.from({ length: CHOICE_HOURS }, (_, index) => isoOf(firstHour + index * HOUR_MS));
  return {
    me,
    people,
    times: timesFor(me.id, book, nowMs, firstHour),
    hours,
    now: standInNow(me, nowMs, book.people),
    timeZone: book.timeZone,
  };
}

/** The end of my turn, an hour or two, the end of the day's work. */
function timesFor(me: MemberId, book: Playbook, nowMs: number, firstHour: number): string[] {
  const turns = book.roles
    .map((role) => dutyFor({ ownerRoleId: role.id }, book, nowMs))
    .flatMap((duty) =>
      duty.when === 'now' && duty.member.id === me && duty.untilMs !== null ? duty.untilMs : [],
    );
  const horizonMs = nowMs + CHOICE_HOURS * HOUR_MS;
  const opening = hasHours(book.week) ? nextOpening(book.week, nowMs) : nowMs;
  const closing = hasHours(book.week)
    ? workingSpans(book.week, opening, opening + 24 * HOUR_MS).map(({ toMs }) => toMs)
    : [];
  const wanted = [...turns, firstHour, firstHour + HOUR_MS, firstHour + 3 * HOUR_MS, ...closing];
  return [...new Set(wanted.filter((ms) => ms > nowMs && ms <= horizonMs))]
    .slice(0, MOST_TIMES)
    .sort((a, b) => a - b)
    .map(isoOf);
}

const MOST_TIMES = 5;
const isoOf = (ms: number): string => new Date(ms).toISOString();
const spanOf = ({ from, to }: ShiftOf): Span => ({ fromMs: Date.parse(from), toMs: Date.parse(to) });
