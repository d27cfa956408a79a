// By what the calendar is narrowed, and the calendars that somebody keeps under a name.
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { SavedViews } from '@/components/app/SavedViews';
import { team } from '@/components/app/state';
import { Chip } from '@/components/ui/Chip';
import { SearchField } from '@/components/ui/SearchField';
import { Select } from '@/components/ui/Select';
import { FULL, SIMPLE } from '@/utils/calendar/workflow';
import type { CalendarFilter, CalendarSpan, SavedCalendar } from '@/utils/services/contract';
import { filter, look, narrowedBy } from './state';
import { statusWords } from './status';

export function Filters({ span }: { span: CalendarSpan | null }) {
  const asked = filter.value;
  const statuses = team.value?.workspace?.workflow === 'full' ? FULL : SIMPLE;
  const count = narrowedBy(asked);
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="calendar-filters" data-open={isOpen}>
      <SearchField
        label={t('calendar.search')}
        value={asked.query ?? ''}
        onText={(query) => narrow({ query: query.slice(0, 500) })}
      />
      <Chip
        class="calendar-filters-more"
        trailing="down"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('caseList.moreFilters')}
      </Chip>
      <One
        name="channelIds"
        label={t('calendar.channel')}
        options={(span?.channels ?? []).map(({ id, title }) => ({ value: id, words: title }))}
      />
      <One
        name="statuses"
        label={t('today.status')}
        options={statuses.map((value) => ({ value, words: statusWords(value) }))}
      />
      <One
        name="memberIds"
        label={t('calendar.owner')}
        options={(team.value?.members ?? []).map(({ id, name }) => ({ value: id, words: name }))}
      />
      {(span?.labels.length ?? 0) > 0 && (
        <One
          name="labels"
          label={t('calendar.label')}
          options={(span?.labels ?? []).map((value) => ({ value, words: value }))}
        />
      )}
      {(team.value?.departments.length ?? 0) > 0 && (
        <One
          name="departmentIds"
          label={t('calendar.department')}
          options={(team.value?.departments ?? []).map(({ id, name }) => ({ value: id, words: name }))}
        />
      )}
      {count > 0 && (
        <Chip chosen trailing="close" data-testid="filters-clear" onClick={() => (filter.value = {})}>
          {t('caseList.filtersOn', { n: count })}
        </Chip>
      )}
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
    </div>
  );
}

type ListName = 'channelIds' | 'statuses' | 'memberIds' | 'labels' | 'departmentIds';

function One({
  name,
  label,
  options,
}: {
  name: ListName;
  label: string;
  options: { value: string; words: string }[];
}) {
  const chosen = filter.value[name]?.[0] ?? '';
  return (
    <Select
      label={label}
      quietLabel
      value={chosen}
      testId={`calendar-${name}`}
      options={[{ value: '', words: `${label}: ${t('caseList.any')}` }, ...options]}
      // The value came out of a list of that field's own values.
      onPick={(value) => narrow({ [name]: value === '' ? [] : [value] } as CalendarFilter)} // as said above
    />
  );
}

/** Other conditions beside those that stay. */
function narrow(part: CalendarFilter): void {
  const entries = Object.entries({ ...filter.value, ...part }).filter(([, value]) => value.length > 0);
  filter.value = Object.fromEntries(entries) as CalendarFilter; // every entry keeps its own type
}
