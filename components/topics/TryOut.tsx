// A comment is typed, and what would become of it is shown: its topic, the words that spoke, the rules that fired.
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { platformName } from '@/components/comment/platforms';
import { Badge } from '@/components/ui/Badge';
import { Bidi } from '@/components/ui/Bidi';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/icons';
import { Select } from '@/components/ui/Select';
import type { Platform } from '@/utils/schema/parts';
import type { Rule } from '@/utils/schema/rule';
import type { TryOut as Tried } from '@/utils/services/contract';
import { PLATFORMS } from './conditions';
import { ruleWords } from './rule-words';
import './topics.css';

const MOST_LETTERS = 3_000;

/** `rules` are the team's as they stand in the editor, saved or not. */
export function TryOut({ rules }: { rules: readonly Rule[] }) {
  const text = useSignal('');
  const platform = useSignal<Platform>('instagram');
  const tried = useTried(text.value, platform.value, rules);
  return (
    <section class="desk-card try-out" aria-labelledby="try-out-title">
      <h2 id="try-out-title" class="field-label">
        {t('topics.tryOut.title')}
      </h2>
      <Field
        multiline
        quietLabel
        label={t('topics.tryOut.label')}
        placeholder={t('topics.tryOut.label')}
        hint={t('topics.tryOut.hint')}
        value={text.value}
        maxLength={MOST_LETTERS}
        testId="try-out"
        onText={(typed) => (text.value = typed)}
      />
      <Select
        label={t('topics.tryOut.platform')}
        value={platform.value}
        options={PLATFORMS.map((value) => ({ value, words: platformName(value) }))}
        onPick={(value) => (platform.value = value)}
      />
      <div role="status">{tried && <Outcome tried={tried.result} text={tried.text} />}</div>
    </section>
  );
}

function Outcome({ tried, text }: { tried: Tried; text: string }) {
  const { topic, confidence, rules } = tried;
  const byRule = rules.some(({ rule, decidesAlone }) => decidesAlone || rule.topicId === topic?.id);
  return (
    <div class="try-out-outcome" data-testid="try-out-outcome">
      <p class="try-out-topic">
        {topic && <span class="master-dot" style={{ background: topic.color }} aria-hidden="true" />}
        <bdi class="master-title">{topic?.title ?? t('topics.tryOut.unknown')}</bdi>
        {topic && <span class="small soft">{t(`commentView.${confidence}`)}</span>}
      </p>
      <Bidi text={text} marks={[...tried.matches, ...rules.flatMap(({ matches }) => matches)]} />
      {topic && !byRule && <p class="small soft">{t('topics.tryOut.byWords')}</p>}
      {rules.length === 0 && <p class="small soft">{t('topics.tryOut.nothing')}</p>}
      {rules.length > 0 && (
        <>
          <h3 class="field-label">{t('topics.tryOut.fired')}</h3>
          <ul class="try-out-rules">
            {rules.map(({ rule, matches, decidesAlone }) => (
              <li key={rule.id} data-testid="try-out-rule">
                <span class="try-out-topic">
                  <bdi class="grow">{ruleWords(rule.when, null)}</bdi>
                  <Badge tone={decidesAlone ? 'accent' : 'plain'}>
                    {t(decidesAlone ? 'topics.tryOut.decides' : 'topics.tryOut.adds')}
                  </Badge>
                </span>
                <span class="small soft">
                  <Icon name="forward" size={12} /> <bdi>{titleOf(rule.topicId)}</bdi>
                  {matches.map(({ start, word }) => (
                    <span key={start}>
                      {' · '}
                      <mark>
                        <bdi>{word}</bdi>
                      </mark>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const titleOf = (topicId: string): string => team.value?.topics.find(({ id }) => id === topicId)?.title ?? '';

/** What would become of the text; the last answer stays until the next is there, with the text that it speaks of. */
function useTried(
  text: string,
  platform: Platform,
  rules: readonly Rule[],
): { result: Tried; text: string } | null {
  const { topics } = useServices();
  const [tried, setTried] = useState<{ result: Tried; text: string } | null>(null);
  const known = team.value;
  const mark = JSON.stringify(rules); // a list is made anew with every look at it
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed team or rule is a reason to ask again
  useEffect(() => {
    let isOld = false;
    if (text.trim() === '') setTried(null);
    else
      void attemptRead('try out', () => topics.tryOut(text, platform, rules)).then((result) => {
        if (!isOld && result) setTried({ result, text });
      });
    return () => {
      isOld = true;
    };
  }, [topics, text, platform, known, mark]);
  return tried;
}
