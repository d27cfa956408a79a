import { render } from 'preact';
import { t } from '@/components/app/language';
import { ServicesProvider } from '@/components/app/services';
import { followServices } from '@/components/desk/follow';
import { welcomeProgress } from '@/components/welcome/progress';
import { Welcome } from '@/components/welcome/Welcome';
import '@/components/ui/theme.css';
import '@/components/ui/base.css';
import { logFailure } from '@/utils/base/log';
import { answerAsPage } from '@/utils/messaging/here';
import { rememberClicks } from '@/utils/platforms/click';
import { captureHere, insertHere } from '@/utils/platforms/here';
import { PRACTICE_POST_URL } from '@/utils/services/example/brand';
import { welcomeComments } from '@/utils/services/welcome-comments';
import { servicesOf } from '../shared/services';

const root = document.getElementById('app');
if (!root) throw new Error('the welcome page has no root element');

// The page plays a foreign page for itself: nothing can be injected into it, so it brings the listener along
// and answers capture and insertion in its own name.
const progress = welcomeProgress();
rememberClicks();
answerAsPage(
  () => {
    const captured = captureHere(PRACTICE_POST_URL);
    if (captured.ok) progress.reach('captured', captured.value.commentId);
    return captured;
  },
  async (order) => {
    const inserted = await insertHere(order);
    if (inserted.ok) progress.reach('inserted');
    return inserted;
  },
).catch((cause: unknown) => logFailure('welcome page', cause));

const services = servicesOf(null);
const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort());
await followServices(services, () => t('welcome.pageTitle'), leaving.signal);
render(
  <ServicesProvider services={services}>
    <Welcome comments={welcomeComments(Date.now())} progress={progress} />
  </ServicesProvider>,
  root,
);
