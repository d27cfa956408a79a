// «حذف داده‌های این مشتری», from the comment itself: who that is, how much there is of them, and one more question.
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { comment, edited } from '@/components/app/state';
import { say, sayError } from '@/components/app/toasts';
import { IconButton } from '@/components/ui/IconButton';
import { Sheet } from '@/components/ui/Sheet';
import { Skeleton } from '@/components/ui/Skeleton';
import type { CustomerView } from '@/utils/services/contract';
import { Customer } from './EraseCustomer';
import './Safety.css';

type Found = 'reading' | { customer: CustomerView | null };

export function EraseSheet({ address, onClose }: { address: string; onClose: () => void }) {
  const { safety } = useServices();
  const [found, setFound] = useState<Found>('reading');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    void attemptRead(
      'customer',
      async () => ({ customer: await safety.findCustomer(address) }),
      sayError,
    ).then((read) => read && setFound(read));
  }, [safety, address]);

  const erase = async () => {
    setBusy(true);
    const done = await attempt('purge', () => safety.purgeCustomer(address));
    setBusy(false);
    if (!done.ok) return sayError(done.code);
    // What was being written to them goes with them, and is not parked on a case that is no more.
    edited.value = null;
    comment.value = { kind: 'none' };
    onClose();
    say(t('safety.customerErased', { n: done.value.cases }));
  };
  return (
    <Sheet labelledBy="erase-title" onClose={onClose} isBusy={isBusy} testId="erase-sheet">
      <header class="sheet-head">
        <h2 id="erase-title" class="grow">
          {t('safety.customer')}
        </h2>
        <IconButton icon="close" name={t('common.close')} onClick={onClose} />
      </header>
      <div class="erase-body">
        <p class="soft small">{t('safety.customerHint')}</p>
        {found === 'reading' ? (
          <Skeleton lines={2} height={20} />
        ) : (
          <Customer customer={found.customer} onErase={() => void erase()} />
        )}
      </div>
    </Sheet>
  );
}
