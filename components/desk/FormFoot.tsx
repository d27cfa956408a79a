// The end of every form on the desk: save, discard, and a word while something is not saved. Its room is
// always there, so nothing jumps when the first letter is typed.
import { t } from '@/components/app/language';
import { Button } from '@/components/ui/Button';

interface Props {
  isChanged: boolean;
  isReady: boolean;
  onDiscard: () => void;
}

export function FormFoot({ isChanged, isReady, onDiscard }: Props) {
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
    </div>
  );
}
