// One thin line while the data of this device is in danger, with the one thing to do about it. It stands at
// the lower edge, so that nothing above it moves when it comes.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { dataHealth } from '@/components/app/state';
import { takeOut } from '@/components/exchange/take-out';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Icon } from '@/components/ui/icons';
import './HealthBanner.css';

export function HealthBanner() {
  const services = useServices();
  const isClosed = useSignal(false);
  const health = dataHealth.value;
  if (health === null || isClosed.value || !(health.isNearlyFull || health.mayVanish)) return null;

  return (
    <div class="health-banner" role="status" data-testid="health-banner">
      <Icon name="warning" />
      <span class="grow">{t(health.isNearlyFull ? 'safety.nearlyFull' : 'safety.mayVanish')}</span>
      {health.isNearlyFull ? (
        <Button look="plain" size="small" onClick={() => void services.window.openDesk('safety')}>
          {t('safety.see')}
        </Button>
      ) : (
        <Button look="plain" size="small" onClick={() => void takeOut(services, 'workspace')}>
          {t('safety.takeFile')}
        </Button>
      )}
      <IconButton icon="close" name={t('common.close')} onClick={() => (isClosed.value = true)} />
    </div>
  );
}
