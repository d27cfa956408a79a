// What was said of an item: approvals and refusals with their reasons, remarks; and a line for the next one.
import { useState } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { sayError } from '@/components/app/toasts';
import { ago } from '@/components/app/when';
import { Badge } from '@/components/ui/Badge';
import { Bidi } from '@/components/ui/Bidi';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { STATUS_TONE, statusWords } from './status';

export function ItemTalk({ item }: { item: CalendarItem }) {
  const { calendar } = useServices();
  const [text, setText] = useState('');
  const said = [...(item.comments ?? [])].sort((a, b) => a.at.localeCompare(b.at));
  const send = async () => {
    const done = await attempt('comment', () => calendar.comment(item.id, text));
    if (done.ok) setText('');
    else sayError(done.code);
  };
  return (
    <section class="item-talk" aria-label={t('calendar.talk')}>
      <h3 class="field-label">{t('calendar.talk')}</h3>
      <ul>
        {said.map((entry) => (
          <li key={`${entry.at} ${entry.by} ${entry.text}`} class="item-said" data-testid="item-said">
            <p class="small soft row">
              <bdi>{nameOf(entry.by)}</bdi>
              <span>{ago(entry.at)}</span>
              {entry.status && <Badge tone={STATUS_TONE[entry.status]}>{statusWords(entry.status)}</Badge>}
            </p>
            {entry.text && <Bidi text={entry.text} />}
          </li>
        ))}
      </ul>
      <div class="item-say">
        <Field
          label={t('calendar.say')}
          quietLabel
          placeholder={t('calendar.say')}
          value={text}
          maxLength={500}
          testId="item-say"
          onText={setText}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault(); // Enter in a form would save it
            if (text.trim() !== '') void send();
          }}
        />
        <Button
          icon="send"
          refusal={refusal('editCalendar')}
          disabled={text.trim() === ''}
          onClick={() => void send()}
        >
          {t('calendar.sayIt')}
        </Button>
      </div>
    </section>
  );
}

const nameOf = (id: string): string =>
  team.value?.members.find((member) => member.id === id)?.name ?? t('calendar.somebody');
