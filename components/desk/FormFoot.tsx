// The end of every form on the desk: save, discard, and a word while something is not saved. Its room is
// always there, so nothing jumps when the first letter is typed.
import type { ComponentChildren } from 'preact';
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';

interface Props {
  isChanged: boolean;
  isReady: boolean;
  onDiscard: () => void;
  /** A quiet act at the far end: the record's history. */
  children?: ComponentChildren;
}

export function FormFoot({ isChanged, isReady, onDiscard, children }: Props) {
  return (
    <div class="form-foot">
      <Button type="submit" look="primary" size="large" data-testid="save" disabled={!isChanged || !isReady}>
        {t('common.save')}
      </Button>
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
