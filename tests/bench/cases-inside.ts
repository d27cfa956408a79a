// What tests/bench/cases.ts runs, bundled, in a process of its own: prints its times as one line of JSON.
import { isoDayOf } from '@/utils/calendar/day';
import { type Glance, glanceOf, sharing } from '@/utils/cases/glance';
import type { Lens } from '@/utils/cases/lens';
import { BY_DEADLINE, listed } from '@/utils/cases/list';
import { EVERY_MINUTE } from '@/utils/cases/promise';
import { countQuick, QUICK } from '@/utils/cases/quick';
import { searchKey } from '@/utils/cases/search-key';
import { CaseRecord } from '@/utils/schema/case';
import { MemberId } from '@/utils/schema/parts';
import { makeCases } from './data/cases.ts';
import { makeTeam } from './data/team.ts';

const SEED = 20_261_123;
const ROUNDS = 30;
const MEGABYTE = 1_000_000;

export interface CasesReport {
  month: Times;
  many: Times;
  megabytes: number;
}
type Times = Record<'all' | 'mine' | 'words' | 'counts', number[]>;

const nowMs = Date.UTC(2026, 10, 23, 12);
const team = makeTeam(SEED, isoDayOf(nowMs, 'UTC'));

/** From text, as records come out of a database: each with texts of its own. */
function glances(count: number): Glance[] {
  const share = sharing();
  const made: Glance[] = [];
  for (const raw of makeCases(SEED, team, { count, days: 30, untilMs: nowMs })) {
    made.push(glanceOf(CaseRecord.parse(JSON.parse(JSON.stringify(raw))), EVERY_MINUTE, share));
  }
  return made;
}

function lens(): Lens {
  const owners = new Map<string | null, MemberId>();
  const words = new Map(team.topics.map(({ id, title }) => [id, searchKey(title)]));
  const members = team.members.map(({ id }) => MemberId.parse(id));
  return {
    nowMs,
    me: members[0] ?? null,
    myDepartmentId: 'department-0',
    ownerOf({ memberId, topicId }) {
      if (memberId !== null) return memberId;
      const known = owners.get(topicId) ?? members[owners.size % members.length];
      if (known !== undefined) owners.set(topicId, known);
      return known ?? null;
    },
    departmentOf: ({ topicId }) => topicId,
    nameOf: (id) => team.members.find((member) => member.id === id)?.name ?? '',
    wordsOf: (id) => words.get(id) ?? '',
  };
}

function timesOf(list: readonly Glance[]): Times {
  const measured = (act: () => unknown) =>
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      act();
      return performance.now() - start;
    });
  return {
    all: measured(() => listed(list, {}, BY_DEADLINE, lens())),
    mine: measured(() => listed(list, QUICK.mine, { by: 'priority', reversed: false }, lens())),
    words: measured(() => listed(list, { query: 'قیمت دارین' }, { by: 'person', reversed: false }, lens())),
    counts: measured(() => countQuick(list, lens())),
  };
}

const collect = (): void => globalThis.gc?.();

glances(100); // what is made once and stays, is not theirs
collect();
const before = process.memoryUsage().heapUsed;
const month = glances(30_000);
collect();
const megabytes = (process.memoryUsage().heapUsed - before) / MEGABYTE;
const report: CasesReport = { month: timesOf(month), many: timesOf(glances(100_000)), megabytes };
process.stdout.write(`${JSON.stringify(report)}\n`);
