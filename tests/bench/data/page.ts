// The script of the bench's page inside the extension: everything that is measured on the data engine in a page,
// as functions which the bench calls from outside. Bundled into a copy of the build, it exists nowhere else.

import { fail } from '@/utils/base/result';
import { isIsoDay } from '@/utils/calendar/day';
import { withEvent } from '@/utils/cases/fold';
import { readKv } from '@/utils/data/kv';
import type { Change } from '@/utils/data/write';
import { changeDevice, deviceOfContext } from '@/utils/messaging/device';
import { windowOf } from '@/utils/messaging/window';
import { type CaseEvent, CaseRecord } from '@/utils/schema/case';
import { type CaseId, ItemId, MemberId, ResponseId, TopicId } from '@/utils/schema/parts';
import { STORE_NAMES } from '@/utils/schema/records';
import type { Context } from '@/utils/services/context';
import { createServices } from '@/utils/services/create';
import { remoteHeavy } from '@/utils/services/heavy/remote';
import { createPlanner } from '@/utils/services/reminder-plan';
import type { CasesOptions } from './amounts.ts';
import { makeCases } from './cases.ts';
import { open, store } from './engine.ts';
import { fill } from './fill.ts';
import { createRandom } from './random.ts';
import { makeTeam, type Raw, type Team } from './team.ts';

const SEED = 20_261_123;
const MINUTE_OF_DAY = 1 / (24 * 60);
const WRITER = MemberId.parse('member-0');

const doors = {
  /** The workspace with its people alone, and the person who sits here. */
  async fillPeople(day: string): Promise<number> {
    const { workspaces, members, roles, departments } = teamOf(day);
    await changeDevice({ memberId: WRITER });
    return fillTeam({ workspaces, members, roles, departments });
  },
  /** Everything but the cases. */
  fillTeam: (day: string): Promise<number> => fillTeam(teamOf(day)),
  fillCases: async (day: string, options: CasesOptions): Promise<number> =>
    fill(await open(), 'cases', makeCases(SEED, teamOf(day), options)),
  /** Opens the database and reads the open cases by status and deadline: milliseconds of both, and how many there are. */
  async todaysCases(): Promise<{ ms: number; count: number }> {
    const start = performance.now();
    const cases = await store.by('cases', 'statusDue', { from: ['open'], to: ['open', []], most: 1_000 });
    return { ms: performance.now() - start, count: cases.length };
  },
  /**
   * Works the plan of reminders out anew: the longest time in which this page answered nobody, and the whole, in
   * milliseconds; and how many reminders there are.
   */
  async planReminders(): Promise<{ longest: number; whole: number; count: number }> {
    if (!context) throw new Error('services without a context');
    const planner = createPlanner(context);
    await context.playbook.read(); // every view reads it at its start
    const start = performance.now();
    const { stop } = watchTurns();
    const { reminders } = await planner.plan();
    return { longest: stop(), whole: performance.now() - start, count: reminders.length };
  },
  /** Has upkeep packed what a large import put down whole? */
  isPacked: async (): Promise<boolean> => (await readKv(await open(), 'toPack')) === undefined,
  /** Milliseconds of so many edits, each from the call to its commit. */
  async edits(count: number): Promise<number[]> {
    const random = createRandom(SEED);
    const cases = await store.by('cases', 'openedAt', { newestFirst: true, most: 1_000 });
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const change = changeOf(index, random.pick(cases).id);
      const start = performance.now();
      const written = await store.write([change], WRITER);
      times.push(performance.now() - start);
      if (!written.ok) throw new Error(`edit ${index} was refused: ${written.code}`);
    }
    return times;
  },
  /** From now on notes when each new title of a topic is seen here, as a view would: told, then read. */
  follow(id: string): void {
    store.listen(async (stores) => {
      if (!stores.has('topics')) return;
      const topic = await store.get('topics', id);
      if (topic && !seen.has(topic.title)) seen.set(topic.title, now());
    });
  },
  /** When a title was seen here, on the machine's clock. */
  seenAt: (title: string): number | null => seen.get(title) ?? null,
  /** Writes a title and returns when it was committed. */
  async rename(id: string, title: string): Promise<number> {
    const update = <T extends { title: string }>(topic: T | undefined) => topic && { ...topic, title };
    const written = await store.write([{ store: 'topics', id, update }], WRITER);
    if (!written.ok) throw new Error(`the title was refused: ${written.code}`);
    return now();
  },
  /** Makes so many new cases, the oldest first, and returns their ids; `putCase` writes them. */
  newCases(day: string, count: number): string[] {
    const made = [...makeCases(SEED + 1, teamOf(day), { count, days: MINUTE_OF_DAY, untilMs: Date.now() })];
    for (const one of made) written.set(one.id, one);
    return made.map(({ id }) => id);
  },
  /** Writes one of them and returns when it was committed, on the machine's clock. */
  async putCase(id: string): Promise<number> {
    const { createdAt: _at, updatedAt: _then, updatedBy: _by, ...draft } = CaseRecord.parse(written.get(id));
    const result = await store.write([{ store: 'cases', put: draft }], WRITER);
    if (!result.ok) throw new Error(`the case was refused: ${result.code}`);
    return now();
  },
  /** Exports the workspace: milliseconds until the file is whole, and its bytes. */
  async exportWorkspace(): Promise<{ ms: number; bytes: number }> {
    const start = performance.now();
    const made = await services.exchange.exportFile({ kind: 'workspace' });
    const ms = performance.now() - start;
    if (!made.ok) throw new Error(`the export was refused: ${made.code}`);
    exported = made.value.blob;
    return { ms, bytes: exported.size };
  },
  /** A part of the exported file in base64. */
  async exportedPart(from: number, to: number): Promise<string> {
    const reader = new FileReader();
    const loaded = new Promise((resolve) => reader.addEventListener('loadend', resolve));
    reader.readAsDataURL(exported.slice(from, to));
    await loaded;
    return String(reader.result).replace(/^[^,]*,/u, '');
  },
};
export type Doors = typeof doors;
Reflect.set(globalThis, 'bench', doors);

