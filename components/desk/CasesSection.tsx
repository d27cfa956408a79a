// Cases with their comment beside them: the panel's own list and, for the opened one, the panel's own view.

import { t } from '@/components/app/language';
import { comment, view } from '@/components/app/state';
import { Empty } from '@/components/ui/Empty';
import { lazy } from '@/components/ui/lazy';
import './master-detail.css';

const CasesView = lazy(() => import('@/components/cases/CasesView').then((module) => module.CasesView));
const OpenedCase = lazy(() => import('./OpenedCase').then((module) => module.OpenedCase));

export function CasesSection() {
  const isOpened = view.value === 'comment' && comment.value.kind !== 'none';
  return (
    <div class="master-detail">
      <div class="master desk-card desk-tall">
        <CasesView />
      </div>
      <div class="detail desk-card desk-tall">
        {isOpened ? <OpenedCase /> : <Empty title={t('desk.caseChoose')} />}
      </div>
    </div>
  );
}
