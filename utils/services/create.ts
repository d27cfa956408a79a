// Builds all services over one database. Panel, desk, welcome page and tests differ only in the ports.

import { logFailure } from '@/utils/base/log';
import { fail } from '@/utils/base/result';
import { sitterOf } from './access';
import { createDutyService } from './arranging';
import { createCalendarService } from './calendar';
import { createCasesService } from './cases';
import { createCommentService } from './comment';
import type { Context } from './context';
import type {
  HistoryService,
  ResponsesService,
  Services,
  SitesService,
  TopicsService,
  WindowService,
} from './contract';
import { type ContextPorts, createContext } from './create-context';
import { fetched } from './fetched';
import { guarded } from './guard';
import { createHandOverService } from './hand-over';
import type { Keeping } from './keepers';
import { createTeamService } from './team';
import { createTodayService } from './today';
import { createUndoService } from './undo';
import { createWorkService } from './work';

export type HeavyServices = Pick<Services, 'exchange' | 'safety' | 'learning'>;

export interface Ports extends ContextPorts {
  window: WindowService;
  /** What this page keeps true besides showing it; fetched when nobody waits for anything. */
  keeping?: () => Promise<Keeping>;
  /** What is said and switched of sites: the desk alone does that. */
  sites?: (context: Context) => SitesService;
  /** What takes longer than a frame: a worker's in a page (heavy/remote.ts), at hand in a test (heavy/local.ts). */
  heavy: (context: Context) => HeavyServices;
}

const TOPICS = {
  saveRule: true,
  removeRule: true,
  orderRules: true,
  problemsOf: true,
  records: true,
  tryOut: true,
  removeTopic: true,
  moveExample: true,
  confirmExample: true,
  teachTopic: true,
  createTopic: true,
  readExamples: true,
  addExamples: true,
  items: true,
} as const;

const RESPONSES = { search: true, save: true, retire: true, create: true, prepare: true } as const;

/** The services of one context; what the person who sits here may not do, they refuse. */
export function createServices(ports: Ports): Services {
  const context = createContext(ports);
  const { exchange, safety, learning } = ports.heavy(context);
  const cases = createCasesService(context);
  const services: Services = {
    device: ports.device,
    window: ports.window,
    team: createTeamService(context, safety),
    comment: createCommentService(context),
    today: createTodayService(context),
    calendar: createCalendarService(context),
    work: createWorkService(context, cases),
    responses: fetched<ResponsesService>(RESPONSES, async () =>
      (await import('./responses')).createResponsesService(context),
    ),
    cases,
    duty: createDutyService(context),
    topics: fetched<TopicsService>(TOPICS, async () =>
      (await import('./topics')).createTopicsService(context),
    ),
    learning,
    handOver: createHandOverService(context),
    exchange,
    safety,
    history: fetched<HistoryService>({ of: true, restore: true }, async () =>
      (await import('./history')).createHistoryService(context),
    ),
    undo: createUndoService(context),
    sites: ports.sites?.(context) ?? NO_SITES,
  };
  // Nobody waits for these, and fetching them beside the first sight made it later.
  const { keeping } = ports;
  if (keeping) setTimeout(() => startKeeping(context, keeping, learning), FIRST_SIGHT_MS);
  return guarded(services, () => sitterOf(context));
}

/** So long a page belongs to the person who has opened it. */
const FIRST_SIGHT_MS = 700;

/** Where no sites are shown none are switched, and no table comes in. */
const NO_SITES: SitesService = {
  list: async () => [],
  switchOn: async () => fail('refused'),
  switchOff: async () => fail('refused'),
  look: async () => fail('refused'),
  readTable: async () => fail('refused'),
  saveTable: async () => fail('refused'),
  removeTable: async () => fail('refused'),
  tableFile: async () => null,
  onChange: () => () => undefined,
};

function startKeeping(context: Context, fetch: () => Promise<Keeping>, learning: Services['learning']): void {
  Promise.all([import('./keepers'), fetch()])
    .then(([keepers, keeping]) => keepers.startKeeping(context, keeping, learning))
    .catch((cause: unknown) => logFailure('keepers', cause));
}
