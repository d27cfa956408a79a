// The rules of the team in their order, the chosen one beside them, and a box to try them out.
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { draftsOf } from '@/components/desk/drafts';
import '@/components/desk/master-detail.css';
import { newRule } from '@/components/desk/new-records';
import { save } from '@/components/desk/save';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import type { Rule } from '@/utils/schema/rule';
import type { RuleRecordView } from '@/utils/services/contract';
import { titlesOf, useItems } from './items';
import { moved, useRowDrag } from './order';
import { isChanged, RuleForm } from './RuleForm';
import { RuleRow } from './RuleRow';
import { ruleWords } from './rule-words';
import { TryOut } from './TryOut';
import './topics.css';

const drafts = draftsOf<Rule, Rule>();

export function Rules() {
  const services = useServices();
  const chosenId = useSignal<string | null>(null);
  const announced = useSignal('');
  const items = useItems();
  const records = useRecords();
  const stored = team.value?.rules ?? [];
  const added = drafts.added.value;
  const rules = added && !stored.some(({ id }) => id === added.id) ? [...stored, added] : stored;
  const chosen = rules.find(({ id }) => id === chosenId.value);
  const recordOf = (rule: Rule) => records.find(({ ruleId }) => ruleId === rule.id);

  const order = async (from: number, to: number) => {
    const ids = moved(
      stored.map(({ id }) => id),
      from,
      to,
    );
    if (ids === null) return;
    const done = await attempt('order of rules', () => services.topics.orderRules(ids));
    if (!done.ok) return sayError(done.code);
    announced.value = t('topics.rule.place', { n: to + 1, all: ids.length });
  };
  const drag = useRowDrag((from, to) => void order(from, to));

  const add = () => {
    drafts.added.value ??= newRule(1 + Math.max(-1, ...stored.map((rule) => rule.order)));
    chosenId.value = drafts.added.value.id;
  };
  const keep = async (rule: Rule, draft: Rule) => {
    if (await save(() => services.topics.saveRule(draft))) drafts.drop(rule.id);
  };
  const discard = (rule: Rule) => {
    if (drafts.added.value?.id === rule.id) chosenId.value = null;
    drafts.drop(rule.id);
  };
  const remove = async (rule: Rule) => {
    const removed = await attempt('remove rule', () => services.topics.removeRule(rule.id));
    if (!removed.ok) return sayError(removed.code);
    discard(rule);
    chosenId.value = null;
    say(t('topics.rule.removed'), () => void undoLast(services));
  };

  return (
    <div class="master-detail rules-desk">
      <div class="master">
        <div class="master-tools">
          <p class="small soft grow">{t(rules.length > 1 ? 'topics.rule.order' : 'topics.rule.intro')}</p>
          <Button icon="plus" data-testid="rule-add" refusal={refusal('editPlaybook')} onClick={add}>
            {t('topics.rule.add')}
          </Button>
        </div>
        {rules.length === 0 && <Empty title={t('topics.rule.empty')} hint={t('topics.rule.emptyHint')} />}
        <ol class="master-list rule-list" aria-label={t('topics.rule.list')}>
          {rules.map((rule, index) => {
            const draft = drafts.of(rule.id);
            return (
              <RuleRow
                key={rule.id}
                rule={draft ?? rule}
                words={ruleWords((draft ?? rule).when, titlesOf(items))}
                topic={team.value?.topics.find(({ id }) => id === (draft ?? rule).topicId)}
                record={recordOf(rule)}
                isChosen={rule.id === chosenId.value}
                isEdited={draft !== undefined && isChanged(rule, draft)}
                isNew={rule === added}
                place={{ n: index + 1, all: rules.length }}
                drag={drag(index)}
                onChoose={() => (chosenId.value = rule.id)}
                onStep={(by) => void order(index, index + by)}
              />
            );
          })}
        </ol>
        <p class="sr-only" role="status">
          {announced.value}
        </p>
      </div>
      <div class="detail desk-card">
        {chosen ? (
          <RuleForm
            key={chosen.id}
            rule={chosen}
            draft={drafts.of(chosen.id) ?? chosen}
            isNew={chosen === added}
            items={items}
            record={recordOf(chosen)}
            onDraft={(draft) => drafts.set(chosen.id, draft)}
            onSave={(draft) => void keep(chosen, draft)}
            onDiscard={() => discard(chosen)}
            onRemove={() => void remove(chosen)}
          />
        ) : (
          <Empty title={t('topics.rule.chooseOne')} hint={t('topics.rule.intro')} />
        )}
      </div>
      <TryOut rules={rules.map((rule) => drafts.of(rule.id) ?? rule)} />
    </div>
  );
}

/** How each rule does; read anew when the rules change. */
function useRecords(): readonly RuleRecordView[] {
  const { topics } = useServices();
  const [records, setRecords] = useState<readonly RuleRecordView[]>([]);
  const rules = team.value?.rules;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list of rules is a reason to count again
  useEffect(() => {
    let isOld = false;
    void attemptRead('records of rules', () => topics.records()).then((read) => {
      if (!isOld && read) setRecords(read);
    });
    return () => {
      isOld = true;
    };
  }, [topics, rules]);
  return records;
}
