// What comes into the plan and what goes out of it: calendar files, tables, a sheet for Buffer, a picture, paper.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say } from '@/components/app/toasts';
import { useImport } from '@/components/exchange/DropZone';
import { SeparatorPick } from '@/components/exchange/SeparatorPick';
import { saveExport } from '@/components/exchange/save-export';
import { planTable } from '@/components/exchange/separator';
import { lazy } from '@/components/ui/lazy';
import { Menu, MenuEntry } from '@/components/ui/Menu';
import type { IsoDay } from '@/utils/calendar/day';
import type { CalendarSpan, PlanFormat } from '@/utils/services/contract';
import { isPicking } from './choice';
import { FirstPick } from './FirstPick';
import { look } from './state';
import { usePicture } from './usePicture';

const BufferSheet = lazy(() => import('./BufferSheet').then((module) => module.BufferSheet));

interface Props {
  at: IsoDay;
  span: CalendarSpan | null;
  /** Of what is shown, for the name of its picture. */
  title: string;
  /** The same by the other calendar. */
  twin: string;
}

export function InOut({ at, span, title, twin }: Props) {
  const services = useServices();
  const door = useImport();
  const draw = usePicture(span, title, twin);
  const [isForBuffer, setForBuffer] = useState(false);
  const take = async (plan: PlanFormat) => {
    const file = await saveExport(services, { scope: { kind: 'calendar' }, plan });
    if (file) say(t('calendar.fileSaved', { name: file.fileName, n: file.records }));
  };
  return (
    <>
      <Menu name={t('calendar.inOut')} icon="more" testId="calendar-more">
        {(close) => {
          const entry = (act: () => void) => () => {
            close();
            act();
          };
          return (
            <>
              <MenuEntry icon="check" testId="calendar-pick" onPick={entry(() => (isPicking.value = true))}>
                {t('calendar.pick')}
              </MenuEntry>
              <FirstPick />
              <hr class="menu-rule" />
              <MenuEntry icon="upload" testId="calendar-import" onPick={entry(() => door?.choose())}>
                {t('calendar.importPlan')}
              </MenuEntry>
              <MenuEntry
                icon="globe"
                testId="calendar-holidays"
                onPick={entry(() => door?.choose({ eventsAs: 'holidays' }))}
              >
                {t('calendar.importHolidays')}
              </MenuEntry>
              <hr class="menu-rule" />
              <MenuEntry
                icon="calendar"
                testId="calendar-ics"
                onPick={entry(() => void take({ kind: 'ics' }))}
              >
                {t('calendar.exportIcs')}
              </MenuEntry>
              <MenuEntry
                icon="download"
                testId="calendar-csv"
                onPick={entry(() => void planTable(services.device).then(take))}
              >
                {t('calendar.exportCsv')}
              </MenuEntry>
              <SeparatorPick />
              <MenuEntry
                icon="send"
                testId="calendar-buffer"
                disabled={span === null || span.channels.length === 0}
                onPick={entry(() => setForBuffer(true))}
              >
                {t('calendar.exportBuffer')}
              </MenuEntry>
              <hr class="menu-rule" />
              <MenuEntry
                icon="screen"
                testId="calendar-picture"
                disabled={span === null || look.value !== 'month'}
                onPick={entry(() => void draw())}
              >
                {t('calendar.picture')}
              </MenuEntry>
              <MenuEntry icon="copy" testId="calendar-print" onPick={entry(() => window.print())}>
                {t('calendar.print')}
              </MenuEntry>
            </>
          );
        }}
      </Menu>
      {isForBuffer && span && (
        <BufferSheet at={at} channels={span.channels} onClose={() => setForBuffer(false)} />
      )}
    </>
  );
}
