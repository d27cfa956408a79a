// The words of packed rows: known names of fields, with the marks around them, as two characters of a text.
//
//   {"kind":"comment","text":"…","truncated":null,…   →   \x0f<comment\x01>…\x02?…
//
// JSON writes no control character as it is, so they are free to stand for something else, and whatever the list of
// names holds, reading gives back the very text that was written. A name that is not in the list (a newer version
// wrote it) stands in full.
import { type Bytes, utf8 } from '@/utils/base/bytes';

/** A text of JSON as bytes, its known names shortened. */
export function shorten(json: string): Bytes {
  const { pattern, codes } = shortening();
  return utf8(json.replace(pattern, (name) => codes.get(name) ?? name));
}

/**
 * The text that was shortened; throws where the bytes are damaged. One replacement leaves one text: put together piece by
 * piece it would be copied once more before it can be parsed, which took as long as parsing.
 */
export const lengthen = (bytes: Uint8Array): string => UTF8.decode(bytes).replace(MARKED, wordOf);

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Names of fields. The list is part of the format on the disk: a name stays where it stands for ever,
 * and new ones are added at the end.
 */
const NAMES = [
  ...[
    'id',
    'createdAt',
    'updatedAt',
    'updatedBy',
    'platform',
    'commentId',
    'channelId',
    'itemId',
    'snapshot',
  ],
  ...[
    'openedAt',
    'events',
    'topicId',
    'confidence',
    'reason',
    'ownerRoleId',
    'memberId',
    'priority',
    'dueAt',
  ],
  ...['dueFrom', 'draft', 'status', '_h', '_w', '_f', '_t', '_undone', '_del', 'kind', 'author', 'text'],
  ...['truncated', 'attachment', 'mentions', 'timestamp', 'permalink', 'isReply', 'parentId', 'byPostOwner'],
  ...['post', 'sponsored', 'composer', 'pageUrl', 'pageTitle', 'name', 'handle', 'url', 'verified', 'iso'],
  ...['label', 'precision', 'editor', 'state', 'at', 'by', 'type', 'note', 'responseId', 'edited', 'ignored'],
  ...['roleId', 'until', 'step', 'editedShare', 'via', 'direction', 'threadId', 'messageId', 'threadType'],
  ...[
    'quotedIn',
    'repostedBy',
    'title',
    'shortcut',
    'topicIds',
    'departmentId',
    'scope',
    'variants',
    'language',
  ],
  ...[
    'tone',
    'place',
    'attachments',
    'mediaHash',
    'tags',
    'approval',
    'fingerprint',
    'validFrom',
    'validUntil',
  ],
  ...[
    'reviewEveryDays',
    'example',
    'brief',
    'texts',
    'channelIds',
    'date',
    'time',
    'allDay',
    'endDate',
    'timeZone',
  ],
  ...['occasionId', 'producers', 'part', 'approverRoleId', 'frozen', 'links', 'facts', 'expectedQuestions'],
  ...['checklist', 'done', 'departments', 'labels', 'recurrence', 'publishedUrl', 'instagram', 'facebook'],
  ...['firstReplyMinutes', 'limits', 'may', 'askFirst', 'never', 'steps', 'keywords', 'examples', 'source'],
  ...['color', 'confirmed', 'ownerMemberId'],
];
/** What may stand before a name and behind its colon: part of the format as well, 3 × 7 of 31 control characters. */
const BEFORE = ['",', ',', '{'];
const BEHIND = ['"', 'null', 'false', 'true', '[', '{', ''];
const FIRST_LETTER = 0x21;

const character = (code: number): string => String.fromCharCode(code);
/** A mark, and the letter behind it. */
const MARKED = new RegExp(`[${character(1)}-${character(BEFORE.length * BEHIND.length)}][\\s\\S]`, 'g');

// Both directions are made as they are needed: the background reads rows and never writes one.

/** The words that have come up, by mark and letter. */
const words = new Map<string, string>();

function wordOf(code: string): string {
  let word = words.get(code);
  if (word === undefined) {
    const mark = code.charCodeAt(0) - 1;
    const name = NAMES[code.charCodeAt(1) - FIRST_LETTER];
    if (name === undefined) throw new Error('no name has this number');
    word = `${BEFORE[Math.floor(mark / BEHIND.length)]}"${name}":${BEHIND[mark % BEHIND.length]}`;
    words.set(code, word);
  }
  return word;
}

interface Shortening {
  pattern: RegExp;
  codes: ReadonlyMap<string, string>;
}

let made: Shortening | undefined;

function shortening(): Shortening {
  made ??= {
    pattern: new RegExp(`(?:"?,|\\{)"(?:${NAMES.join('|')})":(?:["[{]|null|true|false)?`, 'gu'),
    codes: new Map(
      NAMES.flatMap((name, place) =>
        BEFORE.flatMap((before, row) =>
          BEHIND.map((behind, column): [string, string] => [
            `${before}"${name}":${behind}`,
            character(1 + row * BEHIND.length + column) + character(FIRST_LETTER + place),
          ]),
        ),
      ),
    ),
  };
  return made;
}
