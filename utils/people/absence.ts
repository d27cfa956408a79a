// Who is away, until when, and who answers in that person's place.
import type { Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';
import type { People } from './people';
import { mergeSpans, type Span } from './span';

export interface Away extends Span {
  readonly standInMemberId?: MemberId;
}

/** The absences that can be read, those that end before they begin left out. */
export function absencesOf(member: Member): readonly Away[] {
  let list = read.get(member.absences);
  if (!list) {
    list = member.absences.flatMap(({ from, to, standInMemberId }) => {
      const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
      return fromMs < toMs ? [{ fromMs, toMs, ...(standInMemberId && { standInMemberId }) }] : [];
    });
    read.set(member.absences, list);
  }
  return list;
}

export const isAbsent = (member: Member, atMs: number): boolean =>
  absencesOf(member).some((away) => isDuring(away, atMs));

/** When a person is away within a stretch of time, merged. */
export const awayDuring = (member: Member, { fromMs, toMs }: Span): Span[] =>
  mergeSpans(
    absencesOf(member).map((away) => ({
      fromMs: Math.max(away.fromMs, fromMs),
      toMs: Math.min(away.toMs, toMs),
    })),
  );

/**
 * The real person who is there in place of an absent one: the named stand-in, or the stand-in's own when that one is
 * away as well. Null when nobody is named, when the one named has gone, and for a circle.
 */
export function standInFor(member: Member, atMs: number, people: People): Member | null {
  const seen = new Set([member.id]);
  let current = member;
  for (;;) {
    const id = namedStandIn(current, atMs);
    const next = id && people.members.get(id);
    if (!next || next.example || seen.has(next.id)) return null;
    if (!isAbsent(next, atMs)) return next;
    seen.add(next.id);
    current = next;
  }
}

/** Whether a stand-in was asked for this moment. */
export const isArranged = (
  { from, to, standInMemberId }: Member['absences'][number],
  atMs: number,
): boolean => standInMemberId !== undefined && Date.parse(from) <= atMs && atMs < Date.parse(to);

/** Who is in the place of a person now, and until when; null = nobody was asked, or nobody who can. */
export function standInNow(
  member: Member,
  atMs: number,
  people: People,
): { member: Member; until: string } | null {
  const arranged = member.absences.filter((one) => isArranged(one, atMs));
  const other = arranged.length > 0 ? standInFor(member, atMs, people) : null;
  const until = Math.max(...arranged.map(({ to }) => Date.parse(to)));
  return other && { member: other, until: new Date(until).toISOString() };
}

/** Of several absences at once the one that began last was arranged with the others in mind. */
function namedStandIn(member: Member, atMs: number): MemberId | undefined {
  let latest: Away | undefined;
  for (const away of absencesOf(member)) {
    if (!away.standInMemberId || !isDuring(away, atMs)) continue;
    if (!latest || away.fromMs >= latest.fromMs) latest = away;
  }
  return latest?.standInMemberId;
}

const isDuring = ({ fromMs, toMs }: Span, atMs: number): boolean => fromMs <= atMs && atMs < toMs;
const read = new WeakMap<Member['absences'], readonly Away[]>();
