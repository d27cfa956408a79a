// The comment becomes an example of a topic, its own or another one: what will be kept is shown before, without what
// names a person.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import { dirOf } from '@/components/ui/words-direction';
import type { TopicId } from '@/utils/schema/parts';
import type { RoutedComment } from '@/utils/services/contract';
import { anonymous } from '@/utils/services/learning';
import './HandOverSheet.css';

export function ExampleSheet({ routed, onClose }: { routed: RoutedComment; onClose: () => void }) {
  const services = useServices();
  const [topicId, setTopicId] = useState<TopicId | ''>(routed.topic?.id ?? '');
  const topics = (team.value?.topics ?? []).filter(({ kind }) => kind !== 'unknown');
  const text = anonymous(routed.case.snapshot.text);
  const take = async () => {
    if (topicId === '' || text === '') return;
    const taught = await attempt('example', () => services.topics.teachTopic(topicId, [text]));
    if (!taught.ok) return sayError(taught.code);
    const title = topics.find(({ id }) => id === topicId)?.title ?? '';
    if (taught.value.added === 0) say(t('commentView.exampleKnown', { topic: title }));
    else say(t('commentView.exampleTaken', { topic: title }), () => void undoLast(services));
    onClose();
  };
  return (
    <Sheet labelledBy="example-sheet-title" onClose={onClose} testId="example-sheet">
      <header class="sheet-head">
        <h2 id="example-sheet-title" class="grow">
          {t('commentView.exampleTitle')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </header>
      <form
        id="example-form"
        class="reply-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <blockquote class="example-quote" dir={dirOf(text)} data-testid="example-kept">
          {text || t('commentView.noText')}
        </blockquote>
        <p class="small soft">{t('commentView.exampleHint')}</p>
        <Select
          label={t('commentView.exampleTopic')}
          value={topicId}
          testId="example-topic"
          options={[
            ...(routed.topic ? [] : [{ value: '' as const, words: t('commentView.exampleChoose') }]),
            ...topics.map(({ id, title }) => ({ value: id, words: title })),
          ]}
          onPick={setTopicId}
        />
      </form>
      <footer class="sheet-foot">
        <Button
          type="submit"
          form="example-form"
          look="primary"
          icon="bookmark"
          data-testid="example-take"
          disabled={topicId === '' || text === ''}
          refusal={refusal('routeComments')}
        >
          {t('commentView.exampleTake')}
        </Button>
      </footer>
    </Sheet>
  );
}
