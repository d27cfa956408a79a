// The records of the stories: small, valid, and named so that every one of them can be found again.
import type { Draft } from '@/utils/data/write';
import { CapturedComment } from '@/utils/schema/capture';
import { RECORDS, type RecordOf, type StoreName } from '@/utils/schema/records';

const AT = '2026-11-23T08:00:00.000Z';

/** A record by its schema, out of the fields that matter. */
export function recordWith<S extends StoreName>(
  store: S,
  fields: Readonly<Record<string, unknown>>,
): RecordOf<S> {
  const whole = { createdAt: AT, updatedAt: AT, updatedBy: 'system', ...fields };
  return RECORDS[store].parse(whole) as RecordOf<S>; // the schema of S was looked up by S
}

/** The same without the stamps that are the store's business. */
export function draftWith<S extends StoreName>(
  store: S,
  fields: Readonly<Record<string, unknown>>,
): Draft<S> {
  const { createdAt: _at, updatedAt: _then, updatedBy: _by, ...draft } = recordWith(store, fields);
  return draft as unknown as Draft<S>; // exactly the three stamps were taken away
}

export const responseFields = (id: string, text: string) => ({
  id,
  title: `Response ${id}`,
  variants: [{ language: 'en', text }],
});

/**
 * A comment that was routed, with its first event. Opened just now unless a story says otherwise: a case whose
 * deadline has long passed is escalated by whichever page is open, in its own time.
 */
export const caseFields = (id: string, text: string, openedAt = new Date().toISOString()) => ({
  id: `instagram:${id}`,
  platform: 'instagram',
  commentId: id,
  snapshot: commentOf(id, text),
  topicId: null,
  openedAt,
  dueAt: openedAt,
  dueFrom: 'captureTime',
  events: [{ id: `opened-${id}`, at: openedAt, by: 'system', type: 'opened' }],
});

function commentOf(id: string, text: string): CapturedComment {
  return CapturedComment.parse({
    platform: 'instagram',
    kind: 'comment',
    author: { name: null, handle: `customer_${id}`, url: null, verified: null },
    text,
    truncated: null,
    attachment: null,
    mentions: [],
    timestamp: null,
    commentId: id,
    permalink: null,
    isReply: null,
    parentId: null,
    byPostOwner: null,
    post: null,
    sponsored: null,
    composer: null,
    confidence: 'high',
    pageUrl: 'https://www.instagram.com/p/ABC/',
    pageTitle: '',
  });
}
