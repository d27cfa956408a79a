// The hybrid logical clock (Kulkarni, Demirbas, Madappa, Avva, Leone 2014, "Logical Physical Clocks"): close to
// the wall clock, never running backwards, and always later than whatever it replaces. As text of fixed width,
// so that comparing strings compares clocks:
//   mgx3k2a9c 0001 k3x9qz   (without the spaces) = milliseconds, counter within one millisecond, node
// The node is random per context start: two panels of one browser are two nodes.
import type { Clock } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import type { Hlc } from '@/utils/schema/operation';

const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const NODE_CHARACTERS = 6;
const COUNTER_LIMIT = 36 ** COUNTER_DIGITS;

/** Sorts before every clock that was ever issued. */
export const NO_CLOCK: Hlc = '0'.repeat(MS_DIGITS + COUNTER_DIGITS + NODE_CHARACTERS);

/** The clock of an instant (milliseconds since the epoch), counter (below 36^4) and node (6 characters). */
export function formatHlc(ms: number, counter: number, node: string): Hlc {
  const time = Math.max(0, ms).toString(36).padStart(MS_DIGITS, '0');
  return `${time}${counter.toString(36).padStart(COUNTER_DIGITS, '0')}${node}`;
}

/** Milliseconds since the epoch of a clock. */
export const msOf = (clock: Hlc): number => Number.parseInt(clock.slice(0, MS_DIGITS), 36);

const counterOf = (clock: Hlc): number =>
  Number.parseInt(clock.slice(MS_DIGITS, MS_DIGITS + COUNTER_DIGITS), 36);

export interface LogicalClock {
  /** A clock later than the wall clock allows to doubt: later than every own one and than `floor`. */
  next(floor?: Hlc): Hlc;
  /** Takes note of a foreign clock, once what it came with is committed. */
  observe(clock: Hlc): void;
}

/** One context's clock. `node` is given by tests that need equal ones. */
export function createLogicalClock(wall: Clock, node = newId().slice(0, NODE_CHARACTERS)): LogicalClock {
  let last: Hlc = NO_CLOCK;
  return {
    next(floor = NO_CLOCK) {
      const before = floor > last ? floor : last;
      last = after(before, wall.now(), node);
      return last;
    },
    observe(clock) {
      if (clock > last) last = clock;
    },
  };
}

function after(before: Hlc, nowMs: number, node: string): Hlc {
  const ms = msOf(before);
  if (nowMs > ms) return formatHlc(nowMs, 0, node);
  const counter = counterOf(before) + 1;
  return counter < COUNTER_LIMIT ? formatHlc(ms, counter, node) : formatHlc(ms + 1, 0, node);
}
