// One more site by its address: its text under the pointer can be read then, and not only what is selected.
import { useSignal } from '@preact/signals';
import { attempt } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { siteOfAddress } from '@/utils/schema/switched-site';
import { siteName } from './names';

export function AddSite() {
  const { sites } = useServices();
  const address = useSignal('');
  const isWrong = useSignal(false);

  // The browser's question comes first: nothing is awaited before it.
  const add = async () => {
    const site = siteOfAddress(address.value);
    isWrong.value = site === null;
    if (!site) return;
    const name = siteName(site);
    const done = await attempt('site', () => sites.switchOn(site));
    if (done.ok) {
      address.value = '';
      say(t('sites.on', { name }));
    } else if (done.code === 'cancelled') say(t('sites.declined', { name }));
    else sayError(done.code);
  };

  return (
    <form
      class="site-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="grow">
        <Field
          label={t('sites.address')}
          value={address.value}
          placeholder={EXAMPLE}
          maxLength={2_000}
          testId="site-address"
          {...(isWrong.value ? { error: t('sites.addressWrong') } : {})}
          onText={(text) => {
            address.value = text;
            isWrong.value = false;
          }}
        />
      </div>
      <Button type="submit" icon="plus" data-testid="site-add" disabled={address.value.trim() === ''}>
        {t('sites.add')}
      </Button>
      <p class="soft small site-hint">{t('sites.anyHint')}</p>
    </form>
  );
}

// Set apart from left to right, or the dots would stand before it in a Persian field.
const EXAMPLE = '\u2066web.eitaa.com\u2069';
