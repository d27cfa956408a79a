// Builds all services over one database. Panel, desk, welcome page and tests differ only in the ports.
import { type Clock, systemClock } from '@/utils/base/clock';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createSnapshots } from '@/utils/data/snapshots';
import { createStore } from '@/utils/data/store';
import { createCasesService } from './cases';
import { createCommentService } from './comment';
import type { Context, PagePort } from './context';
import type { DeviceService, Services, WindowService } from './contract';
import { createExchangeService } from './exchange';
import { createPlaybook } from './playbook';
import { createResponsesService } from './responses';
import { createTeamService } from './team';
import { createTodayService } from './today';

export interface Ports {
  device: DeviceService;
  window: WindowService;
  page: PagePort;
  clock?: Clock;
  /** Another database than the product's own, for tests. */
  databaseName?: string;
}

/** The services of one context. */
export function createServices(ports: Ports): Services {
  const clock = ports.clock ?? systemClock;
  const open = connection(ports.databaseName);
  const changes = openChanges(ports.databaseName && `${ports.databaseName}:changed`);
  const store = createStore(open, changes, clock);
  const context: Context = {
    store,
    snapshots: createSnapshots(open, changes, clock),
    playbook: createPlaybook(store),
    clock,
    device: ports.device,
    page: ports.page,
  };
  return {
    device: ports.device,
    window: ports.window,
    team: createTeamService(context),
    comment: createCommentService(context),
    today: createTodayService(context),
    responses: createResponsesService(context),
    cases: createCasesService(context),
    exchange: createExchangeService(context),
  };
}
