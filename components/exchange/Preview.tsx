// What a file would do, in one line; who signed it; and what has to be known before it is let in.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { formatBytes } from '@/components/ui/bytes';
import { Note } from '@/components/ui/Note';
import { Select } from '@/components/ui/Select';
import { EVENTS_AS } from '@/utils/schema/events-as';
import type { ImportPreview, PreviewOptions } from '@/utils/services/contract';
import type { ImportFlow } from './flow';
import { PreviewRows } from './PreviewRows';
import { Sender } from './Sender';
import { summaryLine, writesOf } from './summary';
import { TableColumns } from './TableColumns';
import { writeWhen } from './when';
import { ZoneSelect } from './ZoneSelect';

export function Preview({ preview, flow }: { preview: ImportPreview; flow: ImportFlow }) {
  const isOpen = useSignal(false);
  const leftOut = useSignal<ReadonlySet<string>>(new Set());
  const hasCompared = useSignal(false);
  const { standing } = preview.sender;
  const writes = writesOf(preview.counts);
  const { table } = preview;
  const isRereading = flow.progress.value !== null;
  const isAccepted = standing === 'unknown' ? hasCompared.value : standing !== 'unknownNeedsLead';
  const readAs = (said: PreviewOptions) => {
    leftOut.value = new Set(); // other readings make other rows
    void flow.readAs(said);
  };
  const confirm = (asNewWorkspace: boolean) =>
    void flow.confirm({
      leaveOut: [...leftOut.value],
      acceptSender: hasCompared.value,
      ...(asNewWorkspace ? { asNewWorkspace } : {}),
    });

  return (
    <>
      <div class="sheet-body">
        <h2 id="sheet-title" class="sheet-title">
          {t('exchange.previewTitle')}
        </h2>
        <p class="soft small">{origin(preview)}</p>
        <p class="sheet-summary" data-testid="preview-summary" aria-live="polite">
          {table && table.lacks.length > 0
            ? t(`exchange.tableLacks.${table.lacks.length > 1 ? 'both' : (table.lacks[0] ?? 'both')}`)
            : summaryLine(preview.counts)}
        </p>
        {table && (
          <TableColumns table={table} isBusy={isRereading} onReading={(reading) => readAs({ reading })} />
        )}
        {preview.eventsAs && (
          <Select
            label={t('exchange.eventsAs')}
            value={preview.eventsAs}
            testId="events-as"
            options={EVENTS_AS.map((value) => ({ value, words: t(`exchange.eventsAsWords.${value}`) }))}
            onPick={(eventsAs) => readAs({ eventsAs })}
          />
        )}
        {preview.zone && (
          <ZoneSelect
            label={t('exchange.eventZone')}
            zone={preview.zone.timeZone}
            first={preview.zone.teamZone}
            unsaid={t('exchange.eventZoneUnsaid')}
            testId="event-zone"
            onZone={(timeZone) => readAs({ reading: { timeZone } })}
          />
        )}
        {preview.noted !== undefined && (
          <p class="soft small" data-testid="preview-noted">
            {t('exchange.noted', { n: preview.noted })}
          </p>
        )}
        <Sender
          sender={preview.sender}
          hasCompared={hasCompared.value}
          onCompared={() => (hasCompared.value = !hasCompared.value)}
        />
        {!(table && table.lacks.length > 0) && <Warnings preview={preview} />}
        {preview.rows.length > 0 && (
          <Button
            data-testid="preview-rows"
            aria-expanded={isOpen.value}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            {isOpen.value ? t('exchange.hideRows') : t('exchange.rows')}
          </Button>
        )}
        {isOpen.value && (
          <PreviewRows
            preview={preview}
            leftOut={leftOut.value}
            onLeaveOut={(keys) => (leftOut.value = keys)}
          />
        )}
        {leftOut.value.size > 0 && (
          <p class="soft small" role="status">
            {t('exchange.leftOut', { n: leftOut.value.size })}
          </p>
        )}
        {writes > 0 && standing !== 'newTeam' && <Apart onOpen={() => confirm(true)} />}
      </div>
      <div class="sheet-foot">
        {writes > 0 && (
          <Button
            look="primary"
            size="large"
            data-testid="import-confirm"
            disabled={!isAccepted || isRereading || leftOut.value.size >= writes}
            onClick={() => confirm(false)}
          >
            {t('exchange.confirm')}
          </Button>
        )}
        <Button size="large" data-testid="import-cancel" onClick={flow.close}>
          {t(writes > 0 ? 'common.cancel' : 'common.close')}
        </Button>
      </div>
    </>
  );
}

function Warnings({ preview }: { preview: ImportPreview }) {
  const { counts, clockAheadMinutes, bytesLacking } = preview;
  return (
    <>
      {clockAheadMinutes !== null && (
        <Note tone="warn">{t('exchange.clockAhead', { n: clockAheadMinutes })}</Note>
      )}
      {bytesLacking !== null && (
        <Note tone="danger">
          <span data-testid="room-lacking">
            {t('exchange.roomLacking', { size: formatBytes(bytesLacking, language.value) })}
          </span>
        </Note>
      )}
      <p class="soft small">{t(writesOf(counts) > 0 ? 'exchange.safety' : 'exchange.nothingNew')}</p>
    </>
  );
}

function Apart({ onOpen }: { onOpen: () => void }) {
  return (
    <details class="sheet-fold small">
      <summary>{t('exchange.otherWay')}</summary>
      <div class="row">
        <Button data-testid="import-apart" onClick={onOpen}>
          {t('exchange.asNew')}
        </Button>
        <span class="soft">{t('exchange.asNewHint')}</span>
      </div>
    </details>
  );
}

/** A calendar file or a table does not say when it was made, and a table not by whom. */
function origin({ teamName, exportedAt }: ImportPreview): string {
  if (exportedAt !== '') return t('exchange.from', { team: teamName, when: writeWhen(exportedAt) });
  return teamName === '' ? '' : t('exchange.fromTeam', { team: teamName });
}
