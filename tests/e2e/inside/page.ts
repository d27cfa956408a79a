// The script of the stories' page inside the extension: what a story asks of the product without its views.
import { browser } from 'wxt/browser';
import { newId } from '@/utils/base/ids';
import { inOrder, UNKNOWN_TOPIC_MINUTES, withEvent } from '@/utils/cases/fold';
import type { EngineStore } from '@/utils/data/db';
import { unpackAll } from '@/utils/data/pack';
import { changeDevice } from '@/utils/messaging/device';
import type { CaseRecord } from '@/utils/schema/case';
import type { AccessLevel, Member } from '@/utils/schema/member';
import { CaseId, MemberId, TopicId } from '@/utils/schema/parts';
import { STORE_NAMES, type StoreName } from '@/utils/schema/records';
import type { Topic } from '@/utils/schema/topic';
import type { ImportChoice, ImportPreview, ImportReport, TransferProgress } from '@/utils/services/contract';
import { audit, digestOfRegisters } from './audit.ts';
import { shareDuties } from './duties.ts';
import { mediaThere, putMedia } from './media.ts';
import { context, engine, exchange, LEAD, need, safety, store } from './product.ts';
import { caseFields, draftWith } from './records.ts';
import { startTeam } from './team.ts';
import { teamFile } from './team-file.ts';
import { addTogether, SHARED_CASE, SHARED_TOPIC } from './together.ts';
import { writeOn } from './writes.ts';

let packed = new Blob();

