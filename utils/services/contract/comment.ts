// The routed comment: whose it is, what can be answered, and what becomes of the answer.
import type { Result } from '@/utils/base/result';
import type { Act } from '@/utils/people/access';
import type { TextCaution } from '@/utils/responses/caution';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Capture } from '@/utils/schema/capture';
import type { CaseRecord, EscalationStep } from '@/utils/schema/case';
import type { Tone } from '@/utils/schema/channel';
import type { Member } from '@/utils/schema/member';
import type { CaseId, FactId, Language, Platform, ResponseId, TopicId } from '@/utils/schema/parts';
import type { Place } from '@/utils/schema/response';
import type { Role } from '@/utils/schema/role';
import type { Rule } from '@/utils/schema/rule';
import type { Limits, Topic } from '@/utils/schema/topic';
import type { ExpectedQuestion } from './today';

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
  /** The account with which the page would answer, where it is none of the team's channels. */
  foreignAccount: string | null;
  language: Language;
  /** Questions that items have foretold for this topic: the post's own first, then what else is out now. */
  expected: readonly ExpectedQuestion[];
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
