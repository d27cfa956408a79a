// Cases in portions that keep no window waiting: every one, newest first, or those of a status, the nearest deadline
// first. The index is asked how many there are before
// any is read: what cannot be read is left out of an answer, so that its length says nothing about what is left.
import type { Store } from '@/utils/data/store';
import type { CaseRecord } from '@/utils/schema/case';

/** Read and parsed within one long frame. */
const PORTION = 200;
const DAY_MS = 24 * 60 * 60_000;
/** What was opened before or after these bounds, by a clock that was wrong, is read as one. */
const FIRST_MS = Date.UTC(2000, 0);

export async function* casesByOpening(store: Store, nowMs: number): AsyncGenerator<CaseRecord[]> {
  const bounds = [nowMs + DAY_MS, nowMs - DAY_MS, nowMs - 30 * DAY_MS, nowMs - 365 * DAY_MS, FIRST_MS];
  yield store.by('cases', 'openedAt', { from: isoOf(nowMs + DAY_MS) });
  for (const [index, toMs] of bounds.entries()) {
    const fromMs = bounds[index + 1];
    if (fromMs !== undefined) yield* between(store, fromMs, toMs);
  }
  yield store.by('cases', 'openedAt', { to: isoOf(FIRST_MS) });
}

// The bounds belong to both sides: an instant may be written with more or fewer digits than ours.
async function* between(store: Store, fromMs: number, toMs: number): AsyncGenerator<CaseRecord[]> {
  const range = { from: isoOf(fromMs), to: isoOf(toMs) };
  const count = await store.count('cases', 'openedAt', range);
  if (count === 0) return;
  if (count <= PORTION || toMs - fromMs <= 1) {
    yield store.by('cases', 'openedAt', range);
    return;
  }
  const middleMs = Math.floor((fromMs + toMs) / 2);
  yield* between(store, middleMs, toMs);
  yield* between(store, fromMs, middleMs);
}

const isoOf = (ms: number): string => new Date(ms).toISOString();

/** Read, parsed and looked at within a frame, whatever else is to be done with each. */
const SMALL_PORTION = 25;

/** The cases of a status by their deadlines, so many of them at most, give or take a portion. */
export async function* casesByDeadline(
  store: Store,
  status: CaseRecord['status'],
  most: number,
): AsyncGenerator<CaseRecord[]> {
  const seen = new Set<string>();
  let from: string[] = [status];
  let size = SMALL_PORTION;
  while (seen.size < most) {
    const range = { from, to: [status, []] };
    const left = await store.count('cases', 'statusDue', range);
    const records = await store.by('cases', 'statusDue', { ...range, most: size });
    const fresh = records.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    yield fresh;
    if (left <= size) return;
    const last = records.at(-1);
    // A portion begins with the deadline at which the one before it ended: where it brings nothing new, there are
    // more of one instant, or more that cannot be read, than it holds.
    if (fresh.length === 0 || last === undefined) size *= 2;
    else {
      from = [status, last.dueAt];
      size = SMALL_PORTION;
    }
  }
}
