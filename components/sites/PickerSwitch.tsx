// Whether `/` in a page's own box opens the list of answers: this browser's choice, off until somebody switches it on.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Check } from '@/components/ui/Check';

export function PickerSwitch() {
  const { device } = useServices();
  const isOn = useSignal(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => {
    void attemptRead('device', () => device.read()).then((settings) => {
      isOn.value = settings?.picker ?? false;
    });
    return device.onChange(({ picker }) => {
      isOn.value = picker;
    });
  }, []);
  const toggle = async () => {
    const picker = !isOn.value;
    const changed = await attemptRead('device', async () => {
      await device.change({ picker });
      return true;
    });
    if (!changed) return sayError('storage-failed');
    isOn.value = picker;
    say(t(picker ? 'sites.picker.on' : 'sites.picker.off'));
  };
  return (
    <div class="site-picker">
      <h3>{t('sites.picker.title')}</h3>
      <Check checked={isOn.value} testId="picker-switch" onToggle={() => void toggle()}>
        <span>{t('sites.picker.switch')}</span>
      </Check>
      <p class="soft small">{t('sites.picker.hint')}</p>
      <p class="soft small">{t('sites.picker.seen')}</p>
    </div>
  );
}
