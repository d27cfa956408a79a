// A topic while it is edited: lists are plain text until they are saved, so that typing an empty line
// takes nothing away under the cursor.
import { parseNumber } from '@/utils/calendar/format';
import type { MemberId, RoleId } from '@/utils/schema/parts';
import type { Topic } from '@/utils/schema/topic';
import { wordsIn } from './words';

export interface TopicDraft {
  title: string;
  kind: Topic['kind'];
  priority: Topic['priority'];
  /** `member:<id>`, `role:<id>` or empty. */
  owner: string;
  minutes: string;
  keywords: string;
  may: string;
  askFirst: string;
  never: string;
}

export function draftOf(topic: Topic): TopicDraft {
  return {
    title: topic.title,
    kind: topic.kind,
    priority: topic.priority,
    owner: ownerOf(topic),
    minutes: String(topic.firstReplyMinutes),
    keywords: topic.keywords.join('\n'),
    may: topic.limits.may.join('\n'),
    askFirst: topic.limits.askFirst.join('\n'),
    never: topic.limits.never.join('\n'),
  };
}

/** The topic as the draft wants it; everything the form does not show stays as it was. */
export function topicOf(topic: Topic, draft: TopicDraft): Topic {
  const { ownerMemberId: _member, ownerRoleId: _role, ...rest } = topic;
  const minutes = parseNumber(draft.minutes);
  return {
    ...rest,
    ...ownerFields(draft.owner),
    title: draft.title.trim(),
    kind: draft.kind,
    priority: draft.priority,
    firstReplyMinutes: minutes !== undefined && minutes >= 1 ? Math.round(minutes) : topic.firstReplyMinutes,
    keywords: wordsIn(draft.keywords),
    limits: { may: linesOf(draft.may), askFirst: linesOf(draft.askFirst), never: linesOf(draft.never) },
  };
}

/** True when saving would change something. */
export const isChanged = (topic: Topic, draft: TopicDraft): boolean =>
  JSON.stringify(draftOf(topic)) !== JSON.stringify(draft);

function ownerOf(topic: Topic): string {
  if (topic.ownerMemberId) return `member:${topic.ownerMemberId}`;
  return topic.ownerRoleId ? `role:${topic.ownerRoleId}` : '';
}

function ownerFields(owner: string): Pick<Topic, 'ownerMemberId' | 'ownerRoleId'> {
  const [kind, id] = [owner.slice(0, owner.indexOf(':')), owner.slice(owner.indexOf(':') + 1)];
  if (kind === 'member') return { ownerMemberId: id as MemberId }; // the value came out of ownerOf or a select of ids
  return kind === 'role' ? { ownerRoleId: id as RoleId } : {}; // the same
}

/** Sentences, one per line: a comma belongs to them. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean);