const doors = {
  startTeam: (name: string, secondAccess?: AccessLevel): Promise<void> =>
    startTeam(name, undefined, secondAccess),
  /** Makes a file and offers it as a download. */
  async sendTeamFile(kind: 'hamseda' | 'json', prefix: string, count: number): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await teamFile(kind, prefix, count));
    link.download = `team.${kind}`;
    link.click();
  },
  /** Never answers; `acknowledged` of the page's window hears every token. */
  writeOn: (seed: number, name: string): Promise<void> => writeOn(seed, name, windowFunction('acknowledged')),
  /** Reads the file that was chosen in the page's field. */
  previewChosen: async (): Promise<ImportPreview> =>
    need(await exchange.preview(chosenFile(), { onProgress: told })),
  confirm: async (choice: ImportChoice): Promise<ImportReport> =>
    need(await exchange.confirm(choice, { onProgress: told })),
  /** Preview and confirmation in one breath; `reached` of the page's window hears every phase. */
  async importChosen(): Promise<ImportReport> {
    need(await exchange.preview(chosenFile(), { onProgress: told }));
    windowFunction('reached')('preview');
    const report = need(await exchange.confirm({ acceptSender: true }, { onProgress: told }));
    windowFunction('reached')('done');
    return report;
  },
  /** So many writes of the kind that never stops. */
  writeMany: (name: string, count: number): Promise<void> => writeOn(1, name, () => undefined, count),
  /** Another title for a topic, which is made where there is none. */
  async rename(id: string, title: string): Promise<void> {
    const change = { store: 'topics', id: TopicId.parse(id), update: retitled } as const;
    function retitled(topic: Topic | undefined) {
      return topic ? { ...topic, title } : draftWith('topics', { id, title });
    }
    need(await store.write([change], LEAD));
  },
  /** This person sits here from now on. */
  sitDown: (memberId: string): Promise<void> => changeDevice({ memberId: MemberId.parse(memberId) }),
  /** A new case, as if a comment had been routed. Returns the moment of the commit, on the machine's clock. */
  async addCase(id: string, text: string): Promise<number> {
    const put = draftWith('cases', caseFields(id, text, new Date().toISOString()));
    need(await store.write([{ store: 'cases', put }], LEAD));
    return performance.timeOrigin + performance.now();
  },
  /** A case whose deadline comes in so many seconds. */
  async addCaseDueIn(id: string, seconds: number): Promise<void> {
    const dueMs = Date.now() + seconds * 1_000;
    const openedAt = new Date(dueMs - UNKNOWN_TOPIC_MINUTES * 60_000).toISOString();
    need(
      await store.write(
        [{ store: 'cases', put: draftWith('cases', caseFields(id, 'How much?', openedAt)) }],
        LEAD,
      ),
    );
  },
  /** Something the lead publishes, of whose time they are reminded in so many seconds. */
  async addItemRemindedIn(id: string, seconds: number): Promise<void> {
    const minutesBefore = 10;
    // A time on the wall has no seconds, so the one of the reminder is what is left to the next minute.
    const atMs = Math.ceil((Date.now() + seconds * 1_000) / 60_000) * 60_000 + minutesBefore * 60_000;
    const [date = '', clock = ''] = new Date(atMs).toISOString().split('T');
    const fields = {
      id,
      title: `Item ${id}`,
      date,
      time: clock.slice(0, 5),
      timeZone: 'UTC',
      memberId: LEAD,
    };
    await changeDevice({ itemReminders: { minutesBefore, dayBefore: false, morning: null } });
    need(await store.write([{ store: 'calendar', put: draftWith('calendar', fields) }], LEAD));
  },
  /** Gives each of the two members a topic and makes them stand in for each other. */
  shareDuties: (minutes: number): Promise<void> => shareDuties(minutes),
  /** A member is reached by letters. */
  async giveAddress(memberId: string, value: string): Promise<void> {
    const update = (member: Member | undefined) =>
      member && { ...member, contacts: [{ kind: 'email' as const, value }] };
    need(await store.write([{ store: 'members', id: MemberId.parse(memberId), update }], LEAD));
  },
  /** What happened to a case, in order. */
  async eventsOf(id: string): Promise<string[]> {
    const record = await store.get('cases', CaseId.parse(`instagram:${id}`));
    return inOrder(record?.events ?? []).map(({ type }) => type);
  },
  async closeCase(id: string): Promise<void> {
    const event = {
      id: newId(),
      at: new Date().toISOString(),
      by: LEAD,
      type: 'closed',
      ignored: false,
    } as const;
    const update = (current: CaseRecord | undefined) => current && withEvent(current, event);
    need(await store.write([{ store: 'cases', id: CaseId.parse(`instagram:${id}`), update }], LEAD));
  },
  addTogether: (name: string, count: number): Promise<number> => addTogether(name, count),
  /** The same, done by the background. */
  addInBackground: (together: string, count: number): Promise<number> =>
    browser.runtime.sendMessage({ together, count }),
  /** A button of a notice on the screen. */
  press: (notice: string, button: number): Promise<void> => browser.runtime.sendMessage({ notice, button }),
  /** What stands in the two records that everybody works on. */
  async shared(): Promise<{ events: string[]; keywords: string[] }> {
    const record = await store.get('cases', SHARED_CASE);
    const topic = await store.get('topics', SHARED_TOPIC);
    return { events: record?.events.map(({ id }) => id) ?? [], keywords: topic?.keywords ?? [] };
  },
  async openWindow(path: string): Promise<void> {
    await browser.windows.create({ url: path });
  },
  audit: async (tokens: readonly string[], foreign: string) =>
    audit(await engine.open(), tokens, foreign, (await context.playbook.read()).timeZone),
  /** How many records there are whose ids begin so, in all stores, and how many parts of a file wait or were kept. */
  async countOf(prefix: string): Promise<{ records: number; staged: number; imports: number }> {
    const db = await engine.open();
    let records = 0;
    for (const store of STORE_NAMES) {
      const keys = (await db.getAllKeys(store)).map(String);
      records += keys.filter((key) => key.includes(prefix)).length;
    }
    return { records, staged: await db.count('staged'), imports: (await exchange.imports()).length };
  },
  /** The rows of a store, in the layout that the engine works with. */
  rawRows: async (store: StoreName | EngineStore): Promise<unknown[]> =>
    unpackAll(store, await (await engine.open()).getAll(store)),
  /** How many rows lie in each store that people fill. */
  async countKept(): Promise<{ cases: number; responses: number }> {
    const db = await engine.open();
    return { cases: await db.count('cases'), responses: await db.count('responses') };
  },
  /** Everything that two members share, as one digest, and how many registers that is. */
  registers: async () => digestOfRegisters(await engine.open()),
  export: async (): Promise<number> => need(await exchange.exportFile({ kind: 'workspace' })).blob.size,
  /** The whole workspace as one file, which stays here; returns its bytes. */
  async packWorkspace(): Promise<number> {
    packed = need(await exchange.exportFile({ kind: 'workspace' })).blob;
    return packed.size;
  },
  /** A part of it in base64. */
  packedPart: async (from: number, to: number): Promise<string> =>
    new Uint8Array(await packed.slice(from, to).arrayBuffer()).toBase64(),
  putMedia,
  mediaThere,
  quarantine: () => safety.quarantine(),
  backUp: () => safety.backUp('byHand'),
  backups: () => safety.backups(),
  maintain: () => safety.maintain(),
  /** Never answers: upkeep again and again, so that packing is under way whenever the browser dies. */
  async maintainOn(): Promise<never> {
    for (;;) await safety.maintain();
  },
  /** Every file and swap file of the private file system, with its size. */
  async privateFiles(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    await listFiles(await navigator.storage.getDirectory(), '', found);
    return found;
  },
};
export type Doors = typeof doors;
Reflect.set(globalThis, 'doors', doors);

const told = ({ phase }: TransferProgress) => windowFunction('reached')(phase);

/** A function that the test has put into the window, or nothing at all where it has not. */
function windowFunction(name: string): (text: string) => void {
  const found: unknown = Reflect.get(globalThis, name);
  return (text) => typeof found === 'function' && found(text);
}

function chosenFile(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('no file was chosen');
  return file;
}

async function listFiles(
  folder: FileSystemDirectoryHandle,
  path: string,
  found: Record<string, number>,
): Promise<void> {
  // TypeScript's DOM library does not list the asynchronous iterators of directories yet.
  const entries = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
  for await (const handle of entries) {
    const name = `${path}${handle.name}`;
    if (handle instanceof FileSystemDirectoryHandle) await listFiles(handle, `${name}/`, found);
    else if (handle instanceof FileSystemFileHandle) found[name] = (await handle.getFile()).size;
  }
}
