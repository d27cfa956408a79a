// What this device tells by notifications and when it keeps silent; the number on the toolbar stays whatever is chosen.
import { useEffect, useState } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { parseTime } from '@/components/team/hours';
import { TimeField } from '@/components/team/TimeField';
import { Check } from '@/components/ui/Check';
import { Select } from '@/components/ui/Select';
import type { DeviceSettings } from '@/utils/services/contract';

const MINUTES = [10, 30, 60, 120] as const;

export function ReminderSettings() {
  const { device } = useServices();
  const [settings, setSettings] = useState<DeviceSettings | null>(null);
  useEffect(() => {
    void attemptRead('device', () => device.read()).then((found) => found && setSettings(found));
    return device.onChange(setSettings);
  }, [device]);
  const notices = settings?.notices ?? true;
  return (
    <>
      <Check
        checked={notices}
        disabled={settings === null}
        testId="notices"
        onToggle={() => void device.change({ notices: !notices })}
      >
        {t('duty.notices')}
      </Check>
      {settings?.notices && <Details settings={settings} />}
    </>
  );
}

function Details({ settings }: { settings: DeviceSettings }) {
  const { device } = useServices();
  const { itemReminders: items, quiet } = settings;
  const changeItems = (part: Partial<DeviceSettings['itemReminders']>) =>
    void device.change({ itemReminders: { ...items, ...part } });
  return (
    <>
      <Select
        label={t('reminderSettings.before')}
        value={items.minutesBefore === null ? '' : String(items.minutesBefore)}
        testId="item-minutes"
        options={[
          { value: '', words: t('reminderSettings.never') },
          ...MINUTES.map((n) => ({ value: String(n), words: t('reminderSettings.minutes', { n }) })),
        ]}
        onPick={(value) => changeItems({ minutesBefore: value === '' ? null : Number(value) })}
      />
      <Check
        checked={items.dayBefore}
        testId="item-evening"
        onToggle={() => changeItems({ dayBefore: !items.dayBefore })}
      >
        {t('reminderSettings.dayBefore')}
      </Check>
      <Typed
        label={t('reminderSettings.morning')}
        value={items.morning}
        testId="item-morning"
        onTime={(morning) => changeItems({ morning })}
      />
      <QuietFields quiet={quiet} />
    </>
  );
}

/** Silence needs both ends; while one is missing there is none. */
function QuietFields({ quiet }: Pick<DeviceSettings, 'quiet'>) {
  const { device } = useServices();
  const [from, setFrom] = useState(quiet?.from ?? null);
  const [to, setTo] = useState(quiet?.to ?? null);
  const keep = (next: { from: string | null; to: string | null }) => {
    setFrom(next.from);
    setTo(next.to);
    const isWhole = next.from !== null && next.to !== null;
    void device.change({ quiet: isWhole ? { from: next.from ?? '', to: next.to ?? '' } : null });
  };
  return (
    <div class="form-pair">
      <Typed
        label={t('reminderSettings.quietFrom')}
        value={from}
        testId="quiet-from"
        onTime={(time) => keep({ from: time, to })}
      />
      <Typed
        label={t('reminderSettings.quietTo')}
        value={to}
        testId="quiet-to"
        onTime={(time) => keep({ from, to: time })}
      />
    </div>
  );
}

interface TypedProps {
  label: string;
  value: string | null;
  testId: string;
  onTime: (time: string | null) => void;
}

/** Kept as soon as it is a time; an empty field is none. */
function Typed({ label, value, testId, onTime }: TypedProps) {
  const [text, setText] = useState(value ?? '');
  return (
    <TimeField
      label={label}
      value={text}
      testId={testId}
      emptyWords={t('reminderSettings.never')}
      onTime={(typed) => {
        setText(typed);
        const time = typed.trim() === '' ? null : parseTime(typed);
        if (time !== null || typed.trim() === '') onTime(time);
      }}
    />
  );
}
