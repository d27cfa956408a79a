// The heavy services themselves, for the worker and for tests.
import { createBackups } from '../backups';
import type { Context } from '../context';
import type { HeavyServices } from '../create';
import { type ContextPorts, createContext } from '../create-context';
import { createExchangeService } from '../exchange';
import { createSafetyService } from '../safety';
import { createLearningService } from '../teaching';
import { createWorkspaces } from '../workspaces';

/** Files, backups, upkeep and learning over a context; `ports` build the context of another database. */
export function createHeavy(context: Context, ports: ContextPorts): HeavyServices {
  const workspaces = createWorkspaces(context, (databaseName) => createContext({ ...ports, databaseName }));
  const backups = createBackups(context, workspaces);
  return {
    exchange: createExchangeService(context, backups, workspaces),
    safety: createSafetyService(context, backups, workspaces),
    learning: createLearningService(context),
  };
}
