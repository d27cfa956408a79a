// What the views may ask for: one interface for each service, in contract/, and one file beside this one that keeps
// it; entrypoints build the real ones, component tests build the same ones over an empty database. A component draws
// what these return and never computes an owner, a deadline or a filled answer itself. Whoever builds a view imports
// from here, and finds here what there is.
import type { CalendarService } from './contract/calendar';
import type { CasesService } from './contract/cases';
import type { CommentService } from './contract/comment';
import type { DeviceService } from './contract/device';
import type { DutyService } from './contract/duty';
import type { ExchangeService } from './contract/exchange';
import type { HandOverService } from './contract/hand-over';
import type { HistoryService, UndoService } from './contract/history';
import type { LearningService } from './contract/learning';
import type { ResponsesService } from './contract/responses';
import type { SafetyService } from './contract/safety';
import type { SitesService } from './contract/sites';
import type { TeamService } from './contract/team';
import type { TodayService } from './contract/today';
import type { TopicsService } from './contract/topics';
import type { WindowService } from './contract/window';
import type { WorkService } from './contract/work';

export type * from './contract/calendar';
export type * from './contract/cases';
export type * from './contract/comment';
export type * from './contract/device';
export type * from './contract/duty';
export type * from './contract/exchange';
export type * from './contract/hand-over';
export type * from './contract/history';
export type * from './contract/learning';
export type * from './contract/responses';
export type * from './contract/safety';
export type * from './contract/sites';
export type * from './contract/team';
export type * from './contract/today';
export type * from './contract/topics';
export type * from './contract/unsubscribe';
export type * from './contract/window';
export type * from './contract/work';

export interface Services {
  device: DeviceService;
  team: TeamService;
  comment: CommentService;
  today: TodayService;
  calendar: CalendarService;
  work: WorkService;
  responses: ResponsesService;
  cases: CasesService;
  duty: DutyService;
  topics: TopicsService;
  learning: LearningService;
  handOver: HandOverService;
  exchange: ExchangeService;
  safety: SafetyService;
  history: HistoryService;
  undo: UndoService;
  sites: SitesService;
  window: WindowService;
}
