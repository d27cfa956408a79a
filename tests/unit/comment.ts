// A captured comment for tests: everything null or empty but what a test says.
import { type Capture, CapturedComment } from '@/utils/schema/capture';

export function commentWith(part: Partial<CapturedComment>): CapturedComment {
  return CapturedComment.parse({
    platform: 'instagram',
    kind: 'comment',
    author: null,
    text: '',
    truncated: null,
    attachment: null,
    mentions: [],
    timestamp: null,
    commentId: null,
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
    ...part,
  });
}

export function captureOf(comment: CapturedComment, capturedAt = '2026-11-23T10:00:00.000Z'): Capture {
  return { place: { windowId: 1, tabId: 2, frameId: 0, documentId: null }, capturedAt, comment };
}
