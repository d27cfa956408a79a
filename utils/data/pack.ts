// How a row lies on the disk. A case is some eighty named values, and the names weigh as much as what they name. So
// a row of a large store is stored as the few fields that indexes look at, and all others as the bytes of one JSON text
// in which every known name, with the marks around it, has become two characters:
//
//   {"kind":"comment","text":"…","truncated":null,…   →   \x0f<comment\x01>…\x02?…
//
// JSON writes no control character as it is, so they are free to stand for something else, and whatever the list of
// names holds, reading gives back the very text that was written. A field that is not in the list (a newer version
// wrote it) stands in full. Rows that were stored whole, by an older version or because they are of another kind,
// are read as they are: both may stand side by side, and nothing has to be migrated.
import { utf8 } from '@/utils/base/bytes';
import type { StoreName } from '@/utils/schema/records';

/** A row as it is put into the database. Whoever calls keeps the row; the result shares values with it. */
export function pack(store: string, row: object): object {
  const plan = planOf(store);
  if (!plan || '_purged' in row) return row;
  const { kept, indexed } = plan;
  const rest: Record<string, unknown> = { ...row };
  for (const name of kept) rest[name] = undefined; // JSON leaves out what has no value
  const text = JSON.stringify(rest).replace(NAMED, (name) => CODES.get(name) ?? name);
  const bare = kept.flatMap((name) => (Object.hasOwn(row, name) ? [[name, Reflect.get(row, name)]] : []));
  return { ...Object.fromEntries(bare), ...indexed?.(row), [PACKED]: utf8(text) };
}

/** The row as it was before `pack`. What was not packed, or is damaged, comes back as it is. */
export function unpack(store: string, stored: unknown): unknown {
  const plan = planOf(store);
  if (!plan || typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, PACKED)) return stored;
  const bytes: unknown = Reflect.get(stored, PACKED);
  if (!isBytes(bytes)) return stored;
  try {
    const row: unknown = JSON.parse(textOf(bytes));
    if (typeof row !== 'object' || row === null) return stored;
    for (const name of plan.kept) {
      if (Object.hasOwn(stored, name)) Reflect.set(row, name, Reflect.get(stored, name));
    }
    return row;
  } catch {
    return stored; // because a row without its layout is what the search for damage finds
  }
}

export const unpackAll = (store: string, rows: readonly unknown[]): unknown[] =>
  rows.map((row) => unpack(store, row));

/** The text inside of packed bytes; throws where they are damaged. */
export function textOf(bytes: Uint8Array): string {
  const text = UTF8.decode(bytes);
  // Looking at every letter takes half the time of a regular expression, and is done for every row that is read.
  let whole = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    const word = first > LAST_MARK ? undefined : WORDS.get(codeOf(first, text.charCodeAt(at + 1)));
    if (word === undefined) continue;
    whole += text.slice(from, at) + word;
    at++;
    from = at + 1;
  }
  return whole + text.slice(from);
}

// By what it is and not by its class: the database may hand out bytes of another realm.
const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** The one property of a packed row that is no field. */
const PACKED = '_p';
const UTF8 = new TextDecoder('utf-8', { fatal: true });

interface Plan {
  /** Fields that stay as they are: the key, and what indexes look at. */
  kept: readonly string[];
  /** What indexes look at inside of other fields, a second time. */
  indexed?(row: object): object;
}

const PLANS: { readonly [S in StoreName]?: Plan } = {
  cases: {
    kept: ['id', 'openedAt', 'status', 'dueAt'],
    indexed: (row) => {
      const url = authorUrl(row);
      return url === undefined ? {} : { snapshot: { author: { url } } };
    },
  },
  calendar: {
    kept: ['id', 'date', 'publishedUrl', 'endDate', 'recurrence'],
    indexed: (row) => {
      const lastExtraDay = lastDayIn(Reflect.get(row, 'extraDays'));
      return lastExtraDay === undefined ? {} : { lastExtraDay };
    },
  },
  responses: { kept: ['id', 'topicIds'] },
};

/** Stores whose rows are packed. */
export const PACKED_STORES = Object.keys(PLANS) as StoreName[]; // its own keys

/** Does a stored row lie packed? */
export const isPacked = (stored: object): boolean => Object.hasOwn(stored, PACKED);

const planOf = (store: string): Plan | undefined =>
  Object.hasOwn(PLANS, store) ? PLANS[store as StoreName] : undefined; // one of its own keys

/** The last element of a set of days, as a row holds it: registers of position and day. */
function lastDayIn(set: unknown): string | undefined {
  const registers: unknown[] = typeof set === 'object' && set !== null ? Object.values(set) : [];
  const days = registers.map((register) => (Array.isArray(register) ? register[1] : undefined));
  return days
    .filter((day): day is string => typeof day === 'string')
    .sort()
    .at(-1);
}

function authorUrl(row: object): string | undefined {
  const { snapshot } = row as { snapshot?: { author?: { url?: unknown } | null } | null }; // checked step by step
  const url = snapshot?.author?.url;
  return typeof url === 'string' ? url : undefined;
}

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
];
/** What may stand before a name and behind its colon: part of the format as well, 3 × 7 of 31 control characters. */
const BEFORE = ['",', ',', '{'];
const BEHIND = ['"', 'null', 'false', 'true', '[', '{', ''];
const FIRST_LETTER = 0x21;

const LAST_MARK = BEFORE.length * BEHIND.length;

/** Two characters as one number. */
const codeOf = (mark: number, letter: number): number => mark * 0x1_0000 + letter;

const WORDS = new Map(
  NAMES.flatMap((name, place) =>
    BEFORE.flatMap((before, row) =>
      BEHIND.map((behind, column): [number, string] => [
        codeOf(1 + row * BEHIND.length + column, FIRST_LETTER + place),
        `${before}"${name}":${behind}`,
      ]),
    ),
  ),
);
const CODES = new Map(
  [...WORDS].map(([code, word]) => [word, String.fromCharCode(Math.floor(code / 0x1_0000), code % 0x1_0000)]),
);
const NAMED = new RegExp(`(?:"?,|\\{)"(?:${NAMES.join('|')})":(?:["[{]|null|true|false)?`, 'gu');
