// The data of this device: how much room it takes, its backups, its teams, what was put aside, and how a
// customer's data is deleted.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { dataHealth } from '@/components/app/state';
import { useInOrder } from '@/components/app/useInOrder';
import { Backups } from './Backups';
import { EraseCustomer } from './EraseCustomer';
import { Quarantine } from './Quarantine';
import './Safety.css';
import { Storage } from './Storage';
import { Workspaces } from './Workspaces';

export function SafetySection() {
  const { safety, team } = useServices();
  const isRead = useSignal(false);
  const look = useInOrder(
    () => attemptRead('health', () => safety.health()),
    (health) => {
      dataHealth.value = health ?? dataHealth.value;
      isRead.value = true;
    },
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the services of a page never change
  useEffect(() => {
    void look();
    return team.onChange(() => void look());
  }, []);
  return (
    <div class="safety">
      <Storage health={dataHealth.value} isRead={isRead.value} />
      <Backups onChange={() => void look()} />
      <Workspaces onChange={() => void look()} />
      <Quarantine />
      <EraseCustomer />
      <p class="sr-only" role="status">
        {isRead.value ? '' : t('common.loading')}
      </p>
    </div>
  );
}
