// What answers are filled from while a comment stands under the item’s post, and where its files are.
import { t } from '@/components/app/language';
import { Field } from '@/components/ui/Field';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { Lines } from './Lines';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

/** {{item.price}} and the like; price, name and link are offered before anybody knows the word for them. */
export function ItemFacts({ item, onChange }: Props) {
  const others = Object.keys(item.facts).filter((key) => key !== 'price');
  const lines = others.map((key) => ({ key, value: item.facts[key] ?? '' }));
  const price = item.facts.price ?? '';
  const put = (next: readonly { key: string; value: string }[], nextPrice = price) =>
    onChange({
      facts: {
        ...(nextPrice === '' ? {} : { price: nextPrice }),
        ...Object.fromEntries(next.map(({ key, value }) => [key, value])),
      },
    });
  return (
    <>
      <Field
        label={t('calendar.price')}
        hint="{{item.price}}"
        value={price}
        testId="item-price"
        onText={(text) => put(lines, text)}
      />
      <Lines
        label={t('calendar.facts')}
        lines={lines}
        empty={{ key: '', value: '' }}
        most={50}
        addWords={t('calendar.addFact')}
        removeWords={t('calendar.removeLine')}
        testId="item-fact"
        onLines={(next) => put(next)}
      >
        {({ key, value }, change) => (
          <>
            <Field
              quietLabel
              label={t('calendar.factName')}
              placeholder={t('calendar.factName')}
              value={key}
              maxLength={80}
              onText={(text) => change({ key: text })}
            />
            <Field
              quietLabel
              label={t('calendar.factValue')}
              placeholder={t('calendar.factValue')}
              value={value}
              onText={(text) => change({ value: text })}
            />
          </>
        )}
      </Lines>
      <Lines
        label={t('calendar.links')}
        lines={item.links}
        empty={{ title: '', url: '' }}
        most={100}
        addWords={t('calendar.addLink')}
        removeWords={t('calendar.removeLine')}
        testId="item-link"
        onLines={(links) => onChange({ links })}
      >
        {({ title, url }, change) => (
          <>
            <Field
              quietLabel
              label={t('calendar.linkTitle')}
              placeholder={t('calendar.linkTitle')}
              value={title}
              onText={(text) => change({ title: text })}
            />
            <Field
              quietLabel
              label={t('calendar.address')}
              placeholder="https://"
              value={url}
              maxLength={2_000}
              onText={(text) => change({ url: text })}
            />
          </>
        )}
      </Lines>
      <Field
        label={t('calendar.publishedUrl')}
        value={item.publishedUrl ?? ''}
        placeholder="https://"
        maxLength={2_000}
        testId="item-published"
        onText={(publishedUrl) => onChange({ publishedUrl })}
      />
    </>
  );
}
