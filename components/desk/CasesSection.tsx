// Cases with their comment beside them: the panel's own list and, for the opened one, the panel's own view. An
// address may name the case, as reminders do. Where there is no room for both, the opened one takes the list's place.
import { useEffect, useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { comment, view } from '@/components/app/state';
import { openCase } from '@/components/comment/opening';
import { Button } from '@/components/ui/Button';
import { Empty } from '@/components/ui/Empty';
import { lazy } from '@/components/ui/lazy';
import { useNarrow } from '@/components/ui/narrow';
import { CaseId } from '@/utils/schema/parts';
import type { CaseList } from '@/utils/services/contract';
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
  const [list, setList] = useState<CaseList | null>(null);
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
          <CasesView onRead={setList} />
        </div>
      )}
      {(isOpened || !isNarrow) && (
        <div class="detail desk-card desk-tall">
          {isOpened ? <OpenedCase /> : <NothingOpened list={list} />}
        </div>
      )}
    </div>
  );
}

/** Nobody is asked to open what is not there: an empty list has its own button beside, a team without cases a way to the first. */
function NothingOpened({ list }: { list: CaseList | null }) {
  if (list === null) return null; // not known yet
  if (list.glances.length > 0 || list.isPart) return <Empty title={t('desk.caseChoose')} />;
  if (list.total > 0) return <Empty title={t('desk.caseNoneHere')} />;
  return <Empty title={t('desk.caseNone')} hint={t('desk.caseNoneHint')} />;
}
