// One condition while it is edited: its kind, what belongs to it, and an example of what it finds.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { platformName } from '@/components/comment/platforms';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { formatNumber, parseNumber } from '@/utils/calendar/format';
import type { Condition } from '@/utils/schema/rule';
import type { RuleProblem } from '@/utils/services/contract';
import { conditionOf, KINDS, PLATFORMS } from './conditions';
import type { RuleItem } from './items';
import { WordsField } from './WordsField';

interface Props {
  condition: Condition;
  /** Its name for the ear: «condition 2». */
  name: string;
  items: readonly RuleItem[];
  problem: RuleProblem | undefined;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

export function ConditionField({ condition, name, items, problem, onChange, onRemove }: Props) {
  const kinds = KINDS.filter((kind) => kind !== 'itemLive' || items.length > 0 || condition.is === kind);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
    <div class="condition" role="group" aria-label={name} data-testid="condition">
      <div class="condition-line">
        <Select
          quietLabel
          label={t('topics.value.kind')}
          value={condition.is}
          testId="condition-kind"
          options={kinds.map((kind) => ({ value: kind, words: t(`topics.kinds.${kind}`) }))}
          onPick={(kind) => onChange(conditionOf(kind, items[0]?.id ?? null, condition))}
        />
        <div class="condition-value">
          <Value {...{ condition, items, onChange }} error={problem && t(`topics.problem.${problem}`)} />
        </div>
        <IconButton
          icon="close"
          name={t('topics.rule.removeCondition')}
          data-testid="condition-remove"
          onClick={onRemove}
        />
      </div>
      <p class="small faint condition-example">
        {t('topics.rule.example', { example: t(`topics.examplesOf.${condition.is}`) })}
      </p>
    </div>
  );
}

interface ValueProps extends Pick<Props, 'condition' | 'items' | 'onChange'> {
  error: string | undefined;
}

function Value({ condition, items, error, onChange }: ValueProps) {
  const about = error === undefined ? {} : { error };
  switch (condition.is) {
    case 'anyOf':
    case 'allOf':
    case 'noneOf':
      return (
        <WordsField
          words={condition.words}
          error={error}
          onWords={(words) => onChange({ ...condition, words })}
        />
      );
    case 'phrase':
    case 'beginsWith':
      return (
        <Field
          quietLabel
          label={t('topics.value.text')}
          value={condition.text}
          testId="condition-text"
          {...about}
          onText={(text) => onChange({ ...condition, text })}
        />
      );
    case 'pattern':
      return (
        <Field
          quietLabel
          label={t('topics.value.pattern')}
          value={condition.pattern}
          testId="condition-pattern"
          {...about}
          onText={(pattern) => onChange({ ...condition, pattern })}
        />
      );
    case 'fewerWordsThan':
    case 'moreWordsThan':
      return <CountField count={condition.words} onCount={(words) => onChange({ ...condition, words })} />;
    case 'onPlatform':
      return (
        <Select
          quietLabel
          label={t('topics.value.platform')}
          value={condition.platform}
          options={PLATFORMS.map((value) => ({ value, words: platformName(value) }))}
          onPick={(platform) => onChange({ ...condition, platform })}
        />
      );
    case 'itemLive':
      return (
        <Select
          quietLabel
          label={t('topics.value.item')}
          value={condition.itemId}
          options={itemOptions(items, condition.itemId)}
          onPick={(itemId) => onChange({ ...condition, itemId })}
        />
      );
    default:
      return null;
  }
}

// An item that is gone stays in sight until another one is chosen.
function itemOptions(items: readonly RuleItem[], chosen: RuleItem['id']) {
  const known = items.map(({ id, words }) => ({ value: id, words }));
  const isKnown = items.some(({ id }) => id === chosen);
  return isKnown ? known : [{ value: chosen, words: t('topics.value.itemGone') }, ...known];
}

function CountField({ count, onCount }: { count: number; onCount: (count: number) => void }) {
  const [typed, setTyped] = useState(formatNumber(count, language.value));
  const isOwn = countIn(typed) === count || countIn(typed) === undefined;
  return (
    <Field
      quietLabel
      label={t('topics.value.count')}
      value={isOwn ? typed : formatNumber(count, language.value)}
      maxLength={6}
      testId="condition-count"
      onText={(text) => {
        setTyped(text);
        const wanted = countIn(text);
        if (wanted !== undefined) onCount(wanted);
      }}
    />
  );
}

/** A number of words that a condition may have; undefined while there is none. */
function countIn(text: string): number | undefined {
  const count = parseNumber(text);
  return count !== undefined && count >= 0 && count <= 10_000 ? Math.round(count) : undefined;
}
