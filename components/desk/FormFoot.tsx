// The end of every form on the desk: save, discard, and a word while something is not saved. Its room is
// always there, so nothing jumps when the first letter is typed.
import type { ComponentChildren } from 'preact';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { Button } from '@/components/ui/Button';
import type { Act } from '@/utils/services/contract';

interface Props {
  isChanged: boolean;
  isReady: boolean;
  onDiscard: () => void;
  /** What saving this form is. */
  act?: Act;
  /** A quiet act at the far end: the record's history. */
  children?: ComponentChildren;
}

export function FormFoot({ isChanged, isReady, onDiscard, act = 'editPlaybook', children }: Props) {
  const refused = refusal(act);
  return (
    <div class="form-foot">
      <Button
        type="submit"
        look="primary"
        size="large"
        data-testid="save"
        refusal={refused}
        disabled={refused === undefined && (!isChanged || !isReady)}
      >
        {t('common.save')}
      </Button>
      {refused !== undefined && <span class="small soft">{refused}</span>}
      {isChanged && (
        <>
          <Button size="large" data-testid="discard" onClick={onDiscard}>
            {t('desk.discard')}
          </Button>
          <span class="small soft">{t('desk.unsaved')}</span>
        </>
      )}
      <span class="grow" />
      {children}
    </div>
  );
}
