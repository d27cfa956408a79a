// The data of this device: how much room it takes, its backups, its teams, what was put aside, and how a
// customer's data is deleted.
import { useEffect } from 'preact/hooks';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { dataHealth } from '@/components/app/state';
import { useRead } from '@/components/app/useRead';
import { Backups } from './Backups';
import { EraseCustomer } from './EraseCustomer';
import { Quarantine } from './Quarantine';
import './Safety.css';
import { Storage } from './Storage';
import { Workspaces } from './Workspaces';

export function SafetySection() {
  const { safety, team } = useServices();
  const { found, again } = useRead('health', () => safety.health(), { changes: [team.onChange] });
  const health = found.value;
  const isRead = health !== 'reading';
  useEffect(() => {
    if (typeof health !== 'string') dataHealth.value = health;
  }, [health]);
  return (
    <div class="safety">
      <Storage health={dataHealth.value} isRead={isRead} />
      <Backups onChange={() => void again()} />
      <Workspaces onChange={() => void again()} />
      <Quarantine />
      <EraseCustomer />
      <p class="sr-only" role="status">
        {isRead ? '' : t('common.loading')}
      </p>
    </div>
  );
}
