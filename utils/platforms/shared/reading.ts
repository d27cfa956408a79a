// A reading in which the page has shown nothing yet. Adapters spread it and fill in what they see.
import type { Reading } from '@/utils/platforms/adapter';

export const NOTHING_READ: Omit<Reading, 'kind' | 'confidence'> = {
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
};
