// What the views may ask for. Each service is an interface here and one file beside it; entrypoints build
// the real ones, component tests build the same ones over an empty database. A component draws what these
// return and never computes an owner, a deadline or a filled answer itself. It is one file although it is a
// long one: whoever builds a view reads here, and only here, what there is to draw.
import type { Result } from '@/utils/base/result';
import type { Glance } from '@/utils/cases/glance';
import type { Group } from '@/utils/cases/list';
import type { QuickCounts } from '@/utils/cases/quick';
import type { Act } from '@/utils/people/access';
import type { RosterWarning } from '@/utils/people/roster';
import type { SnoozeTime } from '@/utils/people/snooze-times';
import type { TextCaution } from '@/utils/responses/caution';
import type { RuleRecord } from '@/utils/routing/rules/record';
import type { ProblemAt, RuleProblem } from '@/utils/routing/rules/tree';
import type { CalendarItem, ItemStatus } from '@/utils/schema/calendar-item';
import type { Capture, CapturedComment } from '@/utils/schema/capture';
import type { CaseRecord, EscalationStep } from '@/utils/schema/case';
import type { CaseFilter, CaseSort, GroupBy, QuickFilter, SavedView } from '@/utils/schema/case-filter';
import type { Tone } from '@/utils/schema/channel';
import type { Department } from '@/utils/schema/department';
import type { DeviceSettings, Theme } from '@/utils/schema/device';
import type { Directive } from '@/utils/schema/directive';
import type { Contact, Member } from '@/utils/schema/member';
import type { PanelCommand, PanelOrder } from '@/utils/schema/panel-order';
import type {
  CaseId,
  ChannelId,
  DirectiveId,
  FactId,
  ItemId,
  Language,
  MemberId,
  Platform,
  ResponseId,
  RoleId,
  RuleId,
  TopicId,
} from '@/utils/schema/parts';
import type { StoreName } from '@/utils/schema/records';
import type { Resource } from '@/utils/schema/resource';
import type { Fact, Place, Response } from '@/utils/schema/response';
import type { Role } from '@/utils/schema/role';
import type { ConditionTree, Rule } from '@/utils/schema/rule';
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
  /** What the person who sits here may do; the services refuse everything else with `not-allowed`. */
  may: ReadonlySet<Act>;
  members: readonly Member[];
  roles: readonly Role[];
  departments: readonly { id: string; name: string; color: string }[];
  topics: readonly Topic[];
  /** In the team's order. */
  rules: readonly Rule[];
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
  /** All prepared answers; a large team has thousands, so they are read when a view needs them. */
  responses(): Promise<readonly Response[]>;
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
  /** The absent person in whose place this one answers. */
  standsInFor: Member | null;
  /** ISO instant at which this duty ends; null = nothing ends it within a week. */
  until: string | null;
  /** ISO instant at which this duty begins; null = it is on now. */
  from: string | null;
  /**
   * Who answers once this duty has ended, from when (ISO) and why: another person, or the same one after a break;
   * null = nothing ends it within a week, it has not begun, or nobody comes.
   */
  next: { member: Member; from: string; standsInFor: Member | null; reason: DutyReason } | null;
  /** Why this person; `assigned` = this very case was given to them. */
  reason: DutyReason | 'assigned' | 'nobody' | 'exampleOnly';
}

