// The welcome page: try it within a minute on five sample comments that work like a real page, then choose
// how to begin. Everything a person needs to see is on the first screen at 1280 and beside an open panel.
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team, theme } from '@/components/app/state';
import { DropZone } from '@/components/exchange/DropZone';
import { Start } from '@/components/start/Start';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/icons';
import { Segments } from '@/components/ui/Segments';
import type { MessageKey } from '@/utils/i18n/index';
import { Mark } from './Mark';
import { PracticePost } from './PracticePost';
import type { PracticeComment } from './practice';
import type { Progress } from './progress';
import { Steps } from './Steps';
import './Welcome.css';

interface Props {
  comments: readonly PracticeComment[];
  progress: Progress;
}

export function Welcome({ comments, progress }: Props) {
  return (
    <DropZone>
      <div class="welcome" data-view="welcome" data-testid="welcome">
        <TopBar />
        <main>
          <header class="welcome-hero">
            <h1>{t('welcome.heading')}</h1>
            <p>{t('welcome.lead')}</p>
          </header>
          <div class="welcome-try">
            <PracticePost comments={comments} progress={progress} />
            <Steps progress={progress} />
          </div>
          <Ways />
          <Privacy />
        </main>
      </div>
    </DropZone>
  );
}

function TopBar() {
  const { device } = useServices();
  return (
    <header class="welcome-bar">
      <Mark />
      <strong class="welcome-name">{t('common.appName')}</strong>
      <span class="welcome-slogan soft">{t('common.slogan')}</span>
      <span class="grow" />
      <Segments
        label={t('settings.theme')}
        value={theme.value}
        options={[
          { value: 'system', words: t('settings.system') },
          { value: 'light', words: t('settings.light') },
          { value: 'dark', words: t('settings.dark') },
        ]}
        onPick={(value) => void device.change({ theme: value })}
      />
      <Segments
        label={t('settings.language')}
        value={language.value}
        options={[
          { value: 'fa', words: t('common.persian'), testId: 'language-fa', lang: 'fa' },
          { value: 'en', words: t('settings.english'), testId: 'language-en', lang: 'en' },
        ]}
        onPick={(value) => void device.change({ language: value })}
      />
    </header>
  );
}

/** The four ways; once a team stands, the way to where it is looked after. */
function Ways() {
  const { window } = useServices();
  const workspace = team.value?.workspace;
  return (
    <section class="welcome-ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('welcome.waysTitle')}</h2>
      <p class="soft">{t('welcome.waysLead')}</p>
      {workspace && (
        <p class="welcome-ready" role="status" data-testid="team-ready">
          <Icon name="check" />
          <span class="grow">{t('welcome.teamReady', { team: workspace.name })}</span>
          <Button onClick={() => void window.openDesk()}>{t('welcome.openDesk')}</Button>
        </p>
      )}
      <Start heading={false} />
    </section>
  );
}

const PROMISES: readonly (readonly [IconName, MessageKey])[] = [
  ['screen', 'welcome.privacy1'],
  ['ban', 'welcome.privacy2'],
  ['send', 'welcome.privacy3'],
];

function Privacy() {
  return (
    <section class="welcome-privacy" aria-label={t('welcome.privacyTitle')}>
      <ul>
        {PROMISES.map(([icon, key]) => (
          <li key={key}>
            <Icon name={icon} />
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
