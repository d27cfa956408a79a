// To whom, and what they should know; then the complete card is on the clipboard for any messenger.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { handingOver, memberId, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { MemberId } from '@/utils/schema/parts';
import { handOver } from './acts';

export function HandOverForm() {
  const services = useServices();
  const people = (team.value?.members ?? []).filter(
    (member) => !member.example && member.id !== memberId.value,
  );
  const preset = people.find((member) => member.id === handingOver.value)?.id ?? '';
  const [to, setTo] = useState<MemberId | ''>(preset);
  const [note, setNote] = useState('');
  const close = () => {
    handingOver.value = null;
  };
  return (
    <form
      class="hand-over"
      aria-label={t('commentView.handOverTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        void handOver(services, to === '' ? null : to, note);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Select
        label={t('commentView.toWhom')}
        value={to}
        onPick={setTo}
        options={[
          { value: '', words: t('commentView.handOverAnyone') },
          ...people.map((member) => ({ value: member.id, words: member.name })),
        ]}
      />
      <Field
        label={t('commentView.note')}
        placeholder={t('commentView.noteHint')}
        value={note}
        onText={setNote}
        focusNow
      />
      <div class="row">
        <Button type="submit" look="primary">
          {t('commentView.handOverGo')}
        </Button>
        <Button look="plain" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