/** By what somebody is asked at an hour. */
export type DutyReason = 'topicMember' | 'roleHolder' | 'standIn' | 'backup' | 'head' | 'lead';

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
  /** The team's rule that spoke for the topic; `decidesAlone`: it is one that always does. */
  rule: { rule: Rule; decidesAlone: boolean } | null;
  /** A known example that is much like the comment, where no word of it is the reason. */
  nearestExample: string | null;
  /** A further topic that another sentence of the comment asks about. */
  second: Topic | null;
  /** Up to two more candidates; three when the topic is unknown. */
  runnersUp: readonly Topic[];
  owner: OwnerView;
  limits: Limits | null;
  answers: readonly Answer[];
  /** A parked, edited answer of this case. */
  draft: string | null;
  /** Earlier cases of the same customer, newest first. */
  earlier: readonly CaseRecord[];
  /** Until when it sleeps (ISO, to come); null = it does not. */
  snoozedUntil: string | null;
  /** To whom it has risen, and when (ISO); null = nobody has waited too long, or somebody has taken it since. */
  escalated: { step: EscalationStep | null; name: string | null; at: string } | null;
  /** The how manieth of its topic under its post, of late; 0 = nobody has counted yet. */
  nthUnderPost: number;
  language: Language;
  /** The calendar item whose published address is this post, if known. */
  item: CalendarItem | null;
  dueAt: string;
  /** The working time that is left until the deadline; null = the team has named no hours, every minute counts. */
  workingTime: readonly { fromMs: number; toMs: number }[] | null;
  timeZone: string;
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
    /** True: the person is opening the box, which is waited for up to 20 s. */
    waits?: boolean,
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

/** Why a text is asked for twice. `by` is a name; null = somebody whom the team's records do not know. */
export type Caution =
  | { kind: TextCaution }
  | {
      kind: 'alreadyAnswered';
      by: string | null;
      isMine: boolean;
      at: string;
      what: 'inserted' | 'answered';
      platform: Platform;
    };

export type { Act };

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
  onDuty: readonly RoleOnDuty[];
  /** Who is in my place now. */
  standIn: { member: Member; until: string } | null;
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

// ---------------------------------------------------------------- my work
/** Something that waits for whoever sits here. */
export type WorkEntry =
  | { kind: 'notice'; notice: Directive }
  /** Mine, by assignment or by duty; or escalated to me. */
  | { kind: 'case'; record: CaseRecord; isEscalated: boolean }
  /** Mine to publish, or to produce; of today or tomorrow, and not out yet. `atMs`: its time, else its day's end. */
  | { kind: 'item'; item: CalendarItem; as: 'owner' | 'producer'; atMs: number };

export interface Work {
  /** What is most urgent first: notices, then whatever its time or deadline puts first. */
  entries: readonly WorkEntry[];
  /** There are more cases than were looked at. */
  isMore: boolean;
  /** Everybody's cases past their deadline: the longest first, and how many there are. */
  overdue: { nearest: readonly CaseRecord[]; count: number };
}

/** One colleague's waiting cases. */
export interface PersonWork {
  /** null = nobody's. */
  memberId: MemberId | null;
  name: string | null;
  open: number;
  overdue: number;
  /** When the oldest of them was opened, ISO. */
  oldestAt: string;
}

export interface WorkService {
  /** `mayBePart`: what needs somebody soonest is enough for now; `isMore` then says whether to ask again. */
  mine(options?: { mayBePart?: boolean }): Promise<Work>;
  /** For whoever may see it; those with overdue cases first. `isPart`: more is being read, `cases.onChange` tells. */
  byPerson(): Promise<{ people: readonly PersonWork[]; isPart: boolean }>;
}

