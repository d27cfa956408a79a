// What training has found out about each text, as bytes: with it a changed team, or the same one after the browser
// was closed, is learned again in a few passes and comes out as it was.
import type { Bytes } from '@/utils/base/bytes';
import { z } from '@/utils/schema/zod';
import { asNumbers, open, seal } from './frame';
import type { Learned } from './teach';

/** The duals of a text that belongs to a topic, by topic ids; those that are zero are left out. */
export interface Memory {
  recall(print: number, topicId: string): readonly (readonly [topicId: string, dual: number])[];
}

const KIND = 0x31446d48; // "HmD1"
const Head = z.object({ topics: z.array(z.string()).check(z.maxLength(65_535)) });

/** The duals of everything that was taught. */
export function remember({ topics, rows, seen }: Learned): Bytes {
  const ends = new Uint32Array(rows.length);
  const places: number[] = [];
  const duals: number[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [topic, dual] of row.duals.entries()) {
      if (dual === 0) continue;
      places.push(topic);
      duals.push(dual);
    }
    ends[index] = places.length;
  }
  const own = Uint16Array.from(rows, (row) => row.topic);
  const parts = [Float64Array.from(seen), own, ends, Uint16Array.from(places), Float32Array.from(duals)];
  return seal(KIND, { topics }, parts);
}

/** What `remember` has kept, or undefined where the bytes are no such thing or damaged. */
export function recallFrom(bytes: Uint8Array): Memory | undefined {
  const opened = open(KIND, bytes);
  const head = Head.safeParse(opened?.head).data;
  const [seen, own, ends, places, duals] = opened?.parts ?? [];
  if (!head || !seen || !own || !ends || !places || !duals) return undefined;
  const count = seen.length / 8;
  const fits = own.length === 2 * count && ends.length === 4 * count && duals.length === 2 * places.length;
  if (!fits) return undefined;
  const prints = asNumbers(seen, Float64Array);
  const topicOf = asNumbers(own, Uint16Array);
  const endOf = asNumbers(ends, Uint32Array);
  const placeOf = asNumbers(places, Uint16Array);
  const dualOf = asNumbers(duals, Float32Array);
  const rows = new Map<string, number>();
  for (const [index, print] of prints.entries()) {
    rows.set(`${print} ${head.topics[topicOf[index] ?? 0]}`, index);
  }
  return {
    recall(print, topicId) {
      const index = rows.get(`${print} ${topicId}`);
      if (index === undefined) return [];
      const from = index === 0 ? 0 : (endOf[index - 1] ?? 0);
      const found: [string, number][] = [];
      for (let at = from; at < Math.min(endOf[index] ?? 0, placeOf.length); at += 1) {
        const id = head.topics[placeOf[at] ?? 0];
        const dual = dualOf[at] ?? 0;
        if (id !== undefined && dual > 0 && Number.isFinite(dual)) found.push([id, dual]);
      }
      return found;
    },
  };
}
