// A passphrase: one hidden field, and a box that shows its letters to whoever wants to see them.
import { useSignal } from '@preact/signals';
import { t } from '@/components/app/language';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';

/** Shorter ones are guessed by a machine in hours. */
export const SHORTEST_PASSPHRASE = 8;

interface PassphraseFieldProps {
  value: string;
  error?: string;
  focusNow?: boolean;
  onText: (text: string) => void;
}

export function PassphraseField({ value, onText, ...rest }: PassphraseFieldProps) {
  const isShown = useSignal(false);
  return (
    <div class="passphrase">
      <Field
        label={t('exchange.passphrase')}
        value={value}
        isSecret={!isShown.value}
        testId="passphrase"
        onText={onText}
        {...rest}
      />
      <ShowPassphrase isShown={isShown.value} onToggle={() => (isShown.value = !isShown.value)} />
    </div>
  );
}

export interface NewPassphrase {
  first: string;
  again: string;
}

/** The passphrase when it can be used: long enough, and twice the same. */
export const usablePassphrase = ({ first, again }: NewPassphrase): string | null =>
  first.length >= SHORTEST_PASSPHRASE && first === again ? first : null;

interface NewPassphraseFieldsProps {
  value: NewPassphrase;
  onChange: (value: NewPassphrase) => void;
}

/** Asked twice: what was mistyped once would lock the file for ever. */
export function NewPassphraseFields({ value, onChange }: NewPassphraseFieldsProps) {
  const isShown = useSignal(false);
  const { first, again } = value;
  const isShort = first !== '' && first.length < SHORTEST_PASSPHRASE && again !== '';
  const differs = again !== '' && !isShort && !first.startsWith(again);
  return (
    <div class="passphrase">
      <Field
        label={t('exchange.passphrase')}
        value={first}
        isSecret={!isShown.value}
        focusNow
        testId="passphrase"
        hint={t('exchange.protectHint')}
        {...(isShort ? { error: t('exchange.passphraseShort', { n: SHORTEST_PASSPHRASE }) } : {})}
        onText={(text) => onChange({ first: text, again })}
      />
      <Field
        label={t('exchange.passphraseAgain')}
        value={again}
        isSecret={!isShown.value}
        testId="passphrase-again"
        {...(differs ? { error: t('exchange.passphraseDiffers') } : {})}
        onText={(text) => onChange({ first, again: text })}
      />
      <ShowPassphrase isShown={isShown.value} onToggle={() => (isShown.value = !isShown.value)} />
    </div>
  );
}

const ShowPassphrase = ({ isShown, onToggle }: { isShown: boolean; onToggle: () => void }) => (
  <Check checked={isShown} onToggle={onToggle}>
    {t('exchange.showPassphrase')}
  </Check>
);
