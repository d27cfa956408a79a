// What is left to do for an item, and who does it.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Check } from '@/components/ui/Check';
import { Field } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import { Lines } from './Lines';

interface Props {
  item: CalendarItem;
  onChange: (part: Partial<CalendarItem>) => void;
}

/** What is left to do before it goes out, and who does it. */
export function ItemWork({ item, onChange }: Props) {
  const members = team.value?.members ?? [];
  return (
    <>
      <Lines
        label={t('calendar.checklist')}
        lines={item.checklist}
        empty={{ text: '', done: false }}
        most={100}
        addWords={t('calendar.addCheck')}
        removeWords={t('calendar.removeLine')}
        testId="item-check"
        onLines={(checklist) => onChange({ checklist })}
      >
        {({ text, done }, change) => (
          <>
            <Check
              checked={done}
              label={t('calendar.done', { text })}
              onToggle={() => change({ done: !done })}
            >
              <span />
            </Check>
            <Field
              quietLabel
              label={t('calendar.check')}
              placeholder={t('calendar.check')}
              value={text}
              onText={(next) => change({ text: next })}
            />
          </>
        )}
      </Lines>
      {members[0] && (
        <Lines
          label={t('calendar.producers')}
          lines={item.producers}
          empty={{ memberId: members[0].id, part: '' }}
          most={50}
          addWords={t('calendar.addProducer')}
          removeWords={t('calendar.removeLine')}
          testId="item-producer"
          onLines={(producers) => onChange({ producers })}
        >
          {({ memberId, part }, change) => (
            <>
              <Select
                quietLabel
                label={t('calendar.producer')}
                value={memberId}
                options={members.map(({ id, name }) => ({ value: id, words: name }))}
                onPick={(picked) => change({ memberId: picked })}
              />
              <Field
                quietLabel
                label={t('calendar.part')}
                placeholder={t('calendar.part')}
                value={part}
                onText={(text) => change({ part: text })}
              />
            </>
          )}
        </Lines>
      )}
    </>
  );
}
