// Handing a comment over to a colleague.
import type { Result } from '@/utils/base/result';
import type { Contact, Member } from '@/utils/schema/member';
import type { CaseId, MemberId } from '@/utils/schema/parts';
import type { RoutedComment } from './comment';

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
