// The team's settings in memory: read once in one transaction, forgotten when any of its stores changes.
// Every service asks here, so that one right-click reads the database at most once. Responses are the one large
// part of them (five thousand are no rarity) and are read apart: those of a topic by index, all for the list.
import type { Store } from '@/utils/data/store';
import type { People } from '@/utils/people/people';
import type { WorkWeek } from '@/utils/people/working-time';
import type { TopicId } from '@/utils/schema/parts';
import type { RecordOf, StoreName } from '@/utils/schema/records';
import type { Response } from '@/utils/schema/response';
import { workWeekOf } from './work-week';

const STORES = [
  'workspaces',
  'departments',
  'members',
  'channels',
  'roles',
  'topics',
  'rules',
  'blocks',
  'facts',
  'occasions',
] as const satisfies readonly StoreName[];

type Rows = { [S in (typeof STORES)[number]]: RecordOf<S>[] };

export interface Playbook extends Rows {
  workspace: RecordOf<'workspaces'> | null;
  people: People;
  /** When the team works. */
  week: WorkWeek;
  topicsById: ReadonlyMap<string, RecordOf<'topics'>>;
  timeZone: string;
}

export interface PlaybookReader {
  read(): Promise<Playbook>;
  responses(): Promise<readonly Response[]>;
  responsesOf(topicId: TopicId | null): Promise<readonly Response[]>;
  /** After any change of the team's settings. */
  onChange(listener: () => void): () => void;
}

export function createPlaybook(store: Store): PlaybookReader {
  let cached: Promise<Playbook> | null = null;
  let responses: Promise<readonly Response[]> | null = null;
  const listeners = new Set<() => void>();
  store.listen((stores) => {
    const isPlaybook = STORES.some((name) => stores.has(name));
    if (isPlaybook) cached = null;
    if (stores.has('responses')) responses = null;
    else if (!isPlaybook) return;
    for (const listener of listeners) listener();
  });
  return {
    read() {
      cached ??= readPlaybook(store).catch((cause: unknown) => {
        cached = null; // the next question may find the database again
        throw cause;
      });
      return cached;
    },
    responses() {
      responses ??= store.all('responses').catch((cause: unknown) => {
        responses = null; // as above
        throw cause;
      });
      return responses;
    },
    responsesOf: async (topicId) =>
      topicId === null ? [] : store.by('responses', 'topicIds', { from: topicId, to: topicId }),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function readPlaybook(store: Store): Promise<Playbook> {
  const rows: Rows = await store.together(STORES);
  // Two teams that were merged into one keep the older name, on every device.
  const [workspace = null] = rows.workspaces.sort(
    (a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id),
  );
  return {
    ...rows,
    workspace,
    timeZone: workspace?.timeZone ?? 'Asia/Tehran',
    people: {
      members: new Map(rows.members.map((member) => [member.id, member])),
      roles: new Map(rows.roles.map((role) => [role.id, role])),
      departments: new Map(rows.departments.map((department) => [department.id, department])),
    },
    week: await workWeekOf(workspace, rows.occasions),
    topicsById: new Map(rows.topics.map((topic) => [topic.id, topic])),
  };
}
