// The three steps beside the practice post, and quietly the end of them. Before a team exists, the comments
// have no owner: the example is then one click away, right here.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/icons';
import { names } from '@/components/ui/names';
import type { ErrorCode } from '@/utils/base/errors';
import type { Progress } from './progress';
import './Steps.css';

const WORDS = [
  ['welcome.step1', 'welcome.step1Hint'],
  ['welcome.step2', 'welcome.step2Hint'],
  ['welcome.step3', 'welcome.step3Hint'],
] as const;

export function Steps({ progress }: { progress: Progress }) {
  const done = progress.done.value;
  const hasTeam = team.value?.workspace != null;
  return (
    <aside class="steps" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('welcome.tryTitle')}</h2>
      {team.value !== null && !hasTeam && <NeedTeam />}
      <ol class={names('steps-list', !hasTeam && 'steps-waiting')}>
        {WORDS.map(([words, hint], index) => (
          <li
            key={words}
            class={names('step', index < done && 'step-done', index === done && 'step-now')}
            aria-current={index === done ? 'step' : undefined}
          >
            <span class="step-number">
              {index < done ? <Icon name="check" /> : t('exchange.count', { n: index + 1 })}
            </span>
            <span class="step-words">
              <span class="step-title">{t(words)}</span>
              <span class="step-hint">{t(hint)}</span>
              {index < done && <span class="sr-only">{t('welcome.stepDone')}</span>}
              {index === 1 && <MenuPicture />}
            </span>
          </li>
        ))}
      </ol>
      <div class="steps-end" role="status" data-testid="welcome-success">
        {done === 3 && (
          <div class="success">
            <span class="success-mark">
              <Icon name="check" size={20} />
            </span>
            <p>
              <strong>{t('welcome.success')}</strong>
              <span>{t(progress.posted.value ? 'welcome.sentHere' : 'welcome.successHint')}</span>
            </p>
          </div>
        )}
      </div>
    </aside>
  );
}

function NeedTeam() {
  const services = useServices();
  const isBusy = useSignal(false);
  const error = useSignal<ErrorCode | null>(null);
  const begin = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    const begun = await attempt('start example', () => services.team.startWithExample(language.value));
    isBusy.value = false;
    if (!begun.ok) error.value = begun.code;
  };
  return (
    <div class="need-team">
      <p>{t('welcome.needTeam')}</p>
      <Button
        look="primary"
        size="large"
        icon="sparkle"
        data-testid="start-example"
        disabled={isBusy.value}
        onClick={() => void begin()}
      >
        {t(isBusy.value ? 'start.working' : 'welcome.startExample')}
      </Button>
      {error.value && (
        <p class="start-error" role="alert">
          {t(`errors.${error.value}`)}
        </p>
      )}
    </div>
  );
}

/** How the native menu will look, so that the eye knows what to search for. */
function MenuPicture() {
  return (
    <span class="menu-picture" aria-hidden="true">
      <span class="menu-picture-line" />
      <span class="menu-picture-line short" />
      <span class="menu-picture-entry">
        <span class="menu-picture-mark" />
        {t('welcome.menuItem')}
      </span>
      <span class="menu-picture-line" />
    </span>
  );
}