// ---------------------------------------------------------------- topics and rules
export type { ProblemAt, RuleProblem };
/** What the cases tell about a rule: how often it fired, how often its topic stood. */
export interface RuleRecordView extends RuleRecord {
  /** Right in fewer than 80 % of ten hits or more. */
  isDoubtful: boolean;
}
/** A comment that somebody types to see what would become of it; nothing is written. */
export interface TryOut {
  topic: Topic | null;
  confidence: Confidence;
  /** 0-1. */
  score: number;
  /** The words that spoke for the topic, those of its rules among them. */
  matches: readonly MatchedWord[];
  /** The rules that fired, in the team's order. `decidesAlone`: the one that was followed at once. */
  rules: readonly { rule: Rule; matches: readonly MatchedWord[]; decidesAlone: boolean }[];
  runnersUp: readonly Topic[];
}
/** A line of a table «text, topic». `known`: some topic has this example; `noTopic`: no topic of that name. */
export interface ExampleLine {
  text: string;
  topicTitle: string;
  topicId: TopicId | null;
  as: 'new' | 'known' | 'noTopic';
}
export interface TopicsService {
  saveRule(rule: Rule): Promise<Result<null>>;
  removeRule(id: RuleId): Promise<Result<null>>;
  /** All rules, in the order that they shall have. */
  orderRules(ids: readonly RuleId[]): Promise<Result<null>>;
  /** What a rule still lacks before it can fire; none = it is finished. */
  problemsOf(when: ConditionTree): Promise<readonly ProblemAt[]>;
  /** Of the newest cases, up to 5,000; rules that never fired are not in it. */
  records(): Promise<readonly RuleRecordView[]>;
  tryOut(text: string, platform: Platform): Promise<TryOut>;
  /** The topic with its rules, in one step; cases and answers stay, and one undo brings all of it back. */
  removeTopic(id: TopicId): Promise<Result<null>>;
  /** An example of one topic becomes that of another. */
  moveExample(text: string, from: TopicId, to: TopicId): Promise<Result<null>>;
  /** Somebody has looked at an example and says that it stands in the right topic: no review doubts it again. */
  confirmExample(text: string, topicId: TopicId): Promise<Result<null>>;
  /**
   * What customers have written becomes examples of a topic and of no other, without what could name a person.
   * `added`: how many the topic did not have.
   */
  teachTopic(topicId: TopicId, texts: readonly string[]): Promise<Result<{ added: number }>>;
  /** A new topic that is known by what customers have written. */
  createTopic(title: string, texts: readonly string[]): Promise<Result<{ id: TopicId }>>;
  /** Lines out of a table, as they would be taken in; never throws. */
  readExamples(table: string): Promise<readonly ExampleLine[]>;
  /** Takes in those that are new and have a topic. */
  addExamples(lines: readonly ExampleLine[]): Promise<Result<{ added: number }>>;
  /** What a rule may wait for: items of the calendar, the coming ones first. */
  items(): Promise<readonly { id: ItemId; title: string; date: string }[]>;
}

/** Examples of a topic that were taken for another one's when they were kept back. */
export interface TopicMix {
  topicId: TopicId;
  takenFor: TopicId;
  count: number;
  /** 0-1, of the topic's examples. */
  share: number;
  /** Some of them. */
  texts: readonly string[];
}
/** An example that everything else speaks against. */
export interface DoubtfulExample {
  text: string;
  topicId: TopicId;
  likelierId: TopicId;
  /** 0-1, of the likelier topic. */
  probability: number;
}
/** What the team's own examples say of its topics, as of a moment. */
export interface TopicReview {
  /** ISO. */
  at: string;
  examples: number;
  /** 0-1, of examples that were kept back and asked about; null = there are too few to say. */
  accuracy: number | null;
  /** The most frequent first. */
  mixes: readonly TopicMix[];
  /** The surest first. */
  doubtful: readonly DoubtfulExample[];
  /** Topics with few examples, the poorest first; `more`: so many until such a topic is well known. */
  thin: readonly { topicId: TopicId; examples: number; more: number }[];
}

/** Questions that ask alike; each text as an example would keep it. */
export interface QuestionGroup {
  /** How many cases ask so. */
  count: number;
  /** The most typical first, each once; there may be more than these. */
  texts: readonly { text: string; count: number }[];
}
/** What customers have asked without a topic that knows it, as of a moment. */
export interface Questions {
  /** ISO. */
  at: string;
  /** Cases without a topic, and how many of them are like no other. */
  count: number;
  alone: number;
  /** Older ones were left out. */
  isPart: boolean;
  /** The most frequent first. */
  groups: readonly QuestionGroup[];
}

/** What the classifier learns, and what it has found out about the topics. Runs in the page's worker. */
export interface LearningService {
  /** Learns what has changed in the topics since the last time; afterwards every window answers by it. */
  teach(): Promise<Result<null>>;
  /** Learns the topics as they are, and asks of every example how it would be answered without it; `cancelled`. */
  review(options?: TransferOptions): Promise<Result<TopicReview>>;
  /** Of the newest cases without a topic, those that would get none now either; `cancelled`. */
  questions(options?: TransferOptions): Promise<Result<Questions>>;
}

