// The team's own records, and the ways to begin one.

import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import type { Change } from '@/utils/data/write';
import { actsOf, levelOf } from '@/utils/people/access';
import { inRuleOrder } from '@/utils/routing/rules/order';
import { type Language, WorkspaceId } from '@/utils/schema/parts';
import { SETTINGS_STORES } from '@/utils/schema/records';
import { type Context, writerOf } from './context';
import type { SafetyService, Team, TeamService } from './contract';
import { ownFact } from './facts';

export function createTeamService(context: Context, safety: Pick<SafetyService, 'backUp'>): TeamService {
  const { store, playbook, device, clock } = context;

  /** Replaces nothing: a beginning is written beside what stands, after a backup of it. */
  const begin = async (changes: readonly Change[]): Promise<Result<null>> => {
    // One database holds one team: a second beginning lays itself over the workspace that stands.
    const { workspace: standing } = await playbook.read();
    if (standing) {
      const backup = await safety.backUp('start');
      if (!backup.ok) return backup;
    }
    const laid = changes.map((change) =>
      standing && 'put' in change && change.store === 'workspaces'
        ? { ...change, put: { ...change.put, id: standing.id } }
        : change,
    );
    const written = await store.write(laid, 'system', { silent: true });
    if (written.ok) await device.change({ settingsSince: isoNow(clock) });
    return written;
  };

  const save = async (change: Change): Promise<Result<null>> => {
    const written = await store.write([change], await writerOf(context));
    if (written.ok) await device.change({ settingsSince: isoNow(clock) });
    return written;
  };

  return {
    async read(): Promise<Team> {
      const book = await playbook.read();
      const { memberId } = await device.read();
      return {
        workspace: book.workspace,
        me: (memberId && book.people.members.get(memberId)) || null,
        may: actsOf(levelOf(memberId, book.members)),
        members: book.members,
        roles: book.roles,
        departments: book.departments,
        topics: book.topics,
        rules: inRuleOrder(book.rules),
        facts: book.facts,
        hasExamples:
          book.topics.some((topic) => topic.example) || book.members.some((member) => member.example),
      };
    },
    responses: () => playbook.responses(),
    onChange: (listener) => playbook.onChange(listener),
    async startWithExample(language) {
      const { exampleTeam } = await import('./example/example-team');
      const { today } = await import('@/utils/calendar/day');
      const now = isoNow(clock);
      const team = exampleTeam(today('Asia/Tehran', clock.now()), language, now);
      const changes = SETTINGS_STORES.flatMap(
        (name) => (team[name] ?? []).map((record) => ({ store: name, put: record }) as Change), // rows come from the store of their name
      );
      return begin(changes);
    },
    startEmpty: (name, language) => begin([workspaceChange(name, language)]),
    async startWithGrid(team, language) {
      if (team.brand.trim() === '') return fail('malformed', 'brand');
      const { gridTeam } = await import('./grid-team');
      return begin([workspaceChange(team.brand.trim(), language), ...gridTeam(team, language)]);
    },
    // The table reader weighs 19 kB and is needed once in the life of a team.
    parseGrid: async (pasted) => (await import('@/utils/exchange/grid')).parseGrid(pasted),
    async removeExamples() {
      const backup = await safety.backUp('removeExamples');
      if (!backup.ok) return backup;
      const changes: Change[] = [];
      let hasOwn = false;
      for (const name of SETTINGS_STORES.filter((one) => one !== 'workspaces')) {
        for (const row of await store.all(name)) {
          if ('example' in row && row.example) changes.push({ store: name, remove: row.id });
          else hasOwn = true;
        }
      }
      // Where nothing of the team's own remains, its workspace was a sample too: the four ways stand open again.
      if (!hasOwn) {
        for (const { id } of await store.all('workspaces')) changes.push({ store: 'workspaces', remove: id });
      }
      const written = await store.write(changes, await writerOf(context));
      if (!written.ok) return written;
      const { memberId } = await device.read();
      if (memberId && changes.some((change) => 'remove' in change && change.remove === memberId)) {
        await device.change({ memberId: null });
      }
      return ok({ removed: changes.length });
    },
    saveTopic: (topic) => save({ store: 'topics', put: topic }),
    saveRole: (role) => save({ store: 'roles', put: role }),
    saveDepartment: (department) => save({ store: 'departments', put: department }),
    saveWorkspace: (workspace) => save({ store: 'workspaces', put: workspace }),
    saveMember: (member) => save({ store: 'members', put: member }),
    saveFact: (fact) => save({ store: 'facts', put: fact.value ? ownFact(fact) : fact }),
  };
}

function workspaceChange(name: string, language: Language): Change {
  return {
    store: 'workspaces',
    put: {
      id: WorkspaceId.parse(newId()),
      name,
      language,
      timeZone: language === 'fa' ? 'Asia/Tehran' : Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
      weekStart: language === 'fa' ? 6 : 1,
      weekend: language === 'fa' ? [5] : [6, 7],
      hijriOffset: { days: 0, until: null },
      hours: [],
      closedDays: [],
      keepCasesDays: 180,
    },
  };
}
