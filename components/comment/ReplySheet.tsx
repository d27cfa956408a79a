// What a colleague answered in the messenger, pasted back: it becomes a note of the case or a draft response.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import { Sheet } from '@/components/ui/Sheet';
import type { CaseId } from '@/utils/schema/parts';
import './HandOverSheet.css';
import { takeReply } from './hand-over';

export function ReplySheet({ caseId, onClose }: { caseId: CaseId; onClose: () => void }) {
  const services = useServices();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const take = async (as: 'note' | 'draftResponse') => {
    if (!isEmpty && (await takeReply(services, caseId, text, as))) onClose();
  };
  return (
    <Sheet labelledBy="reply-title" onClose={onClose} testId="reply-sheet">
      <header class="sheet-head">
        <h2 id="reply-title" class="grow">
          {t('handOver.replyTitle')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </header>
      <form
        id="reply-form"
        class="reply-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take('note');
        }}
      >
        <Field
          label={t('handOver.replyField')}
          multiline
          maxLength={20_000}
          value={text}
          testId="reply-text"
          onText={setText}
          focusNow
        />
      </form>
      <footer class="sheet-foot">
        <Button
          type="submit"
          form="reply-form"
          look="primary"
          icon="edit"
          data-testid="reply-note"
          disabled={isEmpty}
          refusal={refusal('answer')}
        >
          {t('handOver.asNote')}
        </Button>
        <Button
          icon="bookmark"
          data-testid="reply-response"
          disabled={isEmpty}
          refusal={refusal('editResponses')}
          onClick={() => void take('draftResponse')}
        >
          {t('handOver.asResponse')}
        </Button>
      </footer>
    </Sheet>
  );
}
