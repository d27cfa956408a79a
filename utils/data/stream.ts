// Streams: what travels together, and who may write it. A stream is the unit of permission because a segment
// belongs to one stream and is signed by one device.
import type { AccessLevel } from '@/utils/schema/member';
import { FIRST_VERSION, type Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';

export type Stream = string;

const BY_STORE: { readonly [S in Exclude<StoreName, 'cases'>]: Stream } = {
  workspaces: 'playbook',
  departments: 'playbook',
  members: 'playbook',
  devices: 'playbook',
  channels: 'playbook',
  roles: 'playbook',
  topics: 'playbook',
  rules: 'playbook',
  facts: 'playbook',
  resources: 'playbook',
  directives: 'playbook',
  crises: 'playbook',
  blocks: 'responses',
  responses: 'responses',
  calendar: 'calendar',
  occasions: 'calendar',
};

const CASES = 'cases.';
const MONTH = /^\d{4}-\d{2}/u;

interface Aside {
  /** Entries of this map field, and nothing else of the record. */
  readonly field: string;
  readonly stream: Stream;
  /** Who may write there, beside the leads. */
  readonly writers: readonly AccessLevel[];
  /** An agent speaks for themselves there: only of the record that is their own. */
  readonly ofOneself?: true;
  /** The version whose readers know this stream, and the one whose readers know such entries at all. */
  readonly since: number;
  readonly entriesSince: number;
}

/** What others than leads may say of a record of the playbook: an operation that holds nothing else goes apart. */
const ASIDE: { readonly [S in StoreName]?: Aside } = {
  /** «I have read it» is no change of a notice. */
  directives: {
    field: 'readBy',
    stream: 'acks',
    writers: ['editor', 'agent', 'viewer'],
    since: 1,
    entriesSince: 1,
  },
  /** When one is away, and who answers in one's place. */
  members: {
    field: 'absences',
    stream: 'absences',
    writers: ['editor', 'agent'],
    ofOneself: true,
    since: 2,
    entriesSince: 2, // version 1 knew the absences of a member as one register
  },
  /** What a correction teaches. */
  topics: { field: 'examples', stream: 'examples', writers: ['editor', 'agent'], since: 2, entriesSince: 1 },
};
/** Lists of an item of the calendar that several people add to; readers of versions 1 and 2 know no such entries. */
const CALENDAR_SETS = ['comments', 'skippedDays', 'extraDays'] as const;
const CALENDAR_SETS_SINCE = 3;
const ASIDES: readonly Aside[] = Object.values(ASIDE);

/** The stream of a store of whose records nothing is said apart, and nothing under a newer version; null = of another. */
export function wholeStreamOf(store: StoreName, openedAt: unknown): Stream | null {
  if (store === 'cases') return caseStream(openedAt);
  return store === 'calendar' || ASIDE[store] ? null : BY_STORE[store];
}

function caseStream(openedAt: unknown): Stream {
  const month = typeof openedAt === 'string' ? openedAt.match(MONTH)?.[0] : undefined;
  return `${CASES}${month ?? 'unknown'}`;
}

/** The stream of an operation. Cases go by the month in which they were opened; `openedAt` is that of their row. */
export function streamOf(store: StoreName, operation: Operation, openedAt: unknown): Stream {
  if (store === 'cases') return caseStream(openedAt);
  const aside = ASIDE[store];
  return aside && saysOf(aside, operation) === 'nothing else' ? aside.stream : BY_STORE[store];
}

/**
 * Is this the stream of that operation? The month of a case is not asked: whoever may write one may write all. And
 * whoever may write a record may say there what others say apart, as version 1 did.
 */
export function belongsTo(stream: Stream, store: StoreName, operation: Operation): boolean {
  if (store === 'cases') return stream.startsWith(CASES);
  return stream === BY_STORE[store] || stream === streamOf(store, operation, undefined);
}

/** May a person of this access level write into a stream? null = a device that no member is known for. */
export function mayWrite(access: AccessLevel | null, stream: Stream): boolean {
  const aside = ASIDES.find((one) => one.stream === stream);
  switch (access) {
    case 'lead':
      return true;
    case null:
      return false;
    default:
      if (aside) return aside.writers.includes(access);
      if (stream.startsWith(CASES)) return access !== 'viewer';
      return access === 'editor' && stream !== 'playbook';
  }
}

/** What a signer may do with a stream. */
export interface Right {
  isAllowed: boolean;
  /** Only what is said of the record with this id. */
  only?: string;
}

/** The right of a person: an agent speaks for themselves, an editor or a lead for everybody whom they plan for. */
export function rightOf(access: AccessLevel | null, memberId: string | null, stream: Stream): Right {
  if (!mayWrite(access, stream)) return { isAllowed: false };
  const isBound = access === 'agent' && ASIDES.some((one) => one.stream === stream && one.ofOneself);
  return { isAllowed: true, ...(isBound ? { only: memberId ?? '' } : {}) };
}

/** May what is said of a record be merged by that right? */
export const allows = ({ isAllowed, only }: Right, id: unknown): boolean =>
  isAllowed && (only === undefined || only === id);

/**
 * An operation as it is written: under the smallest version whose readers know its stream and its registers. Who
 * reads an older one keeps it as it is until an update.
 */
export function asWritten(operation: Operation): Operation {
  const isCalendar = operation.store === 'calendar';
  if (isCalendar && CALENDAR_SETS.some((field) => saysOf({ field }, operation) !== 'nothing')) {
    return { ...operation, v: CALENDAR_SETS_SINCE };
  }
  const aside = Object.entries(ASIDE).find(([store]) => store === operation.store)?.[1];
  if (!aside) return operation;
  const said = saysOf(aside, operation);
  const v = said === 'nothing' ? FIRST_VERSION : said === 'something' ? aside.entriesSince : aside.since;
  return v === operation.v ? operation : { ...operation, v };
}

function saysOf(
  { field }: Pick<Aside, 'field'>,
  { fields, gone = [] }: Operation,
): 'nothing else' | 'something' | 'nothing' {
  const names = [...Object.keys(fields), ...gone];
  const said = names.filter((name) => name.startsWith(`${field}/`)).length;
  if (said === 0) return 'nothing';
  return said === names.length ? 'nothing else' : 'something';
}
