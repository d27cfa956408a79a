// One channel's posts of a month as Buffer's bulk upload takes them: only posts with a time, a hundred at once.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { language } from '@/components/app/state';
import { say } from '@/components/app/toasts';
import { saveExport } from '@/components/exchange/save-export';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { Sheet } from '@/components/ui/Sheet';
import { addDays, type IsoDay } from '@/utils/calendar/day';
import { formatMonth } from '@/utils/calendar/format';
import { monthOf } from '@/utils/calendar/month';
import type { Channel } from '@/utils/schema/channel';
import { pageCalendar } from './state';

interface Props {
  /** A day of the month that is shown: it and the two after it are offered. */
  at: IsoDay;
  channels: readonly Channel[];
  onClose: () => void;
}

export function BufferSheet({ at, channels, onClose }: Props) {
  const services = useServices();
  const months = monthsFrom(at);
  const [channelId, setChannelId] = useState(channels[0]?.id ?? null);
  const [first, setFirst] = useState<string>(months[0]?.first ?? at);
  const month = months.find((one) => one.first === first);
  const save = async () => {
    if (channelId === null || !month) return;
    const plan = { kind: 'buffer', channelId, from: month.first, to: month.last } as const;
    const file = await saveExport(services, { scope: { kind: 'calendar' }, plan });
    if (file === null) return;
    onClose();
    say(
      file.left
        ? t('calendar.bufferLeft', { saved: file.records, n: file.left })
        : t('calendar.fileSaved', { name: file.fileName, n: file.records }),
    );
  };
  return (
    <Sheet labelledBy="buffer-title" testId="buffer-sheet" onClose={onClose}>
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="sheet-body">
          <h2 id="buffer-title" class="sheet-title">
            {t('calendar.bufferTitle')}
          </h2>
          <p class="soft small">{t('calendar.bufferHint')}</p>
          <Select
            label={t('calendar.channel')}
            value={channelId ?? ''}
            testId="buffer-channel"
            options={channels.map(({ id, title }) => ({ value: id, words: title }))}
            onPick={(picked) => setChannelId(channels.find(({ id }) => id === picked)?.id ?? null)}
          />
          <Select
            label={t('calendar.looks.month')}
            value={first}
            testId="buffer-month"
            options={months.map((one) => ({ value: one.first, words: formatMonth(one, language.value) }))}
            onPick={setFirst}
          />
        </div>
        <footer class="sheet-foot">
          <Button type="submit" look="primary" size="large" data-testid="buffer-save">
            {t('exchange.export')}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </footer>
      </form>
    </Sheet>
  );
}

function monthsFrom(at: IsoDay) {
  const shown = monthOf(at, pageCalendar());
  const next = monthOf(addDays(shown.last, 1), pageCalendar());
  return [shown, next, monthOf(addDays(next.last, 1), pageCalendar())];
}
