// What the views may ask for. Each service is an interface here and one file beside it; entrypoints build
// the real ones, component tests build the same ones over an empty database. A component draws what these
// return and never computes an owner, a deadline or a filled answer itself. It is one file although it is a
// long one: whoever builds a view reads here, and only here, what there is to draw.
import type { Result } from '@/utils/base/result';
import type { Caution } from '@/utils/responses/caution';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { Capture, CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord, CaseStatus } from '@/utils/schema/case';
import type { Tone } from '@/utils/schema/channel';
import type { Department } from '@/utils/schema/department';
import type { DeviceSettings, Theme } from '@/utils/schema/device';
import type { Directive } from '@/utils/schema/directive';
import type { Member } from '@/utils/schema/member';
import type { PanelCommand, PanelOrder } from '@/utils/schema/panel-order';
import type {
  CaseId,
  DirectiveId,
  FactId,
  ItemId,
  Language,
  MemberId,
  ResponseId,
  TopicId,
} from '@/utils/schema/parts';
import type { StoreName } from '@/utils/schema/records';
import type { Resource } from '@/utils/schema/resource';
import type { Fact, Place, Response } from '@/utils/schema/response';
import type { Role } from '@/utils/schema/role';
import type { Limits, Topic } from '@/utils/schema/topic';
import type { Workspace } from '@/utils/schema/workspace';

export type Unsubscribe = () => void;

// ---------------------------------------------------------------- the device (never exported)
export type { DeviceSettings, Theme };

export interface DeviceService {
  read(): Promise<DeviceSettings>;
  change(part: Partial<DeviceSettings>): Promise<void>;
  onChange(listener: (settings: DeviceSettings) => void): Unsubscribe;
}

// ---------------------------------------------------------------- the team
/** Everything the views need of the team's own records, read in one go and small enough to keep. */
export interface Team {
  workspace: Workspace | null;
  me: Member | null;
  members: readonly Member[];
  roles: readonly Role[];
  departments: readonly { id: string; name: string; color: string }[];
  topics: readonly Topic[];
  responses: readonly Response[];
  facts: readonly Fact[];
  hasExamples: boolean;
}

/** One row of the grid topic × person × answer of «Build mine in 5 minutes». */
export interface GridRow {
  topic: string;
  person: string;
  answer: string;
  keywords: string;
}

export interface NewTeam {
  brand: string;
  /** Addresses or handles of the brand's own pages, one each. */
  pages: readonly string[];
  people: readonly string[];
  grid: readonly GridRow[];
}

export interface TeamService {
  read(): Promise<Team>;
  onChange(listener: () => void): Unsubscribe;
  startWithExample(language: Language): Promise<Result<null>>;
  startEmpty(name: string, language: Language): Promise<Result<null>>;
  startWithGrid(team: NewTeam, language: Language): Promise<Result<null>>;
  /** Rows from a paste out of Excel, Google Sheets or a plain list; never throws. */
  parseGrid(pasted: string): Promise<GridRow[]>;
  removeExamples(): Promise<Result<{ removed: number }>>;
  saveTopic(topic: Topic): Promise<Result<null>>;
  saveMember(member: Member): Promise<Result<null>>;
  saveFact(fact: Fact): Promise<Result<null>>;
  saveRole(role: Role): Promise<Result<null>>;
  saveDepartment(department: Department): Promise<Result<null>>;
  saveWorkspace(workspace: Workspace): Promise<Result<null>>;
}

// ---------------------------------------------------------------- the routed comment
export type Confidence = 'sure' | 'probable' | 'unclear';

/** A word of the comment (offsets into its text) that spoke for the topic. */
export interface MatchedWord {
  start: number;
  end: number;
  word: string;
}

export interface OwnerView {
  /** Null = nobody is named: «مسئولی ندارد». */
  member: Member | null;
  role: Role | null;
  departmentName: string | null;
  backup: Member | null;
  isMe: boolean;
  /** Why this person: a sentence key with its values, e.g. { key: 'roleHolder', role: 'فروش' }. */
  reason: 'topicMember' | 'roleHolder' | 'nobody' | 'exampleOnly';
}

