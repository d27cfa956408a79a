// An item of the day looked into: what is left to do, its links, the questions it will raise, and the post it became.
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { RemindLater } from '@/components/app/RemindLater';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import { Check } from '@/components/ui/Check';
import { Icon } from '@/components/ui/icons';
import type { ItemView } from '@/utils/services/contract';
import './ItemMore.css';

export function ItemMore({ view, onChange }: { view: ItemView; onChange: () => Promise<void> }) {
  const services = useServices();
  const { item } = view;
  const files = item.attachments.flatMap(({ name, url }) =>
    /^https?:/iu.test(url ?? '') ? [{ title: name, url: url ?? '' }] : [],
  );
  const linked = [...item.links, ...files];
  const publish = async () => {
    const address = await attemptRead('address', () => services.window.addressBeside());
    if (address === null) return say(t('today.noAddress'));
    const done = await attempt('publish', () => services.calendar.publishAt(view.key, address));
    if (!done.ok) return sayError(done.code);
    await onChange();
    const takeBack = await undoOf(services, t('undo.later'));
    say(t('today.publishedAt', { title: item.title }), () => void takeBack().then(onChange));
  };
  const tick = async (text: string, done: boolean) => {
    const ticked = await attempt('tick', () => services.calendar.tick(view.key, text, done));
    if (!ticked.ok) sayError(ticked.code);
    await onChange();
  };
  return (
    <div class="item-more small" data-testid="item-more">
      {item.brief && <Bidi text={item.brief} class="soft" />}
      {item.checklist.length > 0 && (
        <ul aria-label={t('today.checklist')}>
          {item.checklist.map(({ text, done }) => (
            <li key={text}>
              <Check
                checked={done}
                disabled={refusal('editCalendar') !== undefined}
                testId="item-tick"
                onToggle={() => void tick(text, !done)}
              >
                <bdi>{text}</bdi>
              </Check>
            </li>
          ))}
        </ul>
      )}
      {linked.length > 0 && (
        <ul aria-label={t('today.pinned')}>
          {linked.map(({ title, url }) => (
            <li key={url}>
              <button type="button" class="line" onClick={() => void services.window.openAddress(url)}>
                <Icon name="external" size={14} />
                <bdi class="one-line">{title || url}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      {item.expectedQuestions.length > 0 && (
        <ul aria-label={t('today.expected')}>
          {item.expectedQuestions.map(({ text }) => (
            <li key={text} class="row soft">
              <Icon name="question" size={14} />
              <bdi class="one-line">{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      <div class="item-more-acts">
        {!item.publishedUrl && (
          <Button
            size="small"
            icon="link"
            data-testid="item-publish"
            refusal={refusal('editCalendar')}
            onClick={() => void publish()}
          >
            {t('today.thisPost')}
          </Button>
        )}
        {item.publishedUrl && (
          <Button
            size="small"
            look="plain"
            icon="external"
            onClick={() => void services.window.openAddress(item.publishedUrl ?? '')}
          >
            {t('today.openPost')}
          </Button>
        )}
        <RemindLater subject={`item:${view.key}`} timeZone={item.timeZone} />
        <Button
          size="small"
          look="plain"
          icon="calendar"
          data-testid="item-open"
          onClick={() => void services.window.openDesk(`calendar/${encodeURIComponent(view.key)}`)}
        >
          {t('today.inCalendar')}
        </Button>
      </div>
    </div>
  );
}
