// The questions of one group, of which those that do not belong can be left out, and what becomes of the others: a
// new topic, or examples of one that exists.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { dirOf } from '@/components/ui/words-direction';
import type { Result } from '@/utils/base/result';
import type { TopicId } from '@/utils/schema/parts';
import type { QuestionGroup } from '@/utils/services/contract';
import { Shown } from './Shown';
import { topicTitle } from './TopicLink';

interface Props {
  group: QuestionGroup;
  onDone: () => void;
}

export function GroupActs({ group, onDone }: Props) {
  const services = useServices();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState('');
  const [topicId, setTopicId] = useState<TopicId | ''>('');
  const texts = group.texts.map(({ text }) => text).filter((text) => !left.has(text));
  const topics = (team.value?.topics ?? []).filter(({ kind }) => kind !== 'unknown');
  const toggle = (text: string) => {
    const next = new Set(left);
    if (!next.delete(text)) next.add(text);
    setLeft(next);
  };
  const act = async (words: () => string, change: () => Promise<Result<unknown>>) => {
    const done = await attempt('questions', change);
    if (!done.ok) return sayError(done.code);
    say(words(), () => void undoLast(services));
    onDone();
  };
  const make = () => {
    const name = title.trim();
    if (name === '' || texts.length === 0) return;
    void act(
      () => t('topics.review.made', { title: name, n: texts.length }),
      () => services.topics.createTopic(name, texts),
    );
  };
  const add = () => {
    if (topicId === '' || texts.length === 0) return;
    void act(
      () => t('topics.review.addedTo', { title: topicTitle(topicId), n: texts.length }),
      () => services.topics.teachTopic(topicId, texts),
    );
  };
  return (
    <div class="review-group">
      <Shown
        rows={group.texts}
        label={t('topics.review.members')}
        row={({ text, count }) => (
          <li key={text} class="review-member">
            <Check checked={!left.has(text)} testId="review-member" onToggle={() => toggle(text)}>
              <span class="example-words" dir={dirOf(text)}>
                {text}
              </span>
              {count > 1 && <span class="small faint tabular">{t('topics.review.asked', { n: count })}</span>}
            </Check>
          </li>
        )}
      />
      <form
        class="review-form"
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Field
          label={t('topics.review.newTopic')}
          value={title}
          maxLength={200}
          testId="review-new-title"
          onText={setTitle}
        />
        <Button
          type="submit"
          icon="plus"
          look="primary"
          data-testid="review-make"
          refusal={refusal('editPlaybook')}
          disabled={title.trim() === '' || texts.length === 0}
        >
          {t('topics.review.make')}
        </Button>
      </form>
      {topics.length > 0 && (
        <form
          class="review-form"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Select
            label={t('topics.review.existing')}
            value={topicId}
            testId="review-existing"
            options={[
              { value: '' as const, words: t('topics.review.chooseTopic') },
              ...topics.map(({ id, title: words }) => ({ value: id, words })),
            ]}
            onPick={setTopicId}
          />
          <Button
            type="submit"
            data-testid="review-add"
            refusal={refusal('routeComments')}
            disabled={topicId === '' || texts.length === 0}
          >
            {t('topics.review.add')}
          </Button>
        </form>
      )}
    </div>
  );
}
