// The real services over a database of their own, with stand-ins only for what a browser gives: the
// window, the device's settings and the page with its reply box. Serves the component tests (jsdom, a
// fake IndexedDB) and the gallery (a real browser) alike.
import type { Clock } from '@/utils/base/clock';
import { ok } from '@/utils/base/result';
import { isoDayOf } from '@/utils/calendar/day';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createEngine } from '@/utils/data/engine';
import { createStore, type Store } from '@/utils/data/store';
import type { Change } from '@/utils/data/write';
import type { Capture } from '@/utils/schema/capture';
import type { AccessLevel } from '@/utils/schema/member';
import type { InsertOrder } from '@/utils/schema/page-orders';
import { type Language, MemberId } from '@/utils/schema/parts';
import { SETTINGS_STORES } from '@/utils/schema/records';
import type { PagePort } from '@/utils/services/context';
import type { PanelCommand, PanelOrder, Services, Theme } from '@/utils/services/contract';
import { createDerive } from '@/utils/services/derive';
import { type ExampleTeam, exampleTeam } from '@/utils/services/example/example-team';
import { memoryDevice, servicesOver } from '../ports';

/** Monday 2 Azar 1405 (23 November 2026), noon in Tehran. */
export const NOON = '2026-11-23T08:30:00.000Z';

export interface WorkbenchOptions {
  language?: Language;
  theme?: Theme;
  /** `real` = the example team as if its people were real and its facts filled. */
  team?: 'none' | 'empty' | 'example' | 'real';
  /** Facts (by key) left empty in the real team. */
  emptyFacts?: readonly string[];
  me?: string | null;
  /** Another level for `me` than the example gives. */
  access?: AccessLevel;
  settingsSince?: string;
  insert?: PagePort['insert'];
  clock?: Clock;
  /** Changes the records before they are written. */
  edit?: (team: ExampleTeam) => void;
}

export interface Workbench {
  services: Services;
  store: Store;
  copied: string[];
  inserted: InsertOrder[];
  downloads: string[];
  opened: string[];
  /** Reminders of anything that have come; what is put off goes out of it, with its instant. */
  reminded: { came: string[]; putOff: [id: string, untilMs: number][] };
  give(order: PanelOrder): void;
  command(command: PanelCommand): void;
}

let count = 0;

export async function workbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { language = 'fa', team = 'real', me = null } = options;
  const clock = options.clock ?? { now: () => Date.parse(NOON) };
  const databaseName = `workbench-${Date.now()}-${++count}`;
  const engine = createEngine(
    connection(async () => databaseName),
    openChanges(`${databaseName}:changed`),
    clock,
    async () => createDerive(() => 'Asia/Tehran'),
  );
  const store = createStore(engine);
  const orders = new Set<(order: PanelOrder) => void>();
  const commands = new Set<(command: PanelCommand) => void>();
  const bench = {
    copied: [] as string[],
    inserted: [] as InsertOrder[],
    downloads: [] as string[],
    opened: [] as string[],
    reminded: { came: [] as string[], putOff: [] as [string, number][] },
  };
  let last: PanelOrder | null = null;

  const services = servicesOver({
    clock,
    databaseName,
    device: memoryDevice({
      language,
      theme: options.theme ?? 'system',
      memberId: me === null ? null : MemberId.parse(me),
      settingsSince: options.settingsSince ?? NOON,
    }),
    page: {
      insert:
        options.insert ??
        (async (_place, order) => {
          bench.inserted.push(order);
          return ok({ technique: 'beforeinput', editor: 'textarea', handleDropped: false });
        }),
    },
    window: {
      read: async () => last,
      onOrder: (listener) => {
        orders.add(listener);
        return () => orders.delete(listener);
      },
      onCommand: (listener) => {
        commands.add(listener);
        return () => commands.delete(listener);
      },
      openDesk: async (section) => void bench.opened.push(`desk#${section ?? ''}`),
      openWelcome: async () => void bench.opened.push('welcome'),
      remindersOf: async (subject) => bench.reminded.came.filter((id) => id.startsWith(`${subject}|`)),
      remindLater: async (ids, untilMs) => {
        bench.reminded.came = bench.reminded.came.filter((id) => !ids.includes(id));
        bench.reminded.putOff.push(...ids.map((id): [string, number] => [id, untilMs]));
      },
      addressBeside: async () => 'https://www.instagram.com/p/BESIDE/?img_index=1',
      openAddress: async (url) => void bench.opened.push(url),
      copy: async (text) => {
        bench.copied.push(text);
        return ok(null);
      },
      download: (fileName) => void bench.downloads.push(fileName),
    },
  });

  if (team === 'empty') await services.team.startEmpty(language === 'fa' ? 'تیم ما' : 'Our team', language);
  if (team === 'example' || team === 'real') {
    const records = exampleTeam(
      isoDayOf(clock.now(), 'Asia/Tehran'),
      language,
      new Date(clock.now()).toISOString(),
    );
    if (team === 'real') makeReal(records, language, options.emptyFacts ?? []);
    const sitter = records.members.find(({ id }) => id === me);
    if (sitter && options.access) sitter.access = options.access;
    options.edit?.(records);
    await seed(store, records);
  }
  return {
    services,
    store,
    ...bench,
    give(order) {
      last = order;
      for (const listener of orders) listener(order);
    },
    command(command) {
      for (const listener of commands) listener(command);
    },
  };
}

