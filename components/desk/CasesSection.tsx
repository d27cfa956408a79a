// Cases with their comment beside them: the panel's own list and, for the opened one, the panel's own view. An
// address may name the case, as reminders do. Where there is no room for both, the opened one takes the list's place.
import { useEffect } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { comment, view } from '@/components/app/state';
import { openCase } from '@/components/comment/acts';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { lazy } from '@/components/ui/lazy';
import { useNarrow } from '@/components/ui/narrow';
import { CaseId } from '@/utils/schema/parts';
import './master-detail.css';
import { detail } from './sections';

const CasesView = lazy(() => import('@/components/cases/CasesView').then((module) => module.CasesView));
const OpenedCase = lazy(() => import('./OpenedCase').then((module) => module.OpenedCase));

export const CasesSection = () => <Cases named={detail.value} />;

function Cases({ named }: { named: string | null }) {
  const services = useServices();
  useEffect(() => {
    const id = CaseId.safeParse(named);
    if (id.success) void openCase(services, id.data);
  }, [services, named]);
  const isOpened = view.value === 'comment' && comment.value.kind !== 'none';
  const isNarrow = useNarrow();
  return (
    <div class="master-detail cases-desk">
      {isNarrow && isOpened ? (
        <Button
          icon="back"
          class="cases-back"
          data-testid="cases-back"
          onClick={() => (view.value = 'cases')}
        >
          {t('desk.caseBack')}
        </Button>
      ) : (
        <div class="master desk-card desk-tall">
          <CasesView />
        </div>
      )}
      {(isOpened || !isNarrow) && (
        <div class="detail desk-card desk-tall">
          {isOpened ? <OpenedCase /> : <Empty title={t('desk.caseChoose')} />}
        </div>
      )}
    </div>
  );
}
