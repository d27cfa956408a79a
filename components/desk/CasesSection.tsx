// Cases with their comment beside them: the panel's own list and, for the opened one, the panel's own view. An
// address may name the case, as reminders do.
import { useEffect } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { comment, view } from '@/components/app/state';
import { openCase } from '@/components/comment/acts';
import { Empty } from '@/components/ui/Empty';
import { lazy } from '@/components/ui/lazy';
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
  return (
    <div class="master-detail cases-desk">
      <div class="master desk-card desk-tall">
        <CasesView />
      </div>
      <div class="detail desk-card desk-tall">
        {isOpened ? <OpenedCase /> : <Empty title={t('desk.caseChoose')} />}
      </div>
    </div>
  );
}
