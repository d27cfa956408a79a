// The four ways to begin. One click begins with the example or with nothing; a file goes through its preview;
// building opens two short steps. Each way works in the panel (360 px) and on the welcome page alike.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team as teamNow } from '@/components/app/state';
import { DropZone, useImport } from '@/components/exchange/DropZone';
import type { ErrorCode } from '@/utils/base/errors';
import type { Result } from '@/utils/base/result';
import { BuildMine } from './BuildMine';
import './Start.css';
import { Way } from './Way';

interface Props {
  /** After a team exists; the panel needs none, it hears the change. */
  onStarted?: () => void;
  /** The welcome page brings its own heading. */
  heading?: boolean;
}

export function Start({ onStarted, heading = true }: Props) {
  const isBuilding = useSignal(false);
  return (
    <DropZone>
      {isBuilding.value ? (
        <BuildMine onBack={() => (isBuilding.value = false)} {...(onStarted ? { onBuilt: onStarted } : {})} />
      ) : (
        <Ways
          onBuild={() => (isBuilding.value = true)}
          heading={heading}
          {...(onStarted ? { onStarted } : {})}
        />
      )}
    </DropZone>
  );
}

type Busy = 'example' | 'empty' | null;

function Ways({ onBuild, onStarted, heading }: Props & { onBuild: () => void }) {
  const { team } = useServices();
  const door = useImport();
  // Beside a team only what adds to it makes sense: a file, or one's own topics in the place of the examples.
  const hasTeam = teamNow.value?.workspace != null;
  const busy = useSignal<Busy>(null);
  const error = useSignal<ErrorCode | null>(null);

  const begin = async (way: Busy, act: () => Promise<Result<null>>) => {
    if (busy.value !== null) return;
    busy.value = way;
    error.value = null;
    const begun = await attempt('start', act);
    busy.value = null;
    if (begun.ok) onStarted?.();
    else error.value = begun.code;
  };

  return (
    <section class="start" aria-label={t('start.title')} aria-busy={busy.value !== null}>
      {heading && (
        <header class="start-head">
          <h2>{t('start.title')}</h2>
          <p class="soft">{t('start.intro')}</p>
        </header>
      )}
      {error.value && (
        <p class="start-error" role="alert" data-testid="error">
          {t(`errors.${error.value}`)}
        </p>
      )}
      <div class="start-ways">
        {!hasTeam && (
          <Way
            testId="way-example"
            icon="sparkle"
            title={t('start.exampleTitle')}
            hint={t(busy.value === 'example' ? 'start.working' : 'start.exampleHint')}
            badge={t('start.exampleQuick')}
            suggested
            onPick={() => void begin('example', () => team.startWithExample(language.value))}
          />
        )}
        <Way
          testId="way-import"
          icon="upload"
          title={t('start.importTitle')}
          hint={t('start.importHint')}
          onPick={() => door?.choose()}
        />
        <Way
          testId="way-build"
          icon="users"
          title={t('start.buildTitle')}
          hint={t('start.buildHint')}
          onPick={onBuild}
        />
        {!hasTeam && (
          <Way
            testId="way-empty"
            icon="plus"
            title={t('start.emptyTitle')}
            hint={t(busy.value === 'empty' ? 'start.working' : 'start.emptyHint')}
            onPick={() => void begin('empty', () => team.startEmpty(t('start.emptyName'), language.value))}
          />
        )}
      </div>
      <p class="start-local faint small">{t('start.local')}</p>
    </section>
  );
}
