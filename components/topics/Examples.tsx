// The examples of one topic: comments that belong to it without doubt. Each act is kept at once and can be undone.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { fold } from '@/components/app/fold';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { dirOf } from '@/components/ui/words-direction';
import type { Result } from '@/utils/base/result';
import { formatNumber } from '@/utils/calendar/format';
import type { TopicId } from '@/utils/schema/parts';
import type { Topic, TopicExample } from '@/utils/schema/topic';
import './topics.css';

const MOST_SHOWN = 30;
const MOST_LETTERS = 500;

export function Examples({ topic }: { topic: Topic }) {
  const services = useServices();
  const text = useSignal('');
  const isWhole = useSignal(false);
  const movingText = useSignal<string | null>(null);
  const { examples } = topic;
  const isKnown = examples.some((example) => fold(example.text) === fold(text.value));
  const shown = isWhole.value ? examples : examples.slice(0, MOST_SHOWN);

  const act = async (words: string | null, change: () => Promise<Result<unknown>>) => {
    const done = await attempt('examples', change);
    if (!done.ok) return sayError(done.code);
    if (words !== null) say(words, () => void undoLast(services));
  };
  const add = () => {
    const typed = text.value.trim();
    if (typed === '' || isKnown) return;
    const line = { text: typed, topicTitle: topic.title, topicId: topic.id, as: 'new' as const };
    void act(null, async () => {
      const added = await services.topics.addExamples([line]);
      if (added.ok) text.value = '';
      return added;
    });
  };
  const remove = (example: TopicExample) => {
    const rest = examples.filter((one) => one !== example);
    void act(t('topics.example.removed'), () => services.team.saveTopic({ ...topic, examples: rest }));
  };
  const move = (example: TopicExample, to: TopicId) => {
    const title = team.value?.topics.find(({ id }) => id === to)?.title ?? '';
    movingText.value = null;
    void act(t('topics.example.moved', { title }), () =>
      services.topics.moveExample(example.text, topic.id, to),
    );
  };

  return (
    <section class="examples" aria-labelledby="examples-title" data-testid="examples">
      <h2 id="examples-title" class="field-label">
        {t('topics.example.title')} · {formatNumber(examples.length, language.value)}
      </h2>
      <form
        class="examples-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          quietLabel
          label={t('topics.example.text')}
          placeholder={t('topics.example.text')}
          value={text.value}
          maxLength={MOST_LETTERS}
          testId="example-text"
          {...(isKnown ? { error: t('topics.example.known') } : { hint: t('topics.example.intro') })}
          onText={(typed) => (text.value = typed)}
        />
        <Button type="submit" icon="plus" data-testid="example-add" refusal={refusal('editPlaybook')}>
          {t('common.add')}
        </Button>
      </form>
      <ul>
        {shown.map((example) => (
          <li key={example.text} class="example-row" data-testid="example-row">
            <span class="grow example-words" dir={dirOf(example.text)}>
              {example.text}
            </span>
            {example.source === 'correction' && (
              <span class="small faint">{t('topics.example.learned')}</span>
            )}
            <IconButton
              icon="handOver"
              name={t('topics.example.move')}
              aria-expanded={movingText.value === example.text}
              data-testid="example-move"
              refusal={refusal('editPlaybook')}
              onClick={() => (movingText.value = movingText.value === example.text ? null : example.text)}
            />
            <IconButton
              icon="close"
              name={t('topics.example.remove')}
              data-testid="example-remove"
              refusal={refusal('editPlaybook')}
              onClick={() => remove(example)}
            />
            {movingText.value === example.text && <MoveTo topic={topic} onPick={(to) => move(example, to)} />}
          </li>
        ))}
      </ul>
      {shown.length < examples.length && (
        <Button onClick={() => (isWhole.value = true)}>
          {t('topics.example.showAll', { n: examples.length })}
        </Button>
      )}
    </section>
  );
}

function MoveTo({ topic, onPick }: { topic: Topic; onPick: (to: TopicId) => void }) {
  const others = team.value?.topics ?? [];
  return (
    <div class="example-move">
      <Select
        label={t('topics.example.moveTo')}
        value={topic.id}
        testId="example-move-to"
        options={others.map(({ id, title }) => ({ value: id, words: title }))}
        onPick={onPick}
      />
    </div>
  );
}
