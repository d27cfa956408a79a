// A reading made to fit the shape that is promised across contexts. A page can put a novel into a name.
import type { Account, Reading } from '@/utils/platforms/adapter';
import { MOST_TEXT } from '@/utils/platforms/shared/text';
import { withoutMarks } from '@/utils/platforms/shared/walk';

const SHORT = 500;
const ADDRESS = 4_000;
const MENTIONS = 200;

/** The same reading within the limits of CapturedComment; an address that is too long or odd becomes null. */
export function withinLimits(reading: Reading): Reading {
  const { author, timestamp, post } = reading;
  return {
    ...reading,
    author: author && { ...account(author), verified: author.verified },
    text: reading.text.slice(0, MOST_TEXT),
    attachment: short(reading.attachment),
    mentions: reading.mentions.slice(0, MENTIONS).map((mention) => mention.slice(0, SHORT)),
    timestamp: timestamp && { ...timestamp, label: shown(timestamp.label) },
    commentId: id(reading.commentId),
    permalink: address(reading.permalink),
    parentId: id(reading.parentId),
    post: post && { id: id(post.id), permalink: address(post.permalink), author: short(post.author) },
    ...('messageId' in reading && { messageId: id(reading.messageId ?? null) }),
    ...('threadId' in reading && { threadId: id(reading.threadId ?? null) }),
    ...('threadType' in reading && { threadType: short(reading.threadType ?? null) }),
    ...('quotedIn' in reading && { quotedIn: address(reading.quotedIn ?? null) }),
    ...('repostedBy' in reading && { repostedBy: short(reading.repostedBy ?? null) }),
  };
}

export function account({ name, handle, url }: Account): Account {
  return { name: shown(name), handle: shown(handle), url: address(url) };
}

export const short = (value: string | null): string | null => value?.slice(0, SHORT) ?? null;

/** What attributes say may hold marks that nobody sees, too. */
const shown = (value: string | null): string | null => short(value && withoutMarks(value));

// Half an id is another id.
const id = (value: string | null): string | null => (value && value.length <= SHORT ? value : null);

const address = (value: string | null): string | null =>
  value && value.length <= ADDRESS && /^(https?|chrome-extension|moz-extension):\/\//i.test(value)
    ? value
    : null;
