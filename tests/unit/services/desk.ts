// One person at one browser: the services as a page has them, the context behind them for records that have no form
// yet, a clock that is moved by hand, and the shelves that stay when the page is closed.
import { type Clock, isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { ok } from '@/utils/base/result';
import type { Change } from '@/utils/data/write';
import { MemberId } from '@/utils/schema/parts';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';
import type { Context } from '@/utils/services/context';
import type { ImportChoice, ImportPreview, ImportReport, Services } from '@/utils/services/contract';
import { createServices } from '@/utils/services/create';
import { createHeavy } from '@/utils/services/heavy/local';
import { deviceInMemory, must, NOW, shelves, storage, windowInMemory } from './bench';

export interface Desk {
  services: Services;
  context: Context;
  clock: HandClock;
  database: string;
  /** Another window of the same browser, or the same one after a restart. */
  again(): Desk;
}

export interface HandClock extends Clock {
  /** Lets time pass. */
  pass(ms: number): void;
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function handClock(iso = NOW): HandClock {
  let nowMs = Date.parse(iso);
  return {
    now: () => nowMs,
    pass(ms) {
      nowMs += ms;
    },
  };
}

interface Seat {
  /** Who sits here; nobody has said so when it is missing. */
  member?: string;
  clock?: HandClock;
  database?: string;
  shelfOf?: ReturnType<typeof shelves>;
}

export function deskOf({
  member,
  clock = handClock(),
  database = newId(),
  shelfOf = shelves(),
}: Seat = {}): Desk {
  const memberId = member === undefined ? null : MemberId.parse(member);
  const page = {
    insert: async () => ok({ technique: 'execCommand', editor: 'textarea', handleDropped: false } as const),
  };
  const ports = {
    device: deviceInMemory({ memberId }),
    clock,
    databaseName: database,
    shelfOf,
    storage,
    page,
  };
  let context: Context | undefined;
  const services = createServices({
    ...ports,
    window: windowInMemory(),
    heavy: (made) => {
      context = made;
      return createHeavy(made, ports);
    },
  });
  if (!context) throw new Error('services without a context');
  const again = () => deskOf({ ...(member === undefined ? {} : { member }), clock, database, shelfOf });
  return { services, context, clock, database, again };
}

/** A record with everything that a test does not care about filled in. */
export function record<S extends StoreName>(store: S, fields: Record<string, unknown>): RecordOf<S> {
  const stamps = { createdAt: NOW, updatedAt: NOW, updatedBy: 'system' };
  return RECORDS[store].parse({ ...stamps, ...fields }) as RecordOf<S>; // the schema of S was looked up by S
}

export const put = (store: StoreName, fields: Record<string, unknown>): Change =>
  ({ store, put: record(store, fields) }) as Change; // the record is the store's own

/** Changes fields of a record, as a form does that was opened just now. */
export const change = (store: StoreName, id: string, fields: Record<string, unknown>): Change =>
  ({ store, id, update: (row: object | undefined) => row && { ...row, ...fields } }) as Change; // as above

/** An act of the person at this desk. */
export async function act({ context }: Desk, ...changes: Change[]): Promise<void> {
  const { memberId } = await context.device.read();
  must(await context.store.write(changes, memberId ?? 'system'));
}

export const fileOf = async ({ services }: Desk): Promise<Blob> =>
  must(await services.exchange.exportFile({ kind: 'workspace' })).blob;

/** Takes a file in as a person does: looks at the preview, accepts the sender. */
export async function take(
  { services }: Desk,
  file: Blob,
  choice: ImportChoice = { acceptSender: true },
): Promise<ImportPreview & ImportReport> {
  const preview = must(await services.exchange.preview(file));
  return { ...preview, ...must(await services.exchange.confirm(choice)) };
}

/** A team with a lead (sara), another (dara), an editor (ali), an agent (reza) and a viewer (hani), and some of every record. */
export async function foundTeam(desk: Desk): Promise<void> {
  const changes = [
    put('workspaces', { id: 'w1', name: 'خانه' }),
    put('departments', { id: 'd1', name: 'فروش' }),
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    put('members', { id: 'dara', name: 'دارا', access: 'lead' }),
    put('members', { id: 'ali', name: 'علی', access: 'editor' }),
    put('members', { id: 'reza', name: 'رضا', access: 'agent' }),
    put('members', { id: 'hani', name: 'هانی', access: 'viewer' }),
    put('channels', { id: 'ch1', platform: 'instagram', title: 'صفحهٔ خانه' }),
    put('roles', { id: 'r1', title: 'پاسخ‌گو', authorities: ['reply'], holders: [{ memberId: 'reza' }] }),
    put('topics', { id: 't1', title: 'قیمت', keywords: ['قیمت', 'چنده'], ownerRoleId: 'r1' }),
    put('topics', { id: 't2', title: 'ارسال', keywords: ['ارسال'], ownerRoleId: 'r1' }),
    put('topics', { id: 't3', title: 'گله' }),
    put('rules', { id: 'ru1', topicId: 't1', when: { group: 'all', of: [{ is: 'hasLink' }] } }),
    put('responses', {
      id: 're1',
      title: 'قیمت',
      topicIds: ['t1'],
      variants: [{ language: 'fa', text: 'سلام' }],
    }),
    put('blocks', { id: 'b1', name: 'سلام', text: 'سلام دوست ما' }),
    put('facts', { id: 'f1', key: 'price', value: '100' }),
    put('calendar', { id: 'i1', title: 'پست', date: '2026-11-25' }),
    put('occasions', {
      id: 'o1',
      calendar: 'jalali',
      rule: { type: 'fixed' },
      titles: { fa: 'تولد', en: 'Birthday' },
    }),
    put('resources', { id: 'rs1', title: 'پوشه', url: 'https://example.com/' }),
    put('directives', { id: 'di1', title: 'لحن', body: 'آرام باشید' }),
    put('crises', { id: 'cr1', title: 'قطعی', openedBy: 'sara' }),
  ];
  must(await desk.context.store.write(changes, 'system', { silent: true }));
}

/** The instant that a desk's clock shows. */
export const at = ({ clock }: Desk): string => isoNow(clock);