// ---------------------------------------------------------------- duty
export interface RoleOnDuty {
  role: Role;
  member: Member | null;
  /** ISO instants: when this duty begins (null = it is on now) and ends (null = nothing ends it within a week). */
  from: string | null;
  until: string | null;
}
export interface ComingTurn {
  member: Member;
  from: string;
}
/** A piece of one role's day: somebody's, or nobody's. Cut at midnight, in working time only. */
export type RosterPart = {
  id: string;
  roleId: RoleId;
  day: string;
  from: string;
  to: string;
  /** HH:MM on the team's wall; null = the whole day. */
  hours: { from: string; to: string } | null;
  isOver: boolean;
} & ({ kind: 'block'; member: Member; isStandIn: boolean } | { kind: 'gap'; why: 'nobody' | 'absent' });
export type { RosterWarning };
export interface RosterWeek {
  /** Seven of them, YYYY-MM-DD, from the day on which the team's week begins. */
  days: readonly string[];
  today: string;
  timeZone: string;
  /** Whether the team has said when it works. */
  hasHours: boolean;
  /** `days` holds a list for each of the seven. */
  rows: readonly { role: Role; days: readonly (readonly RosterPart[])[] }[];
  warnings: readonly RosterWarning[];
}
/** A shift as somebody holds it; ISO instants. */
export interface ShiftOf {
  memberId: MemberId;
  from: string;
  to: string;
}
export interface StandInChoice {
  /** Null = nobody has said who sits here. */
  me: Member | null;
  /** The likeliest first. */
  people: readonly Member[];
  /** ISO instants that are likely meant, in order. */
  times: readonly string[];
  /** Every full hour of today and tomorrow. */
  hours: readonly string[];
  /** Who is in my place now. */
  now: { member: Member; until: string } | null;
  timeZone: string;
}
export interface DutyService {
  /** The week that holds a day (YYYY-MM-DD); null = this week. */
  week(day: string | null): Promise<RosterWeek>;
  /** Who has this role next; null = nobody within two months. */
  next(roleId: RoleId): Promise<ComingTurn | null>;
  standInChoice(): Promise<StandInChoice>;
  /** «جایم باش تا ۱۸:۰۰»: from now on until an ISO instant. */
  standIn(memberId: MemberId, untilIso: string): Promise<Result<null>>;
  /** «برگشتم». */
  endStandIn(): Promise<Result<null>>;
  /** Each takes the other's shift. */
  swap(mine: ShiftOf, theirs: ShiftOf): Promise<Result<null>>;
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
export type { CaseFilter, CaseSort, Glance, Group, GroupBy, QuickCounts, QuickFilter, SavedView };

/** What a row says of its case besides the glance. */
export interface CaseWords {
  topicTitle: string | null;
  /** Assigned, or by duty. */
  ownerId: MemberId | null;
  ownerName: string | null;
  /** How its deadline stands; null = nobody has to do anything about it now. */
  due: { urgency: 'calm' | 'soon' | 'late'; minutesLeft: number; isWorking: boolean } | null;
  /** It sleeps until its deadline. */
  isAsleep: boolean;
}
export interface CaseList {
  /** In order. */
  glances: readonly Glance[];
  /** Cases of the team that are known, whatever the filter. */
  total: number;
  /** How many each quick filter shows. */
  counts: QuickCounts;
  /** More cases are still being read; `onChange` tells when they are there. */
  isPart: boolean;
  /** Asked for the rows that are drawn. */
  wordsOf(glance: Glance): CaseWords;
  groupedBy(by: GroupBy): readonly Group[];
  /** The pages that cases may stand on, for a filter. */
  channels: readonly { id: ChannelId; title: string }[];
}
export type { SnoozeTime };
export interface CasesService {
  /** `mayBePart`: what needs somebody soonest is enough for now. A record is read when it is opened. */
  list(filter: CaseFilter, sort?: CaseSort, options?: { mayBePart?: boolean }): Promise<CaseList>;
  read(id: CaseId): Promise<CaseRecord | null>;
  /** Cases that need somebody: open, inserted or waiting. */
  countOpen(): Promise<number>;
  /** The next one that needs me, after the one that is shown; null = there is no other. */
  next(shown: CaseId | null): Promise<CaseId | null>;
  // Each of the following is one write and one step of undo, of up to 1,000 cases, all of them or none; `changed`
  // says how many were not so already.
  assign(ids: readonly CaseId[], memberId: MemberId): Promise<Result<{ changed: number }>>;
  /** Waits for nobody until then (an ISO instant to come); what is settled stays settled. */
  snooze(ids: readonly CaseId[], until: string): Promise<Result<{ changed: number }>>;
  reopen(ids: readonly CaseId[]): Promise<Result<{ changed: number }>>;
  close(ids: readonly CaseId[], ignored: boolean): Promise<Result<{ changed: number }>>;
  /** Until when a case can be put off with one click, the nearest first; in the team's own hours. */
  snoozeTimes(): Promise<readonly SnoozeTime[]>;
  note(id: CaseId, text: string): Promise<Result<{ changed: number }>>;
  /** `via`: the way the card went, a messenger's name for instance. */
  handOver(
    id: CaseId,
    memberId: MemberId | null,
    note: string,
    via?: string,
  ): Promise<Result<{ changed: number }>>;
  onChange(listener: () => void): Unsubscribe;
}

// ---------------------------------------------------------------- hand-over
export interface HandOverPerson {
  member: Member;
  /** Of this comment: its owner now, who stands in for them, or any other colleague. */
  as: 'owner' | 'backup' | 'colleague';
}
export interface HandOverWay {
  id: string;
  kind: 'person' | 'chat' | 'clipboard';
  service: Contact['kind'] | 'clipboard';
  /** The title of the chat, or the person's address. */
  name: string;
  /** Something is opened: a message to a person, a chat. */
  opens: boolean;
  /** The message that is opened has the card in it; else it is pasted. */
  carriesText: boolean;
  isShortened: boolean;
}
export interface HandOverPlan {
  /** Whom it can go to, the owner on duty first; never who sits here, never a sample. */
  people: readonly HandOverPerson[];
  /** The person's own first, then the chats of the department, then the clipboard: never none. */
  ways: readonly HandOverWay[];
  /** The whole card, as plain text. */
  card: string;
}
export interface HandOverService {
  /** What handing over to `to` would be; nothing is written. */
  plan(routed: RoutedComment, to: MemberId | null, note: string): Promise<Result<HandOverPlan>>;
  /** Hands over; the caller copies `copy` and opens `open`. */
  give(
    routed: RoutedComment,
    to: MemberId | null,
    note: string,
    wayId: string,
  ): Promise<Result<{ copy: string; open: string | null }>>;
  /** A colleague's answer out of a pasted text; the code of a card in it names its case, else it is `caseId`. */
  takeReply(caseId: CaseId, text: string, as: 'note' | 'draftResponse'): Promise<Result<{ caseId: CaseId }>>;
}

// ---------------------------------------------------------------- files in and out
/** What goes into a file. A period of cases is given by days, both included. */
export type ExportScope =
  | { kind: 'workspace' }
  | { kind: 'settings' }
  | { kind: 'calendar' }
  | { kind: 'responses' }
  | { kind: 'cases'; from: string; to: string };

export type TransferPhase =
  | 'backup'
  | 'reading'
  | 'packing'
  | 'writing'
  | 'learning'
  | 'checking'
  | 'grouping';
export interface TransferProgress {
  phase: TransferPhase;
  /** 0-1, or null while nobody can know. */
  share: number | null;
}
export interface TransferOptions {
  passphrase?: string;
  signal?: AbortSignal;
  onProgress?: (progress: TransferProgress) => void;
}

export interface ExportedFile {
  fileName: string;
  /** On the disk where the browser can, so that 2 GB need no memory. */
  blob: Blob;
  records: number;
}

/** `conflicting`: the same field was changed here and there since the last exchange; both values stay findable. */
export type RowChange = 'added' | 'changed' | 'conflicting' | 'unchanged' | 'rejected';
export interface PreviewRow {
  /** `store/id`, the name by which a row is left out. */
  key: string;
  store: StoreName | null;
  id: string;
  title: string;
  change: RowChange;
  /** Names of the fields that differ, for changed rows; the reason, for rejected ones. */
  detail: string;
}
/** Who signed a file. */
export interface SenderView {
  /** Groups of four characters, to be read out on the phone. */
  fingerprint: string;
  /** The member whom the roster names for it; null = a device that nobody has accepted yet. */
  memberName: string | null;
  /** `unknownNeedsLead`: this person may not accept it; `newTeam`: an empty workspace takes it as its first. */
  standing: 'own' | 'known' | 'unknown' | 'unknownNeedsLead' | 'newTeam' | 'unsigned';
}
export interface ImportPreview {
  teamName: string;
  exportedAt: string;
  counts: Record<RowChange, number>;
  /** The first rows of each kind; `counts` tells how many there are. */
  rows: readonly PreviewRow[];
  sender: SenderView;
  /** The other clock runs ahead by so many minutes (more than five); null = no need to say anything. */
  clockAheadMinutes: number | null;
  /** Bytes that lack on the disk; null = there is room. */
  bytesLacking: number | null;
}
export interface ImportChoice {
  /** Keys of rows that stay out. */
  leaveOut?: readonly string[];
  /** The person has compared the fingerprint of an unknown device. */
  acceptSender?: boolean;
  /** Into a new local workspace instead of a merge. */
  asNewWorkspace?: boolean;
}
export interface ImportReport {
  id: string;
  written: number;
  counts: Record<RowChange, number>;
  /** Operations that were put aside, see the quarantine. */
  putAside: number;
}
/** An import of the past, which can be undone as long as its backup is kept. */
export interface PastImport {
  id: string;
  at: string;
  teamName: string;
  sender: string;
  written: number;
  conflicts: readonly PreviewRow[];
  canUndo: boolean;
}
export interface RevertRow {
  key: string;
  store: StoreName;
  title: string;
  field: string;
  from: unknown;
  to: unknown;
}

export interface ExchangeService {
  /** One signed file of segments; the workspace with its media, everything else without. */
  exportFile(scope: ExportScope, options?: TransferOptions): Promise<Result<ExportedFile>>;
  /** The same records as readable JSON, for people and other programs. */
  exportReadable(scope: ExportScope, options?: TransferOptions): Promise<Result<ExportedFile>>;
  /** Reads a file and says what it would do; nothing is written. Codes `passphrase-needed`, `passphrase-wrong`. */
  preview(file: Blob, options?: TransferOptions): Promise<Result<ImportPreview>>;
  /** Merges the last preview: a backup first, then one transaction. */
  confirm(choice?: ImportChoice, options?: TransferOptions): Promise<Result<ImportReport>>;
  cancel(): void;
  /** Newest first. */
  imports(): Promise<PastImport[]>;
  /** The workspace as it was before that import, as a new local workspace, which is opened. */
  undoImport(id: string): Promise<Result<null>>;
  /** What «revert for everybody» would write, field by field. */
  previewRevert(id: string): Promise<Result<RevertRow[]>>;
  /** Writes the old values anew, on every device; for the lead. */
  revertForEverybody(id: string): Promise<Result<{ written: number }>>;
}

// ---------------------------------------------------------------- backups, workspaces, health of the data
export type BackupReason =
  | 'weekly'
  | 'import'
  | 'start'
  | 'removeExamples'
  | 'restore'
  | 'migration'
  | 'byHand';
export interface Backup {
  name: string;
  takenAt: string;
  reason: BackupReason;
  bytes: number;
}
export interface LocalWorkspace {
  database: string;
  title: string;
  since: string;
  isOpen: boolean;
}
export interface QuarantineEntry {
  id: string;
  at: string;
  /** `operation`, `row`, `logEntry`, `segment`. */
  kind: 'operation' | 'row' | 'logEntry' | 'segment';
  store: StoreName | null;
  title: string;
  reason:
    | 'malformed'
    | 'newer'
    | 'clockAhead'
    | 'notAllowed'
    | 'unsafe'
    | 'unknownKind'
    | 'corrupt'
    | 'signature';
}
export interface DataHealth {
  usedBytes: number;
  quotaBytes: number | null;
  isPersistent: boolean;
  /** Fewer than 10 % or 50 MB are left. */
  isNearlyFull: boolean;
  /** The browser may throw this window's data away when it closes. */
  mayVanish: boolean;
  quarantined: number;
  lastBackupAt: string | null;
}
export interface CustomerView {
  name: string | null;
  handle: string | null;
  cases: number;
}
export interface OldCases {
  /** Cases that were opened before this day (YYYY-MM-DD) go. */
  before: string;
  /** So many of them wait for the next upkeep. */
  due: number;
  /** When the next one will be old, ISO; null = there is none. */
  nextAt: string | null;
}
export interface SafetyService {
  backups(): Promise<Backup[]>;
  backUp(reason: BackupReason, options?: TransferOptions): Promise<Result<Backup>>;
  /** As a file for download. */
  backupFile(name: string): Promise<Result<Blob>>;
  /** `merge` lays it under what stands (what is newer stays); `newWorkspace` opens it as it was. */
  restore(name: string, way: 'merge' | 'newWorkspace', options?: TransferOptions): Promise<Result<null>>;
  workspaces(): Promise<LocalWorkspace[]>;
  openWorkspace(database: string): Promise<Result<null>>;
  /** Not the one that is open. */
  removeWorkspace(database: string): Promise<Result<null>>;
  quarantine(): Promise<QuarantineEntry[]>;
  /** Everything put aside, raw, as one JSON file. */
  quarantineFile(): Promise<Blob>;
  discardQuarantined(id: string): Promise<Result<null>>;
  health(): Promise<DataHealth>;
  /** What needs doing now and then: backups, packing, old cases; called when the page is idle. */
  maintain(): Promise<void>;
  /** Whose profile stands at an address, however it was copied; null = nobody of whom there is a case. */
  findCustomer(address: string): Promise<CustomerView | null>;
  /** What the team keeps no longer. */
  oldCases(): Promise<OldCases>;
  /** Deletes that customer's cases for ever, everywhere: rows, history, backups. */
  purgeCustomer(address: string): Promise<Result<{ cases: number }>>;
}

// ---------------------------------------------------------------- history and undo
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}
export interface Version {
  clock: string;
  at: string;
  byName: string | null;
  by: string;
  /** `lost`: it came from somewhere else and was older than what stood here. */
  kind: 'created' | 'changed' | 'removed' | 'restored' | 'lost';
  changes: readonly FieldChange[];
}
export interface HistoryService {
  /** Every version of a record, newest first. */
  of(store: StoreName, id: string): Promise<Version[]>;
  /** Writes the values that the record had at that version, as a new act. */
  restore(store: StoreName, id: string, clock: string): Promise<Result<null>>;
}
export interface ActView {
  id: string;
  at: string;
  kind: 'added' | 'changed' | 'removed';
  store: StoreName;
  /** Title of the (first) record. */
  title: string;
  records: number;
}
export interface UndoService {
  /** The act that undo and redo would take; null = none. */
  state(): Promise<{ undo: ActView | null; redo: ActView | null }>;
  /** Code `changed-since`: somebody has changed the same field since; nothing was written. */
  undo(): Promise<Result<ActView>>;
  redo(): Promise<Result<ActView>>;
  onChange(listener: () => void): Unsubscribe;
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
  /** Offers a file for download. */
  download(fileName: string, content: Blob): void;
}

export interface Services {
  device: DeviceService;
  team: TeamService;
  comment: CommentService;
  today: TodayService;
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
  window: WindowService;
}

export type { CapturedComment };
