// Two days, both included: the common periods by one press, any other by typing it.
import { t } from '@/components/app/language';
import { language } from '@/components/app/state';
import { dayWords } from '@/components/app/typed-words';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { type CommonPeriods, parseDay, type TypedPeriod, typedPeriod } from './period';

interface Props {
  value: TypedPeriod;
  common: CommonPeriods;
  onType: (period: TypedPeriod) => void;
}

const NAMES = ['periodMonth', 'periodLastMonth', 'periodDays'] as const;

export function PeriodFields({ value, common, onType }: Props) {
  const [from, to] = [parseDay(value.from), parseDay(value.to)];
  const wrong = (text: string) => dayWords(text, common.periodMonth.to) ?? '';
  const isTurned = from !== null && to !== null && to < from;
  return (
    <fieldset class="period">
      <legend class="sr-only">{t('exchange.period')}</legend>
      <div class="preview-filters">
        {NAMES.map((name) => {
          const isChosen = common[name].from === from && common[name].to === to;
          return (
            <Chip
              key={name}
              chosen={isChosen}
              aria-pressed={isChosen}
              data-testid={name}
              onClick={() => onType(typedPeriod(common[name], language.value))}
            >
              {t(`exchange.${name}`)}
            </Chip>
          );
        })}
      </div>
      <div class="period-days">
        <Field
          label={t('exchange.fromDay')}
          value={value.from}
          maxLength={20}
          testId="period-from"
          {...(from === null ? { error: wrong(value.from) } : {})}
          onText={(text) => onType({ ...value, from: text })}
        />
        <Field
          label={t('exchange.toDay')}
          value={value.to}
          maxLength={20}
          testId="period-to"
          {...(to === null ? { error: wrong(value.to) } : isTurned ? { error: t('exchange.dayOrder') } : {})}
          onText={(text) => onType({ ...value, to: text })}
        />
      </div>
    </fieldset>
  );
}