/** One piece of a filled answer. A variable without a value blocks insertion and is drawn as a field. */
export type AnswerPart =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; text: string }
  | { kind: 'missing'; name: string; label: string; factId: FactId | null };

export interface Answer {
  responseId: ResponseId;
  title: string;
  language: Language;
  tone: Tone;
  place: Place;
  parts: readonly AnswerPart[];
  /** The text as it would be inserted; null while a part is missing. */
  text: string | null;
  example: boolean;
  /** Other tones of the same response that exist for this language and place. */
  tones: readonly Tone[];
}

export interface RoutedComment {
  caseId: CaseId;
  capture: Capture;
  case: CaseRecord;
  topic: Topic | null;
  confidence: Confidence;
  /** 0-1. */
  score: number;
  matches: readonly MatchedWord[];
  /** Up to two more candidates; three when the topic is unknown. */
  runnersUp: readonly Topic[];
  owner: OwnerView;
  limits: Limits | null;
  answers: readonly Answer[];
  /** A parked, edited answer of this case. */
  draft: string | null;
  /** Earlier cases of the same customer, newest first. */
  earlier: readonly CaseRecord[];
  language: Language;
  /** The calendar item whose published address is this post, if known. */
  item: CalendarItem | null;
  dueAt: string;
}

export interface CommentService {
  /** Routes a capture, opens (or finds) its case in one step, and says who answers what. */
  route(capture: Capture): Promise<Result<RoutedComment>>;
  /** The same for a case that exists, e.g. out of the list of cases. */
  reopenCase(caseId: CaseId): Promise<Result<RoutedComment>>;
  /** «موضوعش این نیست»: another topic, or null for unknown. */
  correct(routed: RoutedComment, topicId: TopicId | null): Promise<Result<RoutedComment>>;
  /** The same comment with another tone of its answers. */
  withTone(routed: RoutedComment, tone: Tone): Promise<RoutedComment>;
  /** Fills a fact of the team in place, then the answers again. */
  fillFact(routed: RoutedComment, name: string, value: string): Promise<Result<RoutedComment>>;
  /** Puts `text` into the comment's own reply box. On failure the caller offers the clipboard. */
  insert(
    routed: RoutedComment,
    text: string,
    answer: Answer | null,
    mode?: 'atCaret' | 'replaceDraft',
  ): Promise<Result<RoutedComment>>;
  /** What the person should be asked once more before this text goes out; empty = nothing. */
  cautions(routed: RoutedComment, text: string): Promise<readonly Caution[]>;
  /** «فرستادم / نفرستادم». */
  confirmSent(routed: RoutedComment, sent: boolean): Promise<Result<RoutedComment>>;
  /** Parks an edited answer on its case, so that a new right-click loses nothing. */
  parkDraft(caseId: CaseId, text: string | null): Promise<Result<null>>;
  /** «این متن را پاسخ آماده کن» / «برای تیم نگه دار». */
  keepAsResponse(routed: RoutedComment, text: string, title: string): Promise<Result<RoutedComment>>;
  /** Undo of the last act on this comment (a correction), for the toast. */
  undoCorrect(routed: RoutedComment, previous: TopicId | null): Promise<Result<RoutedComment>>;
}

export type { Caution };

// ---------------------------------------------------------------- today
export interface OccasionView {
  id: string;
  day: string;
  daysAway: number;
  title: string;
  holiday: boolean;
  tone: 'celebration' | 'neutral' | 'mourning';
  approximate: boolean;
}

export interface ItemView {
  item: CalendarItem;
  ownerName: string | null;
  channelTitles: readonly string[];
  /** Minutes until its time; negative = past; null = no time. */
  minutesAway: number | null;
}

export interface Today {
  /** Gregorian day, YYYY-MM-DD, in the workspace's zone. */
  day: string;
  dates: { main: string; second: string; hijri: string; hijriApproximate: boolean };
  occasions: readonly OccasionView[];
  comingOccasions: readonly OccasionView[];
  items: readonly ItemView[];
  nextItem: ItemView | null;
  directives: readonly Directive[];
  overdue: readonly CaseRecord[];
  mine: readonly CaseRecord[];
  onDuty: readonly { role: Role; member: Member | null }[];
  pinned: readonly Resource[];
}