let context: Context | undefined;
const services = createServices({
  device: deviceOfContext(),
  window: windowOf(null),
  page: { insert: async () => fail('refused') },
  heavy: (made) => {
    context = made;
    return remoteHeavy(() => new Worker('/assets/worker.js', { type: 'module' }), made);
  },
});
let exported = new Blob();
const seen = new Map<string, number>();
const written = new Map<string, Raw<'cases'>>();
const now = () => performance.timeOrigin + performance.now();

/** A message to itself, again and again: the longest wait for one is the longest turn of anything else. */
function watchTurns(): { stop: () => number } {
  const { port1, port2 } = new MessageChannel();
  let [last, longest] = [performance.now(), 0];
  const look = () => {
    const time = performance.now();
    longest = Math.max(longest, time - last);
    last = time;
  };
  port1.onmessage = () => {
    look();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    stop() {
      look();
      port1.close();
      return longest;
    },
  };
}

function teamOf(text: string): Team {
  if (!isIsoDay(text)) throw new Error(`${text} is no day`);
  return makeTeam(SEED, text);
}

async function fillTeam(team: Partial<Team>): Promise<number> {
  const database = await open();
  let count = 0;
  for (const store of STORE_NAMES) {
    if (store !== 'cases' && store !== 'devices') count += await fill(database, store, team[store] ?? []);
  }
  return count;
}

/** What a team does all day: half of it to cases, the rest to its calendar, answers and topics. */
function changeOf(index: number, caseId: CaseId): Change {
  switch (index % 6) {
    case 0:
      return {
        store: 'calendar',
        id: ItemId.parse(`item-${index}`),
        update: (item) => item && { ...item, status: item.status === 'onHold' ? 'approved' : 'onHold' },
      };
    case 1:
      return {
        store: 'responses',
        id: ResponseId.parse(`response-${index}`),
        update: (response) => response && { ...response, title: `${response.title} ${index}` },
      };
    case 2:
      return {
        store: 'topics',
        id: TopicId.parse(`topic-${index % 60}`),
        update: (topic) => topic && { ...topic, keywords: [...topic.keywords, `واژه ${index}`] },
      };
    default: {
      const event: CaseEvent = {
        id: `bench-${index}`,
        at: new Date().toISOString(),
        by: WRITER,
        type: 'noted',
        text: `یادداشت ${index}`,
      };
      return { store: 'cases', id: caseId, update: (record) => record && withEvent(record, event) };
    }
  }
}
