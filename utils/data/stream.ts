// Streams: what travels together, and who may write it. A stream is the unit of permission because a segment
// belongs to one stream and is signed by one device.
import type { AccessLevel } from '@/utils/schema/member';
import type { Operation } from '@/utils/schema/operation';
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
const READ_MARK = 'readBy/';
const MONTH = /^\d{4}-\d{2}/u;

/**
 * The stream of an operation. Cases go by the month in which they were opened; `openedAt` is that of their row.
 * «I have read it» is no change of a notice: everybody may say it.
 */
export function streamOf(store: StoreName, operation: Operation, openedAt: unknown): Stream {
  if (store === 'cases') {
    const month = typeof openedAt === 'string' ? openedAt.match(MONTH)?.[0] : undefined;
    return `${CASES}${month ?? 'unknown'}`;
  }
  const names = [...Object.keys(operation.fields), ...(operation.gone ?? [])];
  const isAcknowledgement =
    store === 'directives' && names.length > 0 && names.every((name) => name.startsWith(READ_MARK));
  return isAcknowledgement ? 'acks' : BY_STORE[store];
}

/** Is this the stream of that operation? The month of a case is not asked: whoever may write one may write all. */
export function belongsTo(stream: Stream, store: StoreName, operation: Operation): boolean {
  const own = streamOf(store, operation, undefined);
  return store === 'cases' ? stream.startsWith(CASES) : stream === own;
}

/** May a person of this access level write into a stream? null = a device that no member is known for. */
export function mayWrite(access: AccessLevel | null, stream: Stream): boolean {
  switch (access) {
    case 'lead':
      return true;
    case 'editor':
      return stream !== 'playbook';
    case 'agent':
      return stream.startsWith(CASES) || stream === 'acks';
    case 'viewer':
      return stream === 'acks';
    case null:
      return false;
  }
}