export interface TodayService {
  read(day?: string): Promise<Today>;
  setItemStatus(id: ItemId, status: ItemStatus): Promise<Result<null>>;
  acknowledge(id: DirectiveId): Promise<Result<null>>;
  /** `publishedUrl`: the post a comment stands under, so that the next one finds its item. */
  addItem(title: string, day: string | null, publishedUrl?: string): Promise<Result<null>>;
  /** The morning message for the team's chat group, as plain text. */
  morningMessage(today: Today): Promise<string>;
}

// ---------------------------------------------------------------- responses
export interface FoundResponse {
  response: Response;
  preview: string;
  topicTitles: readonly string[];
}

export interface ResponsesService {
  /** Ranked by shortcut, title, tags, body; all of them for an empty query. */
  search(query: string): Promise<FoundResponse[]>;
  save(response: Response): Promise<Result<null>>;
  retire(id: ResponseId): Promise<Result<null>>;
  create(title: string, text: string, topicId: TopicId | null): Promise<Result<Response>>;
  /** The response as it would be used for the routed comment (or for nobody in particular). */
  prepare(response: Response, routed: RoutedComment | null): Promise<Answer>;
}

// ---------------------------------------------------------------- cases
export interface CaseFilter {
  status?: CaseStatus | 'needsMe' | 'overdue' | 'all';
  query?: string;
}
export interface CaseRow {
  record: CaseRecord;
  topicTitle: string | null;
  ownerName: string | null;
  isOverdue: boolean;
  minutesLeft: number;
}
export interface CasesService {
  list(filter: CaseFilter): Promise<CaseRow[]>;
  /** Cases that need somebody: open, inserted or waiting. */
  countOpen(): Promise<number>;
  close(id: CaseId, ignored: boolean): Promise<Result<null>>;
  reopen(id: CaseId): Promise<Result<null>>;
  note(id: CaseId, text: string): Promise<Result<null>>;
  handOver(id: CaseId, memberId: MemberId | null, note: string): Promise<Result<null>>;
  /** The complete hand-over card as plain text for any messenger. */
  card(id: CaseId): Promise<string>;
  onChange(listener: () => void): Unsubscribe;
}

// ---------------------------------------------------------------- files in and out
export type RowChange = 'added' | 'changed' | 'unchanged' | 'rejected';
export interface PreviewRow {
  store: StoreName | null;
  id: string;
  title: string;
  change: RowChange;
  /** Names of the fields that differ, for changed rows; the reason, for rejected ones. */
  detail: string;
}
export interface ImportPreview {
  teamName: string;
  exportedAt: string;
  counts: Record<RowChange, number>;
  rows: readonly PreviewRow[];
}
export interface Snapshot {
  id: string;
  takenAt: string;
  reason: 'import' | 'start' | 'removeExamples' | 'restore';
  records: number;
}
export interface ExchangeService {
  /** The team's settings as one JSON file (never cases or customers). */
  exportSettings(): Promise<{ fileName: string; text: string }>;
  /** Reads a file and says what it would do; nothing is written. */
  preview(text: string, bytes: number): Promise<Result<ImportPreview>>;
  /** Writes the last preview: a snapshot first, then one transaction. */
  confirm(): Promise<Result<{ written: number }>>;
  cancel(): void;
  snapshots(): Promise<Snapshot[]>;
  restore(id: string): Promise<Result<null>>;
}

// ---------------------------------------------------------------- the window's own state
export type { PanelCommand, PanelOrder };

export interface WindowService {
  /** The last order given to this window, or null. */
  read(): Promise<PanelOrder | null>;
  onOrder(listener: (order: PanelOrder) => void): Unsubscribe;
  /** A manifest command for the panel of this window. */
  onCommand(listener: (command: PanelCommand) => void): Unsubscribe;
  openDesk(section?: string): Promise<void>;
  openWelcome(): Promise<void>;
  openAddress(url: string): Promise<void>;
  copy(text: string): Promise<Result<null>>;
  /** Offers the text as a file for download. */
  download(fileName: string, text: string): void;
}

export interface Services {
  device: DeviceService;
  team: TeamService;
  comment: CommentService;
  today: TodayService;
  responses: ResponsesService;
  cases: CasesService;
  exchange: ExchangeService;
  window: WindowService;
}

export type { CapturedComment };
