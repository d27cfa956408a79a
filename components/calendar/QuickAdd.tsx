// One line that takes a sentence; what was understood of it stands below before anything is saved.
import { useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoOf } from '@/components/app/undo';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { IsoDay } from '@/utils/calendar/day';
import { dayWords } from './acts';

export function QuickAdd({ day }: { day: IsoDay }) {
  const services = useServices();
  const [text, setText] = useState('');
  const title = text.trim();
  const add = async () => {
    const draft = await attemptRead('item', () => services.calendar.draft(day), sayError);
    if (draft === null) return;
    const saved = await attempt('quick add', () =>
      services.calendar.save({ ...draft, title: title.slice(0, 200) }),
    );
    if (!saved.ok) return sayError(saved.code);
    setText('');
    const takeBack = await undoOf(services, t('undo.later'));
    say(t('calendar.addedOn', { title, day: dayWords(day) }), () => void takeBack());
  };
  return (
    <form
      class="quick-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (title !== '') void add();
      }}
    >
      <div class="quick-add-line">
        <Field
          label={t('calendar.quickAdd')}
          quietLabel
          placeholder={t('calendar.quickExample')}
          value={text}
          maxLength={300}
          testId="quick-add"
          onText={setText}
        />
        <Button
          type="submit"
          look="primary"
          icon="plus"
          disabled={title === ''}
          refusal={refusal('editCalendar')}
        >
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
