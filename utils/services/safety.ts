// Keeping the data safe: backups, local workspaces, what was put aside, room on the disk, deleting for good, and
// the upkeep that a page does when it has nothing else to do.
import { toBase64Url } from '@/utils/base/bytes';
import { isoNow } from '@/utils/base/clock';
import { logFailure } from '@/utils/base/log';
import { fail, ok } from '@/utils/base/result';
import { titleOf } from '@/utils/data/acts';
import { type CompactOptions, compact, mendSegments } from '@/utils/data/compact';
import { findDamage } from '@/utils/data/damage';
import { refoldFigures } from '@/utils/data/figures';
import { forget } from '@/utils/data/forget';
import { readKv, writeKv } from '@/utils/data/kv';
import { ownDevice } from '@/utils/data/own-device';
import { casesOpenedBefore, purgeCases } from '@/utils/data/purge';
import { countQuarantined, discard, quarantined } from '@/utils/data/quarantine';
import { packRows } from '@/utils/data/repack';
import { asMap } from '@/utils/data/rows';
import { unstageAbandoned } from '@/utils/data/staging';
import { judgeAgain } from '@/utils/data/waiting';
import { STORE_NAMES } from '@/utils/schema/records';
import type { Backups } from './backups';
import { type Context, writerOf } from './context';
import type { QuarantineEntry, SafetyService } from './contract';
import { casesAt, findCustomer } from './customer';
import { keptSince, oldCases } from './old-cases';
import { adoptSnapshots } from './old-snapshots';
import type { Workspaces } from './workspaces';

const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;
const FREE_BYTES = 50 * 1024 * 1024;
const FREE_SHARE = 0.1;
/** Old cases go in portions: the rest waits for the next idle moment. */
const OLD_CASES = 2_000;

export function createSafetyService(
  context: Context,
  backups: Backups,
  workspaces: Workspaces,
): SafetyService {
  const { engine, storage, clock } = context;
  const options: CompactOptions = {
    device: () => ownDevice(engine.open),
    alone: async (work) => alone(`hamseda:compact:${await context.database()}`, work),
  };
  const forgetPurged = () =>
    forget(engine, options, async (keys) => {
      for (const { name } of await context.exports.list()) await context.exports.remove(name);
      return backups.forget(keys);
    });

  return {
    backups: () => backups.list(),
    backUp: (reason, transfer) => backups.take(reason, transfer),
    backupFile: (name) => backups.file(name),
    restore: (name, way, transfer) => backups.restore(name, way, transfer),
    workspaces: () => workspaces.list(),
    openWorkspace: (database) => workspaces.open(database),
    removeWorkspace: (database) => workspaces.remove(database),
    async quarantine() {
      await findDamage(engine);
      return (await quarantined(engine)).map(({ raw, kind, store, reason, ...entry }) => ({
        ...entry,
        kind: kind as QuarantineEntry['kind'], // one of ours, or shown by its raw name
        reason: reason as QuarantineEntry['reason'], // as above
        store: STORE_NAMES.find((name) => name === store) ?? null,
        title: titleOf({ ...asMap(asMap(raw).fields), ...asMap(raw) }),
      }));
    },
    async quarantineFile() {
      const entries = await quarantined(engine);
      return new Blob([JSON.stringify(entries, readable, 1)], { type: 'application/json' });
    },
    async discardQuarantined(id) {
      await discard(engine, id);
      return ok(null);
    },
    async health() {
      const [room, db] = await Promise.all([storage.estimate(), engine.open()]);
      const free = room ? room.quota - room.usage : Number.POSITIVE_INFINITY;
      return {
        usedBytes: room?.usage ?? 0,
        quotaBytes: room?.quota ?? null,
        isPersistent: await storage.persist(),
        isNearlyFull: free < FREE_BYTES || (room !== null && free < FREE_SHARE * room.quota),
        mayVanish: storage.mayVanish,
        quarantined: await countQuarantined(engine),
        lastBackupAt: (await readKv(db, 'lastBackupAt')) ?? null,
      };
    },
    findCustomer: (address) => findCustomer(context, address),
    oldCases: () => oldCases(context),
    async purgeCustomer(address) {
      const ids = await casesAt(context, address);
      if (ids.length === 0) return fail('not-found');
      const purged = await purgeCases(engine, ids, await writerOf(context));
      // The rows have gone; what cannot be cleared now stays on the list for the next upkeep.
      if (purged.ok) await forgetPurged().catch((cause: unknown) => logFailure('forget', cause));
      return purged;
    },
    async maintain() {
      // One page of one window does it; each step stands for itself, so that a failing one stops no other.
      await alone(`hamseda:maintain:${await context.database()}`, async () => {
        const steps = [
          keepData,
          adopt,
          unstage,
          judgeWaiting,
          purgeOld,
          forgetPurged,
          refold,
          backUpWeekly,
          pack,
          packWhole,
          inspect,
        ];
        for (const step of steps) {
          await step().catch((cause: unknown) => logFailure(`maintain: ${step.name}`, cause));
        }
      });
    },
  };

  async function keepData() {
    await storage.persist();
  }
  async function adopt() {
    await adoptSnapshots(context);
  }
  async function unstage() {
    await unstageAbandoned(engine);
  }
  async function purgeOld() {
    const before = await keptSince(context);
    if (before === null) return;
    const ids = await casesOpenedBefore(engine, before, OLD_CASES);
    if (ids.length > 0) await purgeCases(engine, ids, 'system');
  }
  async function judgeWaiting() {
    await judgeAgain(engine);
  }
  async function inspect() {
    const db = await engine.open();
    const last = await readKv(db, 'inspectedAt');
    if (last !== undefined && clock.now() - Date.parse(last) < DAY_MS) return;
    await findDamage(engine);
    if (await mendSegments(engine, options)) await writeKv(db, 'inspectedAt', isoNow(clock));
  }
  async function refold() {
    await refoldFigures(engine, (await context.playbook.read()).timeZone);
  }
  async function backUpWeekly() {
    const last = await readKv(await engine.open(), 'lastBackupAt');
    const isDue = last === undefined || clock.now() - Date.parse(last) > WEEK_MS;
    if (isDue && (await context.playbook.read()).workspace) await backups.take('weekly');
  }
  async function packWhole() {
    await packRows(engine);
  }
  async function pack() {
    await compact(engine, options);
  }
}

/** Runs the work under a lock, or not at all while somebody else holds it. */
function alone(name: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/** Bytes of a damaged segment as text; JSON would spell them out as an object of numbers. */
const readable = (_key: string, value: unknown): unknown =>
  value instanceof Uint8Array ? toBase64Url(value) : value;
