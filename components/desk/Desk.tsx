// The desk: the whole team on a full page. A rail of sections at the start side, one section beside it; the
// small views are the panel's own, the editing is the desk's.
import { useEffect } from 'preact/hooks';
import { t } from '@/components/app/language';
import { obeyUndoKey } from '@/components/app/obeyKeys';
import { useServices } from '@/components/app/services';
import { team, toasts } from '@/components/app/state';
import { closeToast } from '@/components/app/toasts';
import { followUndo } from '@/components/app/undo';
import { DropZone } from '@/components/exchange/DropZone';
import { loadFieldNames } from '@/components/exchange/detail';
import { HealthBanner } from '@/components/safety/HealthBanner';
import { lookAfterData } from '@/components/safety/upkeep';
import { Start } from '@/components/start/Start';
import { lazy } from '@/components/ui/lazy';
import { Safe } from '@/components/ui/Safe';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toasts } from '@/components/ui/Toasts';
import { exhaustive } from '@/utils/base/exhaustive';
import { CasesSection } from './CasesSection';
import './Desk.css';
import { guardDrafts } from './drafts';
import { Rail } from './Rail';
import { SettingsSection } from './SettingsSection';
import { followAddress, SECTION_NAME, type Section, section } from './sections';
import { TeamSection } from './TeamSection';

const ResponsesView = lazy(() =>
  import('@/components/responses/ResponsesView').then((module) => module.ResponsesView),
);

const TodayView = lazy(() => import('@/components/today/TodayView').then((module) => module.TodayView));
const CalendarPage = lazy(() =>
  import('@/components/calendar/CalendarPage').then((module) => module.CalendarPage),
);
const TopicsPage = lazy(() => import('@/components/topics/TopicsPage').then((module) => module.TopicsPage));

const Exchange = lazy(async () => {
  const [module] = await Promise.all([import('@/components/exchange/Exchange'), loadFieldNames()]);
  return module.Exchange;
});
const SafetySection = lazy(() =>
  import('@/components/safety/SafetySection').then((module) => module.SafetySection),
);

export function Desk() {
  const services = useServices();
  useEffect(() => {
    const visit = new AbortController();
    const { signal } = visit;
    followAddress(signal);
    guardDrafts(signal);
    lookAfterData(services, signal);
    const stop = followUndo(services);
    document.addEventListener('keydown', (event) => obeyUndoKey(services, event), { signal });
    return () => {
      stop();
      visit.abort();
    };
  }, [services]);
  const hasTeam = team.value?.workspace != null;
  return (
    <DropZone>
      <div class="desk" data-testid="desk" data-view="desk" data-section={section.value}>
        <Rail />
        <main class="desk-main" data-testid="desk-content">
          <Safe resetKey={section.value} words={t('panel.somethingFailed')} tryAgain={t('common.tryAgain')}>
            {team.value === null ? <Reading /> : hasTeam ? <Shown name={section.value} /> : <NoTeam />}
          </Safe>
        </main>
        <div class="desk-bottom">
          <Toasts
            toasts={toasts.value}
            undoWords={t('common.undo')}
            closeWords={t('common.close')}
            onClose={closeToast}
          />
          {section.value !== 'safety' && <HealthBanner />}
        </div>
      </div>
    </DropZone>
  );
}

function Shown({ name }: { name: Section }) {
  return (
    <section class={`desk-section desk-section-${name}`} aria-labelledby="section-title">
      <h1 id="section-title">{t(SECTION_NAME[name])}</h1>
      {content(name)}
    </section>
  );
}

function content(name: Section) {
  switch (name) {
    case 'today':
      return (
        <div class="desk-card desk-today">
          <TodayView />
        </div>
      );
    case 'calendar':
      return <CalendarPage />;
    case 'topics':
      return <TopicsPage />;
    case 'responses':
      return (
        <div class="desk-card desk-tall">
          <ResponsesView />
        </div>
      );
    case 'team':
      return <TeamSection />;
    case 'cases':
      return <CasesSection />;
    case 'exchange':
      return (
        <div class="desk-card">
          <Exchange />
        </div>
      );
    case 'safety':
      return <SafetySection />;
    case 'settings':
      return <SettingsSection />;
    default:
      return exhaustive(name);
  }
}

const NoTeam = () => (
  <section class="desk-section desk-start">
    <h1>{t('desk.noTeam')}</h1>
    <Start />
  </section>
);

const Reading = () => (
  <div class="desk-section" aria-busy="true">
    <Skeleton lines={8} height={20} />
  </div>
);
