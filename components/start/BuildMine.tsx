// «Build mine in 5 minutes»: brand, pages, people; then the grid. Only the brand is asked for; topic → person
// is enough to begin, and what is typed survives going back a step.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language, team as teamNow } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import type { ErrorCode } from '@/utils/base/errors';
import type { GridRow } from '@/utils/services/contract';
import './BuildMine.css';
import { Grid } from './Grid';
import { EMPTY_ROW, filledRows, linesOf } from './grid-rows';

interface Props {
  onBack: () => void;
  onBuilt?: () => void;
}

export function BuildMine({ onBack, onBuilt }: Props) {
  const { team } = useServices();
  const hasExamples = teamNow.value?.hasExamples ?? false;
  const step = useSignal<1 | 2>(1);
  const brand = useSignal('');
  const pages = useSignal('');
  const people = useSignal('');
  const rows = useSignal<readonly GridRow[]>([EMPTY_ROW]);
  const isBusy = useSignal(false);
  const error = useSignal<ErrorCode | null>(null);
  const isBrandMissing = useSignal(false);

  const next = () => {
    isBrandMissing.value = brand.value.trim() === '';
    if (!isBrandMissing.value) step.value = 2;
  };

  const build = async () => {
    if (isBusy.value) return;
    isBusy.value = true;
    // The team's own topics would compete with the examples'; a snapshot keeps what is taken away.
    if (hasExamples) await attempt('remove examples', () => team.removeExamples());
    const built = await attempt('build', () =>
      team.startWithGrid(
        {
          brand: brand.value.trim(),
          pages: linesOf(pages.value),
          people: linesOf(people.value),
          grid: filledRows(rows.value),
        },
        language.value,
      ),
    );
    isBusy.value = false;
    if (built.ok) onBuilt?.();
    else error.value = built.code;
  };

  return (
    <form
      class="build"
      aria-label={t('start.build.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (step.value === 1) next();
        else void build();
      }}
    >
      <Head step={step.value} onBack={step.value === 1 ? onBack : () => (step.value = 1)} />
      {step.value === 1 ? (
        <div class="build-fields">
          <Field
            label={t('start.build.brand')}
            value={brand.value}
            placeholder={t('start.build.brandHint')}
            testId="brand"
            maxLength={200}
            required
            {...(isBrandMissing.value ? { error: t('start.build.brandMissing') } : {})}
            onText={(text) => {
              brand.value = text;
              isBrandMissing.value = false;
            }}
          />
          <Field
            multiline
            label={`${t('start.build.people')} (${t('start.build.optional')})`}
            placeholder={t('start.build.peopleHint')}
            value={people.value}
            testId="people"
            onText={(text) => (people.value = text)}
          />
          <Field
            multiline
            label={`${t('start.build.pages')} (${t('start.build.optional')})`}
            placeholder={t('start.build.pagesHint')}
            value={pages.value}
            testId="pages"
            onText={(text) => (pages.value = text)}
          />
        </div>
      ) : (
        <>
          <p class="soft">{t('start.build.gridIntro')}</p>
          {hasExamples && <p class="soft">{t('start.build.examplesLeave')}</p>}
          <Grid
            rows={rows.value}
            people={linesOf(people.value)}
            onRows={(changed) => (rows.value = changed)}
            parse={team.parseGrid}
          />
        </>
      )}
      {error.value && (
        <p class="start-error" role="alert" data-testid="error">
          {t(`errors.${error.value}`)}
        </p>
      )}
      <div class="build-foot">
        {step.value === 1 ? (
          <Button type="submit" look="primary" size="large" data-testid="build-next">
            {t('start.build.next')}
          </Button>
        ) : (
          <>
            <Button
              type="submit"
              look="primary"
              size="large"
              data-testid="build-done"
              disabled={isBusy.value}
            >
              {isBusy.value ? t('start.working') : t('start.build.done')}
            </Button>
            <span class="small soft">{t('start.build.counted', { n: filledRows(rows.value).length })}</span>
          </>
        )}
      </div>
    </form>
  );
}

/** The way back and where one stands; the heading takes the focus at every step. */
function Head({ step, onBack }: { step: 1 | 2; onBack: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of step that moves the focus
  useEffect(() => title.current?.focus(), [step]);
  const name = t(step === 1 ? 'start.build.stepTeam' : 'start.build.stepGrid');
  return (
    <header class="build-head">
      <IconButton icon="back" name={t('common.back')} onClick={onBack} />
      <div>
        <h2 ref={title} tabIndex={-1}>
          {t(step === 1 ? 'start.build.title' : 'start.build.gridTitle')}
        </h2>
        <p class="small soft">{t('start.build.step', { step, all: 2, name })}</p>
      </div>
    </header>
  );
}
