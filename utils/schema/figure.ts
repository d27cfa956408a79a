// Figures: anonymous counts per day × topic × platform × owner, kept after the cases they came from are gone.
// Every case contributes to one row of them; when the case changes, what it gave before is taken away and what it
// gives now is added, in one transaction. Adding whole numbers knows no order, so the sum is always that of the
// cases as they stand.
import { Contribution } from './operation';
import { Day, MemberId, Platform, RoleId, TopicId } from './parts';
import { z } from './zod';

/** One line of the store `figures`; `id` is its key, `day|topicId|platform|owner` with `-` for none. */
export const FigureRow = z.object({
  id: Contribution.shape.key,
  /** The day in the workspace's time zone on which the cases were opened. */
  day: Day,
  topicId: z.nullable(TopicId),
  platform: Platform,
  /** The member who has the cases in hand, else the role that they belong to. */
  owner: z.nullable(z.union([MemberId, RoleId])),
  counts: Contribution.shape.counts,
});
export type FigureRow = z.infer<typeof FigureRow>;
export type Counts = FigureRow['counts'];

const NONE = '-';

/** The key of the row with those values. */
export const figureKey = (row: Pick<FigureRow, 'day' | 'topicId' | 'platform' | 'owner'>): string =>
  [row.day, row.topicId ?? NONE, row.platform, row.owner ?? NONE].join('|');

/** The empty row of a key; undefined for a text that is no key, which a foreign file may hold. */
export function emptyFigureRow(key: string): FigureRow | undefined {
  const [day, topicId, platform, owner, ...more] = key.split('|');
  const orNull = (id: string | undefined) => (id === NONE ? null : id);
  const row = { id: key, day, topicId: orNull(topicId), platform, owner: orNull(owner), counts: {} };
  const parsed = FigureRow.safeParse(row);
  return parsed.success && more.length === 0 ? parsed.data : undefined;
}

/** A running sum of contributions, added to in place: one import counts tens of thousands of cases. */
export class FigureSums {
  private readonly sums = new Map<string, Map<string, number>>();

  add({ key, counts }: Contribution, sign: Sign): void {
    const sums = this.sums.get(key) ?? new Map<string, number>();
    this.sums.set(key, sums);
    for (const [name, count] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + sign * count);
  }

  /** What has come together; keys whose counts are all zero are left out. */
  deltas(): Contribution[] {
    return [...this.sums]
      .map(([key, sums]) => ({
        key,
        counts: Object.fromEntries([...sums].filter(([, count]) => count !== 0)),
      }))
      .filter(({ counts }) => !isEmpty(counts));
  }
}

/** What leads from `b` to `a`: add it to figures that hold `b`, and they hold `a`. */
export function subtract(a: readonly Contribution[], b: readonly Contribution[]): Contribution[] {
  const sums = new FigureSums();
  for (const contribution of a) sums.add(contribution, 1);
  for (const contribution of b) sums.add(contribution, -1);
  return sums.deltas();
}

/** The row with the counts added (1) or taken away (-1); a count of zero is left out. */
export const applyTo = (row: FigureRow, counts: Counts, sign: Sign): FigureRow => ({
  ...row,
  counts: sum(row.counts, counts, sign),
});

/**
 * The rows that change when `deltas` are added to `rows` (by key; a row that is missing there begins empty).
 * One whose counts have become empty is to be deleted.
 */
export function addContributions(
  rows: ReadonlyMap<string, FigureRow>,
  deltas: readonly Contribution[],
): Map<string, FigureRow> {
  const changed = new Map<string, FigureRow>();
  for (const { key, counts } of deltas) {
    const row = changed.get(key) ?? rows.get(key) ?? emptyFigureRow(key);
    if (row) changed.set(key, applyTo(row, counts, 1));
  }
  return changed;
}

/** Does nothing count here (any more)? */
export const isEmpty = (counts: Counts): boolean => Object.keys(counts).length === 0;

function sum(a: Counts = {}, b: Counts, sign: Sign): Counts {
  const total = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) total.set(name, (total.get(name) ?? 0) + sign * count);
  return Object.fromEntries([...total].filter(([, count]) => count !== 0));
}

type Sign = 1 | -1;
