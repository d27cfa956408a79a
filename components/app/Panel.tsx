// The side panel: a header, four tabs, the view, and (under a comment) its fixed foot.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { CommentView } from '@/components/comment/CommentView';
import { Foot } from '@/components/comment/Foot';
import { DropZone } from '@/components/exchange/DropZone';
import { HealthBanner } from '@/components/safety/HealthBanner';
import { lookAfterData } from '@/components/safety/upkeep';
import { TodayView } from '@/components/today/TodayView';
import { lazy } from '@/components/ui/lazy';
import { Safe } from '@/components/ui/Safe';
import { Skeleton } from '@/components/ui/Skeleton';
import { Toasts } from '@/components/ui/Toasts';
import '@/components/ui/theme.css';
import '@/components/ui/base.css';
import { exhaustive } from '@/utils/base/exhaustive';
import type { Services } from '@/utils/services/contract';
import { followServices, LONG_MS } from './follow';
import { Header } from './Header';
import { bringTexts, followDocument, t } from './language';
import { obeyKey } from './obeyKeys';
import './Panel.css';
import { PanelTabs, VIEW_ID } from './PanelTabs';
import { ServicesProvider } from './services';
import {
  askedWhoLater,
  everythingIsOpen,
  hasFocus,
  language,
  memberId,
  standingIn,
  team,
  toasts,
  type View,
  view,
} from './state';
import { closeToast } from './toasts';
import { followUndo } from './undo';

const Start = lazy(() => import('@/components/start/Start').then((module) => module.Start));
const WhoAreYou = lazy(() => import('@/components/start/WhoAreYou').then((module) => module.WhoAreYou));
const ResponsesView = lazy(() =>
  import('@/components/responses/ResponsesView').then((module) => module.ResponsesView),
);
const CasesView = lazy(() => import('@/components/cases/CasesView').then((module) => module.CasesView));
const HelpView = lazy(() => import('@/components/settings/HelpView').then((module) => module.HelpView));
const Everything = lazy(() => import('./Everything').then((module) => module.Everything));

const StandInSheet = lazy(() =>
  import('@/components/team/StandInSheet').then((module) => module.StandInSheet),
);

export function Panel({ services }: { services: Services }) {
  // Before the first paint, not after it: what was ordered is read while the browser prepares to draw.
  useLayoutEffect(() => {
    const visit = new AbortController();
    const stop = followDocument();
    // The owner of a waiting comment comes first; the rest looks after itself when there is time.
    void followServices(services, visit.signal).then(() => {
      if (visit.signal.aborted) return;
      visit.signal.addEventListener('abort', followUndo(services));
      void bringTexts(language.peek());
      lookAfterData(services, visit.signal);
    });
    document.addEventListener('keydown', (event) => obeyKey(services, event), { signal: visit.signal });
    return () => {
      stop();
      visit.abort();
    };
  }, [services]);
  return (
    <ServicesProvider services={services}>
      <DropZone>
        <Frame />
      </DropZone>
    </ServicesProvider>
  );
}

function Page({ isTab, children }: { isTab: boolean; children: ComponentChildren }) {
  if (!isTab) return <div class="panel-page">{children}</div>;
  return (
    <div class="panel-page" id={VIEW_ID} role="tabpanel" aria-labelledby={`tab-${view.value}`}>
      {children}
    </div>
  );
}

type Stage = 'reading' | 'start' | 'who' | 'ready';

function Frame() {
  const stage = stageOf();
  const isLong = useLongWait(stage === 'reading');
  // A skeleton that is replaced within a blink costs time and moves the eye: it comes only when reading takes long.
  if (stage === 'reading' && !isLong)
    return <div class="panel" data-testid="panel" data-view="reading" aria-busy="true" />;
  const shown = stage === 'ready' ? view.value : stage;
  const isTab = stage === 'ready' && view.value !== 'who' && view.value !== 'help';
  return (
    <div class="panel" data-testid="panel" data-view={shown} data-focused={hasFocus.value || undefined}>
      <Header isReady={stage === 'ready'} />
      {(stage === 'ready' || stage === 'reading') && <PanelTabs />}
      <main class="panel-view" key={shown}>
        <Page isTab={isTab}>
          <Safe resetKey={shown} words={t('panel.somethingFailed')} tryAgain={t('common.tryAgain')}>
            <Shown stage={stage} />
          </Safe>
        </Page>
      </main>
      <div class="panel-bottom">
        <Toasts
          toasts={toasts.value}
          undoWords={t('common.undo')}
          closeWords={t('common.close')}
          onClose={closeToast}
        />
        {stage === 'ready' && <HealthBanner />}
        {stage === 'ready' && view.value === 'comment' && <Foot />}
      </div>
      {standingIn.value && stage === 'ready' && (
        <div class="sheet-room">
          <StandInSheet onClose={() => (standingIn.value = false)} />
        </div>
      )}
      {everythingIsOpen.value && stage === 'ready' && <Everything />}
    </div>
  );
}

/** True once `isWaiting` has lasted longer than a person takes for instant. */
function useLongWait(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting && isLong;
}

function stageOf(): Stage {
  const known = team.value;
  if (known === null) return 'reading';
  if (known.workspace === null) return 'start';
  const mustAsk =
    memberId.value === null && !askedWhoLater.value && known.members.some((member) => !member.example);
  return mustAsk ? 'who' : 'ready';
}

function Shown({ stage }: { stage: Stage }) {
  switch (stage) {
    case 'reading':
      return (
        <div class="panel-room" aria-busy="true">
          <Skeleton lines={8} height={16} />
        </div>
      );
    case 'start':
      return <Start />;
    case 'who':
      return (
        <WhoAreYou
          onLater={() => {
            askedWhoLater.value = true;
          }}
        />
      );
    case 'ready':
      return <ReadyView name={view.value} />;
    default:
      return exhaustive(stage);
  }
}

function ReadyView({ name }: { name: View }) {
  switch (name) {
    case 'today':
      return <TodayView />;
    case 'comment':
      return <CommentView />;
    case 'responses':
      return <ResponsesView />;
    case 'cases':
      return <CasesView />;
    case 'who':
      return <WhoAreYou onChosen={toToday} onLater={toToday} />;
    case 'help':
      return <HelpView />;
    default:
      return exhaustive(name);
  }
}

const toToday = (): void => {
  view.value = 'today';
};
