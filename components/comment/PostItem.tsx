// What the team planned for this post. A post that is not in the calendar can be put there in place.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Icon } from '@/components/ui/icons';
import type { RoutedComment } from '@/utils/services/contract';
import { refresh } from './acts';

export function PostItem({ routed }: { routed: RoutedComment }) {
  const { item } = routed;
  if (item === null) return <NoItem key={routed.caseId} routed={routed} />;
  const facts = Object.values(item.facts).filter((value) => value.trim() !== '');
  return (
    <div class="post-item" title={item.brief}>
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
  const [title, setTitle] = useState('');
  const { post } = routed.capture.comment;
  if (!isAdding) {
    return (
      <div class="post-item faint">
        <Icon name="calendar" />
        <span class="one-line grow">{t('commentView.itemMissing')}</span>
        <Button look="plain" size="small" onClick={() => setAdding(true)}>
          {t('commentView.itemAdd')}
        </Button>
      </div>
    );
  }
  const add = async () => {
    if (title.trim() === '') return;
    const { day } = await services.today.read();
    const added = await attempt('add item', () =>
      services.today.addItem(title.trim(), day, post?.permalink ?? undefined),
    );
    if (!added.ok) return sayError(added.code);
    setAdding(false);
    say(t('commentView.itemAdded'));
    await refresh(services);
  };
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="grow">
        <Field
          label={t('commentView.itemTitle')}
          quietLabel
          placeholder={t('commentView.itemTitle')}
          value={title}
          maxLength={200}
          onText={setTitle}
          focusNow
        />
      </div>
      <Button type="submit" look="primary" disabled={title.trim() === ''}>
        {t('common.add')}
      </Button>
      <Button look="plain" onClick={() => setAdding(false)}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
