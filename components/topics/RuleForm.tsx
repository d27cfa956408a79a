// One rule on one page: its sentence, its topic, its conditions, and whether it decides alone.
import { useEffect, useRef, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { FormFoot } from '@/components/desk/FormFoot';
import { HistoryButton } from '@/components/history/HistoryButton';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import type { TopicId } from '@/utils/schema/parts';
import type { Rule } from '@/utils/schema/rule';
import type { ProblemAt, RuleRecordView } from '@/utils/services/contract';
import { GroupField } from './GroupField';
import { type RuleItem, titlesOf } from './items';
import { ruleWords } from './rule-words';

interface Props {
  rule: Rule;
  draft: Rule;
  isNew: boolean;
  items: readonly RuleItem[] | null;
  record: RuleRecordView | undefined;
  onDraft: (draft: Rule) => void;
  onSave: (draft: Rule) => void;
  onDiscard: () => void;
  onRemove: () => void;
}

export function RuleForm({ rule, draft, isNew, items, record, onDraft, onSave, onDiscard, onRemove }: Props) {
  const problems = useProblems(draft);
  const topics = team.value?.topics ?? [];
  const hasTopic = topics.some(({ id }) => id === draft.topicId);
  const isReady = problems !== null && problems.length === 0 && hasTopic;
  const words = ruleWords(draft.when, titlesOf(items));
  const change = (part: Partial<Rule>) => onDraft({ ...draft, ...part });
  const form = useRef<HTMLFormElement>(null);
  // On a narrow page it stands below the list.
  useEffect(() => form.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <form
      ref={form}
      class="form"
      aria-label={words || t('topics.rule.add')}
      data-testid="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave(draft);
      }}
    >
      <Select<string>
        label={t('topics.rule.topic')}
        value={hasTopic ? draft.topicId : ''}
        testId="rule-topic"
        options={topicOptions(topics, hasTopic)}
        onPick={(id) => change({ topicId: id as TopicId })} // an id out of the team's topics
      />
      <div class="form-plain rule-when">
        <h2 class="field-label">{t('topics.rule.when')}</h2>
        <GroupField
          tree={draft.when}
          items={items ?? []}
          // Nobody is told what is missing before anything was written.
          problems={isNew && draft === rule ? [] : (problems ?? [])}
          onChange={(when) => change({ when })}
        />
      </div>
      <p class="rule-sentence" data-testid="rule-sentence">
        {words || t('topics.rule.nothingYet')}
      </p>
      <div class="rule-checks">
        <Check checked={draft.always} testId="rule-always" onToggle={() => change({ always: !draft.always })}>
          {t('topics.rule.always')}
        </Check>
        <Check
          checked={draft.enabled}
          testId="rule-enabled"
          onToggle={() => change({ enabled: !draft.enabled })}
        >
          {t('topics.rule.enabled')}
        </Check>
      </div>
      {record?.isDoubtful && <Note tone="warn">{t('topics.rule.doubtful')}</Note>}
      <FormFoot isChanged={isNew || isChanged(rule, draft)} isReady={isReady} onDiscard={onDiscard}>
        {!isNew && (
          <>
            <HistoryButton store="rules" id={rule.id} title={words} onRestored={onDiscard} />
            <Button
              look="danger"
              data-testid="rule-remove"
              refusal={refusal('editPlaybook')}
              onClick={onRemove}
            >
              {t('topics.rule.remove')}
            </Button>
          </>
        )}
      </FormFoot>
    </form>
  );
}

/** True when saving would change something. */
export const isChanged = (rule: Rule, draft: Rule): boolean => JSON.stringify(rule) !== JSON.stringify(draft);

/** What the draft lacks; null until that is known. */
function useProblems({ when }: Rule): readonly ProblemAt[] | null {
  const { topics } = useServices();
  const [problems, setProblems] = useState<readonly ProblemAt[] | null>(null);
  useEffect(() => {
    let isOld = false;
    void attemptRead('problems of a rule', () => topics.problemsOf(when)).then((found) => {
      if (!isOld) setProblems(found);
    });
    return () => {
      isOld = true;
    };
  }, [topics, when]);
  return problems;
}

function topicOptions(topics: readonly { id: string; title: string }[], hasTopic: boolean) {
  const options = topics.map(({ id, title }) => ({ value: id, words: title }));
  return hasTopic ? options : [{ value: '', words: t('topics.rule.chooseTopic') }, ...options];
}
