// What the team planned for this post. A post that is not in the calendar can be put there in place.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { TitleForm } from '@/components/ui/TitleForm';
import type { RoutedComment } from '@/utils/services/contract';
import { refresh } from './opening';

/** What items have foretold for this topic, above the answer that they name. */
export function Foretold({ routed }: { routed: RoutedComment }) {
  const [question] = routed.expected;
  if (question === undefined) return null;
  return (
    <div class="post-item foretold" data-testid="foretold" title={question.itemTitle}>
      <Icon name="question" />
      <span class="one-line">
        <span class="soft">{t('commentView.foretold', { title: question.itemTitle })} </span>
        <bdi>{question.text}</bdi>
      </span>
    </div>
  );
}

export function PostItem({ routed }: { routed: RoutedComment }) {
  const { item } = routed;
  if (item === null) return <NoItem key={routed.caseId} routed={routed} />;
  const facts = Object.values(item.facts).filter((value) => value.trim() !== '');
  return (
    <div class="post-item" data-testid="post-item" title={item.brief}>
      <Icon name="calendar" />
      <span class="one-line">
        <span class="sr-only">{t('commentView.item')}: </span>
        <bdi>{item.title}</bdi>
        {facts.map((fact) => (
          <span key={fact} class="soft">
            {' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
}

function NoItem({ routed }: { routed: RoutedComment }) {
  const services = useServices();
  const [isAdding, setAdding] = useState(false);
  const { post } = routed.capture.comment;
  if (!isAdding) {
    return (
      <div class="post-item faint">
        <Icon name="calendar" />
        <span class="one-line grow">{t('commentView.itemMissing')}</span>
        <Button look="plain" size="small" refusal={refusal('editCalendar')} onClick={() => setAdding(true)}>
          {t('commentView.itemAdd')}
        </Button>
      </div>
    );
  }
  const add = async (title: string) => {
    const added = await attempt('add item', () =>
      services.today.addItem(title, null, post?.permalink ?? undefined),
    );
    if (!added.ok) return sayError(added.code);
    setAdding(false);
    say(t('commentView.itemAdded'));
    await refresh(services);
  };
  return (
    <TitleForm
      class="inline-form"
      label={t('commentView.itemTitle')}
      addWords={t('common.add')}
      cancelWords={t('common.cancel')}
      onTitle={(title) => void add(title)}
      onCancel={() => setAdding(false)}
    />
  );
}