async function seed(store: Store, records: ExampleTeam): Promise<void> {
  const changes = SETTINGS_STORES.flatMap(
    (name) => records[name].map((record) => ({ store: name, put: record }) as Change), // rows come from the store of their name
  );
  const written = await store.write(changes, 'system');
  if (!written.ok) throw new Error(`the workbench could not be laid out: ${written.detail}`);
}

function makeReal(team: ExampleTeam, language: Language, emptyFacts: readonly string[]): void {
  for (const rows of Object.values(team)) {
    for (const row of rows) if ('example' in row) delete row.example;
  }
  for (const fact of team.facts) {
    if (!emptyFacts.includes(fact.key)) fact.value = FACTS[fact.key]?.[language] ?? '—';
  }
  for (const directive of team.directives.slice(1)) directive.readBy = { ...directive.readBy };
}

const FACTS: Readonly<Record<string, Record<Language, string>>> = {
  price: { fa: '۱٬۲۹۰٬۰۰۰ تومان', en: '1,290,000 toman' },
  shippingDays: { fa: '۲ تا ۴ روز کاری', en: '2 to 4 working days' },
  shippingCost: { fa: '۶۵٬۰۰۰ تومان', en: '65,000 toman' },
  phone: { fa: '۰۲۱۵۵۵۰۱۲۳', en: '+98 21 555 0123' },
};

export interface CaptureWords {
  text: string;
  author?: string;
  handle?: string;
  minutesAgo?: number;
  id?: string;
  post?: string | null;
  /** What the page shows around it. */
  around?: Pick<Capture['comment'], 'actingAs' | 'alreadyAnswered'>;
}

/** A comment under a reel of the shop, captured at noon. */
export function captureOf(words: CaptureWords): Capture {
  const at = Date.parse(NOON);
  const id = words.id ?? 'c-1';
  const handle = words.handle ?? 'sara.m88';
  return {
    place: { windowId: 1, tabId: 7, frameId: 0, documentId: 'D1' },
    capturedAt: new Date(at).toISOString(),
    comment: {
      platform: 'instagram',
      kind: 'comment',
      author: {
        name: words.author ?? null,
        handle,
        url: `https://www.instagram.com/${handle}/`,
        verified: null,
      },
      text: words.text,
      truncated: false,
      attachment: null,
      mentions: [],
      timestamp: {
        iso: new Date(at - (words.minutesAgo ?? 12) * 60_000).toISOString(),
        label: '12m',
        precision: 'exact',
      },
      commentId: id,
      permalink: `https://www.instagram.com/p/POST1/c/${id}/`,
      isReply: false,
      parentId: null,
      byPostOwner: false,
      post:
        words.post === null
          ? null
          : { id: 'POST1', permalink: words.post ?? 'https://www.instagram.com/p/POST1/', author: 'haftraj' },
      sponsored: false,
      composer: { editor: 'textarea', state: 'open' },
      confidence: 'high',
      pageUrl: 'https://www.instagram.com/p/POST1/',
      pageTitle: 'Instagram',
      ...words.around,
    },
  };
}
