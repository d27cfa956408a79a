// The conditions of a rule, or of a group inside it: how they go together, each of them, and what can be added.
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import type { Condition, ConditionTree } from '@/utils/schema/rule';
import type { ProblemAt } from '@/utils/services/contract';
import { ConditionField } from './ConditionField';
import { conditionOf } from './conditions';
import type { RuleItem } from './items';

interface Props {
  tree: ConditionTree;
  items: readonly RuleItem[];
  problems: readonly ProblemAt[];
  /** Where it stands in the rule; nothing for the rule itself. */
  at?: readonly number[];
  onChange: (tree: ConditionTree) => void;
  onRemove?: () => void;
}

type Branch = ConditionTree['of'][number];

export function GroupField({ tree, items, problems, at = [], onChange, onRemove }: Props) {
  const replace = (index: number, branch: Branch) => onChange({ ...tree, of: tree.of.with(index, branch) });
  const remove = (index: number) => onChange({ ...tree, of: tree.of.toSpliced(index, 1) });
  const add = (branch: Branch) => onChange({ ...tree, of: [...tree.of, branch] });
  const own = problemAt(problems, at);
  return (
    <div class="rule-group" data-testid="rule-group">
      <div class="condition-line">
        <Select
          quietLabel
          label={t('topics.group.label')}
          value={tree.group}
          testId="rule-group-kind"
          options={GROUPS.map((value) => ({ value, words: t(`topics.group.${value}`) }))}
          onPick={(group) => onChange({ ...tree, group })}
        />
        {onRemove && (
          <IconButton
            icon="close"
            name={t('topics.rule.removeGroup')}
            data-testid="group-remove"
            onClick={onRemove}
          />
        )}
      </div>
      {tree.of.map((branch, index) =>
        'group' in branch ? (
          // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place, its fields follow what it says
          <div key={index} role="group" aria-label={t('topics.rule.groupName', { n: index + 1 })}>
            <GroupField
              tree={branch}
              items={items}
              problems={problems}
              at={[...at, index]}
              // Groups nest once: what stands in this one is conditions alone.
              onChange={(inner) => replace(index, { ...branch, ...inner, of: inner.of.filter(isCondition) })}
              onRemove={() => remove(index)}
            />
          </div>
        ) : (
          <ConditionField
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={index}
            condition={branch}
            name={t('topics.rule.condition', { n: index + 1 })}
            items={items}
            problem={problemAt(problems, [...at, index])}
            onChange={(condition) => replace(index, condition)}
            onRemove={() => remove(index)}
          />
        ),
      )}
      {own && <p class="field-error">{t(`topics.problem.${own}`)}</p>}
      <div class="rule-group-acts">
        <Button
          size="small"
          icon="plus"
          data-testid="condition-add"
          onClick={() => add(conditionOf('anyOf', null))}
        >
          {t('topics.rule.addCondition')}
        </Button>
        {at.length === 0 && (
          <Button
            size="small"
            icon="plus"
            data-testid="group-add"
            onClick={() => add({ group: 'any', of: [conditionOf('anyOf', null)] })}
          >
            {t('topics.rule.addGroup')}
          </Button>
        )}
      </div>
    </div>
  );
}

const GROUPS = ['all', 'any', 'none'] as const satisfies readonly ConditionTree['group'][];

const isCondition = (branch: Branch): branch is Condition => 'is' in branch;

const problemAt = (problems: readonly ProblemAt[], at: readonly number[]) =>
  problems.find((one) => one.at.join() === at.join())?.problem;
