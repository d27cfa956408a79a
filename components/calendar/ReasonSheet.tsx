// Something frozen is about to change: others rely on it, so the reason is asked for and kept.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Sheet } from '@/components/ui/Sheet';
import { asking } from './acts';

export function ReasonSheet() {
  const asked = asking.value;
  return asked && <Ask key={asked.title} title={asked.title} go={asked.go} />;
}

function Ask({ title, go }: { title: string; go: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const close = () => (asking.value = null);
  return (
    <Sheet labelledBy="reason-title" testId="reason-sheet" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() === '') return;
          close();
          go(reason.trim());
        }}
      >
        <header class="sheet-head">
          <h2 id="reason-title" class="sheet-title grow">
            {t('calendar.frozenTitle', { title })}
          </h2>
        </header>
        <div class="sheet-body">
          <Field
            label={t('calendar.reason')}
            value={reason}
            testId="reason"
            maxLength={500}
            focusNow
            onText={setReason}
          />
        </div>
        <footer class="sheet-foot">
          <Button type="submit" look="primary" disabled={reason.trim() === ''} data-testid="reason-go">
            {t('calendar.changeIt')}
          </Button>
          <Button onClick={close}>{t('common.cancel')}</Button>
        </footer>
      </form>
    </Sheet>
  );
}
