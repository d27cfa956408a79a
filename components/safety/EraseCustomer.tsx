// A customer asks for their data to be deleted: the address of their profile, what there is of them, and one
// more question, because this alone of all acts cannot be taken back.
import { useSignal } from '@preact/signals';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { ConfirmInline } from '@/components/ui/ConfirmInline';
import { Field } from '@/components/ui/Field';
import { Handle } from '@/components/ui/Handle';
import type { CustomerView } from '@/utils/services/contract';
import { addressesOf } from '@/utils/services/customer';

// Set apart from left to right, or the dots would stand before it in a Persian field.
const EXAMPLE = '\u2066https://www.instagram.com/…\u2069';

type Found = 'nothing yet' | 'wrong address' | { customer: CustomerView | null };

export function EraseCustomer() {
  const { safety } = useServices();
  const address = useSignal('');
  const found = useSignal<Found>('nothing yet');

  const find = async () => {
    if (addressesOf(address.value).length === 0) {
      found.value = 'wrong address';
      return;
    }
    const read = await attemptRead('customer', async () => ({
      customer: await safety.findCustomer(address.value),
    }));
    found.value = read ?? 'nothing yet';
  };
  const erase = async () => {
    const done = await attempt('purge', () => safety.purgeCustomer(address.value.trim()));
    if (!done.ok) return sayError(done.code);
    say(t('safety.customerErased', { n: done.value.cases }));
    address.value = '';
    found.value = 'nothing yet';
  };

  const state = found.value;
  return (
    <section class="desk-card safety-part" aria-labelledby="customer-title">
      <header>
        <h2 id="customer-title">{t('safety.customer')}</h2>
        <p class="soft small">{t('safety.customerHint')}</p>
      </header>
      <form
        class="customer-form"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <div class="grow">
          <Field
            label={t('safety.customerAddress')}
            value={address.value}
            placeholder={EXAMPLE}
            maxLength={2_000}
            testId="customer-address"
            {...(state === 'wrong address' ? { error: t('safety.addressWrong') } : {})}
            onText={(text) => {
              address.value = text;
              found.value = 'nothing yet';
            }}
          />
        </div>
        <Button type="submit" icon="search" disabled={address.value.trim() === ''}>
          {t('safety.customerFind')}
        </Button>
      </form>
      {typeof state !== 'string' && <Customer customer={state.customer} onErase={() => void erase()} />}
    </section>
  );
}

/** The name beside the number, so that nobody deletes the wrong person. */
export function Customer({ customer, onErase }: { customer: CustomerView | null; onErase: () => void }) {
  if (!customer) {
    return (
      <p role="status" data-testid="customer-none">
        {t('safety.customerNone')}
      </p>
    );
  }
  return (
    <div class="customer-found" role="status" data-testid="customer-found">
      <p>
        <span>
          <strong>{customer.name}</strong>{' '}
          {customer.handle && <Handle class="soft">{`@${customer.handle}`}</Handle>}
        </span>
        <span>{t('safety.customerFound', { n: customer.cases })}</span>
      </p>
      <ConfirmInline
        words={t('safety.customerErase')}
        question={t('safety.customerAsk')}
        yes={t('safety.customerErase')}
        no={t('common.cancel')}
        refusal={refusal('eraseCustomer')}
        onYes={onErase}
      />
    </div>
  );
}
