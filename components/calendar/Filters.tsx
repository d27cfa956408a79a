// By what the calendar is narrowed: each value a chip that a press takes away; what else there is lies folded until it is
// asked for. And the calendars that somebody keeps under a name.
import { useState } from 'preact/hooks';
import { AnyOf } from '@/components/app/AnyOf';
import { t } from '@/components/app/language';
import { SavedViews } from '@/components/app/SavedViews';
import { Chip } from '@/components/ui/Chip';
import { SearchField } from '@/components/ui/SearchField';
import type { CalendarLook, CalendarSpan, SavedCalendar } from '@/utils/services/contract';
import { type Condition, conditionsOf, kindsOfOccasions, narrow } from './conditions';
import './Filters.css';
import { filter, look, narrowedBy } from './state';

export function Filters({ span, shown }: { span: CalendarSpan | null; shown: CalendarLook }) {
  return <div class="calendar-filters">{shown === 'year' ? <Kinds /> : <Conditions span={span} />}</div>;
}

function Conditions({ span }: { span: CalendarSpan | null }) {
  const asked = filter.value;
  const [isOpen, setOpen] = useState(false);
  const conditions = conditionsOf(asked, span);
  return (
    <>
      <div class="calendar-filters-line">
        <SearchField
          label={t('calendar.search')}
          value={asked.query ?? ''}
          onText={(query) => narrow({ query: query.slice(0, 500) })}
        />
        <Chip
          trailing="down"
          aria-expanded={isOpen}
          data-testid="filters-more"
          onClick={() => setOpen(!isOpen)}
        >
          {t('calendar.filters')}
        </Chip>
        {!isOpen && conditions.map((condition) => <Chosen key={condition.name} condition={condition} />)}
        {narrowedBy(asked) > 0 && (
          <Chip trailing="close" data-testid="filters-clear" onClick={() => (filter.value = {})}>
            {t('caseList.clearFilters')}
          </Chip>
        )}
        <Saved />
      </div>
      {isOpen && (
        <div class="calendar-conditions desk-card">
          {conditions.map(({ name, label, options, chosen, add, remove }) => (
            <AnyOf
              key={name}
              {...{ label, options, chosen }}
              testId={`calendar-${name}`}
              onAdd={add}
              onRemove={remove}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Chosen({ condition: { name, label, chosen, remove } }: { condition: Condition }) {
  return (
    <>
      {chosen.map(({ value, words }) => (
        <Chip
          key={value}
          chosen
          trailing="close"
          title={t('caseList.dropValue', { label, value: words })}
          data-testid={`narrowed-${name}`}
          onClick={() => remove(value)}
        >
          {t('caseList.narrowed', { label, values: words })}
        </Chip>
      ))}
    </>
  );
}

/** A year has occasions alone: their kinds are switched on and off. */
function Kinds() {
  const { options, chosen, add, remove } = kindsOfOccasions(filter.value);
  return (
    <section class="calendar-filters-line" aria-label={t('calendar.occasionKind')}>
      {options.map(({ value, words }) => {
        const isOn = chosen.some((one) => one.value === value);
        return (
          <Chip
            key={value}
            chosen={isOn}
            aria-pressed={isOn}
            data-testid={`kind-${value}`}
            onClick={() => (isOn ? remove(value) : add(value))}
          >
            {words}
          </Chip>
        );
      })}
      <Saved />
    </section>
  );
}

function Saved() {
  return (
    <SavedViews<SavedCalendar>
      label={t('calendar.views')}
      of={({ savedCalendars }) => savedCalendars}
      keptAs={(savedCalendars) => ({ savedCalendars })}
      make={(name) => ({ name, filter: filter.value, look: look.value })}
      onPick={(view) => {
        filter.value = view.filter;
        look.value = view.look;
      }}
    />
  );
}
