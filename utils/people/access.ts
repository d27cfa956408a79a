// Who may do what: one table, act by level. It says for a person what the streams say for a device
// (utils/data/stream.ts): whatever this table allows is also taken in by the colleagues' devices. It is enforced in
// one place, utils/services/guard.ts; views only ask, to show a control as it is.
import type { AccessLevel, Member } from '@/utils/schema/member';
import type { MemberId } from '@/utils/schema/parts';

const LEAD = ['lead'] as const;
const EDITORS = ['lead', 'editor'] as const;
const AGENTS = ['lead', 'editor', 'agent'] as const;
const EVERYBODY = ['lead', 'editor', 'agent', 'viewer'] as const;

const TABLE = {
  /** Team, roles, topics, rules, facts, notices, links: all that the others are bound by. */
  editPlaybook: LEAD,
  declareCrisis: LEAD,
  /** Takes an import back on every device. */
  revertForEverybody: LEAD,
  editResponses: EDITORS,
  approveResponses: EDITORS,
  editCalendar: EDITORS,
  /** Gives a case to somebody who did not ask for it; to take one oneself is `answer`. */
  assignOthers: EDITORS,
  /** Deletes a customer's cases for ever. */
  eraseCustomer: EDITORS,
  purgeOld: EDITORS,
  /** Lays an old backup under what stands now. */
  restoreBackups: EDITORS,
  routeComments: AGENTS,
  answer: AGENTS,
  handOver: AGENTS,
  closeCases: AGENTS,
  bulkCases: AGENTS,
  /** A file with cases and customers in it. */
  exportAll: AGENTS,
  /** What a file brings was signed by those who wrote it; a viewer sees nothing new without it. */
  importFiles: EVERYBODY,
  acknowledge: EVERYBODY,
  /** The lead for the team's sake; a viewer, who changes nothing, is there to see. */
  seeOthersWork: ['lead', 'viewer'],
} as const satisfies Record<string, readonly AccessLevel[]>;

export type Act = keyof typeof TABLE;

export const ACTS = Object.keys(TABLE) as Act[]; // keys of a const object are its names

/** May a person of this level do that? */
export const mayDo = (level: AccessLevel, act: Act): boolean => TABLE[act].some((one) => one === level);

/** Everything that a person of this level may do. */
export const actsOf = (level: AccessLevel): ReadonlySet<Act> =>
  new Set(ACTS.filter((act) => mayDo(level, act)));

/**
 * The level at which a device acts. Levels begin with a real lead: until there is one everybody acts as lead, or a
 * team that named its people first would be locked out of itself. After that, a device at which nobody has said who
 * they are acts as an agent, and so does one whose member was deleted.
 */
export function levelOf(memberId: MemberId | null, members: readonly Member[]): AccessLevel {
  const real = members.filter((member) => !member.example);
  if (!real.some((member) => member.access === 'lead')) return 'lead';
  return real.find((member) => member.id === memberId)?.access ?? 'agent';
}
