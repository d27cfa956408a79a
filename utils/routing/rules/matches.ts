import type { Match } from '../router';

/** In the order of the text, each stretch once. */
export function inTextOrder(matches: readonly Match[]): Match[] {
  const byPlace = new Map(matches.map((match) => [`${match.start} ${match.end}`, match]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
