import type { Rule } from '@/utils/schema/rule';

/** As the team ordered them; rules that two people put in one place stand by age, the same on every device. */
export const inRuleOrder = (rules: readonly Rule[]): Rule[] =>
  rules.toSorted((a, b) => a.order - b.order || compare(a.createdAt, b.createdAt) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
