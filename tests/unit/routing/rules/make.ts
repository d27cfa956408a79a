// Rules of tests: what is left out is as a new rule has it.
import type { Circumstances } from '@/utils/routing/rules/condition';
import { type Condition, type ConditionTree, Rule } from '@/utils/schema/rule';

const STAMPS = {
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  updatedBy: 'system',
};

export const rule = (id: string, topicId: string, when: unknown, fields: object = {}): Rule =>
  Rule.parse({ id, topicId, when, ...STAMPS, ...fields });

type Inside = ConditionTree['of'][number];
export const all = <T extends Inside>(...of: T[]) => ({ group: 'all' as const, of });
export const any = <T extends Inside>(...of: T[]) => ({ group: 'any' as const, of });
export const none = <T extends Inside>(...of: T[]) => ({ group: 'none' as const, of });
export const words = (...list: string[]): Condition => ({ is: 'anyOf', words: list });

export const AROUND: Circumstances = {
  platform: 'instagram',
  isInsideHours: true,
  liveItems: new Set(['sale']),
};
