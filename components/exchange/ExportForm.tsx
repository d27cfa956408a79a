// A file out: what goes into it, whether it is locked, and one button. The rest is folded away.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { language, now, team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/components/ui/bytes';
import { Check } from '@/components/ui/Check';
import { Chip } from '@/components/ui/Chip';
import { Dotted } from '@/components/ui/Dotted';
import { Note } from '@/components/ui/Note';
import { Progress } from '@/components/ui/Progress';
import type { ExportedFile, ExportScope } from '@/utils/services/contract';
import { type NewPassphrase, NewPassphraseFields, usablePassphrase } from './Passphrase';
import { PeriodFields } from './PeriodFields';
import { commonPeriods, type Period, parsePeriod, type TypedPeriod, typedPeriod } from './period';
import { SeparatorPick } from './SeparatorPick';
import { saveExport } from './save-export';
import { planTable } from './separator';
import { phaseWords, transfer } from './transfer';

const KINDS = ['settings', 'workspace', 'calendar', 'responses', 'cases'] as const;
type Kind = (typeof KINDS)[number];
const PLAN_FORMATS = ['ics', 'csv'] as const;
type PlanFormat = (typeof PLAN_FORMATS)[number];
type Format = 'ours' | 'readable' | PlanFormat;

export function ExportForm() {
  const services = useServices();
  const running = useMemo(transfer, []);
  const kind = useSignal<Kind>('settings');
  const typed = useSignal<TypedPeriod | null>(null);
  const isLocked = useSignal(false);
  const passphrase = useSignal<NewPassphrase>({ first: '', again: '' });
  const picked = useSignal<Format>('ours');
  const saved = useSignal<ExportedFile | null>(null);
  useEffect(() => running.cancel, [running]);

  const timeZone = team.value?.workspace?.timeZone ?? 'Asia/Tehran';
  const common = commonPeriods(now.value, timeZone, language.value);
  // A calendar file or a table holds planned content and nothing else.
  const isPlan = kind.value === 'calendar';
  const format: Format = isPlan || !isPlanFormat(picked.value) ? picked.value : 'ours';
  const key = isLocked.value && format === 'ours' ? usablePassphrase(passphrase.value) : undefined;
  const days = typed.value ?? typedPeriod(common.periodMonth, language.value);
  const scope = scopeOf(kind.value, parsePeriod(days));
  const isReady = key !== null && scope !== null;
  const progress = running.progress.value;

  const run = async () => {
    if (key === null || scope === null || running.progress.value !== null) return;
    saved.value = null;
    const plan = format === 'csv' ? await planTable(services.device) : format === 'ics' && { kind: format };
    saved.value = await saveExport(
      services,
      {
        scope,
        isReadable: format === 'readable',
        ...(plan && { plan }),
        ...(key === undefined ? {} : { passphrase: key }),
      },
      running,
    );
  };

  return (
    <form
      class="exchange-part"
      aria-labelledby="export-title"
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <h2 id="export-title">{t('exchange.exportTitle')}</h2>
      <Scopes chosen={kind.value} onChoose={(chosen) => (kind.value = chosen)} />
      {kind.value === 'cases' && (
        <PeriodFields value={days} common={common} onType={(next) => (typed.value = next)} />
      )}
      {format === 'ours' && (
        <Check
          checked={isLocked.value}
          testId="export-lock"
          onToggle={() => (isLocked.value = !isLocked.value)}
        >
          {t('exchange.protect')}
        </Check>
      )}
      {isLocked.value && format === 'ours' && (
        <NewPassphraseFields value={passphrase.value} onChange={(next) => (passphrase.value = next)} />
      )}
      <Formats chosen={format} isPlan={isPlan} onChoose={(chosen) => (picked.value = chosen)} />
      <div class="export-foot">
        <Button
          type="submit"
          look="primary"
          size="large"
          data-testid="export"
          refusal={holdsCases(kind.value) ? refusal('exportAll') : undefined}
          disabled={!isReady}
          aria-disabled={progress !== null}
        >
          {t('exchange.export')}
        </Button>
        {progress && (
          <>
            <Progress words={phaseWords(progress)} share={progress.share} />
            <Button data-testid="export-cancel" onClick={running.cancel}>
              {t('common.cancel')}
            </Button>
          </>
        )}
      </div>
      {saved.value && (
        <Note tone="ok" role="status">
          <p data-testid="export-done">{t('exchange.exported', { name: saved.value.fileName })}</p>
          <p class="small">
            <Dotted
              facts={[
                t('exchange.records', { n: saved.value.records }),
                formatBytes(saved.value.blob.size, language.value),
              ]}
            />
          </p>
        </Note>
      )}
    </form>
  );
}

const isPlanFormat = (format: Format): format is PlanFormat => PLAN_FORMATS.some((one) => one === format);

const holdsCases = (kind: Kind): boolean => kind === 'workspace' || kind === 'cases';

function scopeOf(kind: Kind, period: Period | null): ExportScope | null {
  if (kind !== 'cases') return { kind };
  return period && { kind, ...period };
}

function Scopes({ chosen, onChoose }: { chosen: Kind; onChoose: (kind: Kind) => void }) {
  return (
    <fieldset class="scopes">
      <legend class="sr-only">{t('exchange.scopeLabel')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="scope">
          <input
            type="radio"
            name="export-scope"
            value={kind}
            checked={kind === chosen}
            data-testid={`export-${kind}`}
            onChange={() => onChoose(kind)}
          />
          <span>{t(`exchange.scope.${kind}`)}</span>
          <span class="small soft">{t(`exchange.scopeHint.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface FormatsProps {
  chosen: Format;
  isPlan: boolean;
  onChoose: (format: Format) => void;
}

function Formats({ chosen, isPlan, onChoose }: FormatsProps) {
  const hint = chosen === 'ours' ? null : HINTS[chosen];
  const formats: readonly Format[] = ['ours', 'readable', ...(isPlan ? PLAN_FORMATS : [])];
  return (
    <details class="sheet-fold small">
      <summary>{t('exchange.format')}</summary>
      <fieldset class="period">
        <legend class="sr-only">{t('exchange.format')}</legend>
        <div class="preview-filters">
          {formats.map((format) => (
            <Chip
              key={format}
              chosen={format === chosen}
              aria-pressed={format === chosen}
              data-testid={`export-${format}`}
              onClick={() => onChoose(format)}
            >
              {t(`exchange.${WORDS[format]}`)}
            </Chip>
          ))}
        </div>
      </fieldset>
      {hint && <p class="soft">{t(`exchange.${hint}`)}</p>}
      {chosen === 'csv' && <SeparatorPick />}
    </details>
  );
}

const HINTS = { readable: 'formatHint', ics: 'formatIcsHint', csv: 'formatCsvHint' } as const;

const WORDS = {
  ours: 'formatOurs',
  readable: 'formatReadable',
  ics: 'formatIcs',
  csv: 'formatCsv',
} as const;
