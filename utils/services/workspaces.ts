// Local workspaces: one database each. A merge that is undone, a backup that is looked at and a file that was
// opened beside the team become one; nothing of the open one is touched.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { DEFAULT_DATABASE, removeDatabase } from '@/utils/data/db';
import type { Context } from './context';
import type { LocalWorkspace } from './contract';

export interface Workspaces {
  list(): Promise<LocalWorkspace[]>;
  open(database: string): Promise<Result<null>>;
  remove(database: string): Promise<Result<null>>;
  /** Fills a new workspace and opens it; when filling fails nothing of it remains. */
  fill<T>(work: (fresh: Context) => Promise<Result<T>>): Promise<Result<T>>;
}

export function createWorkspaces(context: Context, contextOf: (database: string) => Context): Workspaces {
  const { device, clock, database } = context;
  const titleOfOpen = async () => (await context.playbook.read()).workspace?.name ?? '';
  return {
    async list() {
      const { workspaces } = await device.read();
      const open = await database();
      const others = workspaces.filter((one) => one.database !== open);
      const since = workspaces.find((one) => one.database === open)?.since ?? '';
      return [
        { database: open, title: await titleOfOpen(), since, isOpen: true },
        ...others.map((one) => ({ ...one, isOpen: false })),
      ];
    },
    async open(name) {
      const { workspaces } = await device.read();
      if (name !== DEFAULT_DATABASE && !workspaces.some((one) => one.database === name))
        return fail('not-found');
      await device.change({ database: name, memberId: null, workspaces: await withOpen() });
      return ok(null);
    },
    async remove(name) {
      if (name === (await database())) return fail('refused', 'the open workspace');
      const { workspaces } = await device.read();
      if (!workspaces.some((one) => one.database === name)) return fail('not-found');
      if (!(await removeDatabase(name))) return fail('database-blocked');
      await device.change({ workspaces: workspaces.filter((one) => one.database !== name) });
      return ok(null);
    },
    async fill(work) {
      const name = `${DEFAULT_DATABASE}-${newId()}`;
      const fresh = contextOf(name);
      const done = await work(fresh);
      if (!done.ok) {
        (await fresh.engine.open()).close();
        await removeDatabase(name);
        return done;
      }
      const title = (await fresh.playbook.read()).workspace?.name ?? '';
      const since = isoNow(clock);
      await device.change({
        database: name,
        workspaces: [...(await withOpen()), { database: name, title, since }],
      });
      return done;
    },
  };

  /** The list with the open workspace in it, so that it can be found again. */
  async function withOpen() {
    const { workspaces } = await device.read();
    const open = await database();
    if (workspaces.some((one) => one.database === open)) return workspaces;
    return [...workspaces, { database: open, title: await titleOfOpen(), since: isoNow(clock) }];
  }
}
