// The product's own parts as a page of the stories uses them: the same store, files and safety as panel and desk,
// over the same database, with the same dedicated worker.
import { fail } from '@/utils/base/result';
import { deviceOfContext } from '@/utils/messaging/device';
import type { MemberId } from '@/utils/schema/parts';
import { createContext } from '@/utils/services/create-context';
import { createHeavy } from '@/utils/services/heavy/local';
import { remoteHeavy } from '@/utils/services/heavy/remote';

const device = deviceOfContext();
const ports = { device, page: { insert: async () => fail('refused') } };

/** The database that the device names. */
export const context = createContext(ports);
export const { store, engine } = context;
export const { exchange, safety } = remoteHeavy(
  () => new Worker('/assets/worker.js', { type: 'module' }),
  context,
);

/** Another database of this browser: another team, another device. */
export function otherTeam(databaseName: string) {
  const other = { ...ports, databaseName };
  const made = createContext(other);
  return { ...made, ...createHeavy(made, other) };
}

/** The member who sits here in the stories. */
export const LEAD = 'member-lead' as MemberId; // an id as people choose them in a file

/** The value, or an exception which the test reports: a story never expects a failure silently. */
export function need<T>(result: { ok: true; value: T } | { ok: false; code: string; detail?: string }): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.detail ?? ''}`);
  return result.value;
}
