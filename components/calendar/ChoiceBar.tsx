// What can be done to the chosen items. It stands in the room of the filters, so nothing moves when it comes. Every act is
// the browser's own list: the first line of each says what it does, and it always stands there again.
import { useState } from 'preact/hooks';
import { ChoiceFrame } from '@/components/app/ChoiceFrame';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TitleForm } from '@/components/ui/TitleForm';
import { FULL, SIMPLE } from '@/utils/calendar/workflow';
import type { CalendarSpan, ItemView } from '@/utils/services/contract';
import { itemsOf } from './Board';
import './ChoiceBar.css';
import { chosen, duplicateAll, editAll, letGo, moveAll, removeAll, setStatusOfAll } from './choice';
import { statusWords } from './status';

const STEPS = [-7, -1, 1, 7, 14, 28] as const;
const NEW_LABEL = 'new';

export function ChoiceBar({ span, views }: { span: CalendarSpan; views: readonly ItemView[] }) {
  const services = useServices();
  const [isNaming, setNaming] = useState(false);
  const statuses = team.value?.workspace?.workflow === 'full' ? FULL : SIMPLE;
  const own = [...new Set(views.flatMap(({ item }) => item.labels))];
  const others = span.labels.filter((label) => views.some(({ item }) => !item.labels.includes(label)));
  const lacks = refusal('editCalendar');
  const isIdle = views.length === 0 || lacks !== undefined;
  return (
    <ChoiceFrame
      label={t('calendar.choiceActs')}
      count={views.length}
      onAll={() => (chosen.value = new Set(itemsOf(span).map(({ key }) => key)))}
      onNone={letGo}
    >
      {isNaming ? (
        <TitleForm
          class="saved-form"
          label={t('calendar.newLabel')}
          addWords={t('common.add')}
          cancelWords={t('common.cancel')}
          testId="choice-new-label"
          onTitle={(label) => {
            setNaming(false);
            void editAll(services, views, { addLabel: label.slice(0, 80) });
          }}
          onCancel={() => setNaming(false)}
        />
      ) : (
        <>
          <Act
            name="move"
            label={t('calendar.choiceMove')}
            disabled={isIdle}
            options={STEPS.map((days) => ({
              value: String(days),
              words: t(days < 0 ? 'calendar.earlier' : 'calendar.later', { n: Math.abs(days) }),
            }))}
            onPick={(days) => void moveAll(services, views, Number(days))}
          />
          <Act
            name="copy"
            label={t('calendar.choiceCopy')}
            disabled={isIdle}
            options={STEPS.filter((days) => days > 0).map((days) => ({
              value: String(days),
              words: t('calendar.later', { n: days }),
            }))}
            onPick={(days) => void duplicateAll(services, views, Number(days))}
          />
          <Act
            name="status"
            label={t('today.status')}
            disabled={isIdle}
            options={statuses.map((value) => ({ value, words: statusWords(value) }))}
            onPick={(picked) => {
              const status = statuses.find((one) => one === picked);
              if (status) void setStatusOfAll(services, views, status);
            }}
          />
          <Act
            name="owner"
            label={t('calendar.owner')}
            disabled={isIdle}
            options={[
              { value: 'nobody', words: t('calendar.nobody') },
              ...(team.value?.members ?? []).map(({ id, name }) => ({ value: `m:${id}`, words: name })),
            ]}
            onPick={(picked) => {
              const member = team.value?.members.find(({ id }) => `m:${id}` === picked);
              void editAll(services, views, { memberId: member?.id ?? null });
            }}
          />
          <Act
            name="label"
            label={t('calendar.label')}
            disabled={isIdle}
            options={[
              ...others.map((label) => ({ value: `+${label}`, words: t('calendar.addLabel', { label }) })),
              ...own.map((label) => ({ value: `-${label}`, words: t('calendar.removeLabel', { label }) })),
              { value: NEW_LABEL, words: t('calendar.newLabel') },
            ]}
            onPick={(picked) => {
              if (picked === NEW_LABEL) return setNaming(true);
              const label = picked.slice(1);
              void editAll(
                services,
                views,
                picked.startsWith('+') ? { addLabel: label } : { removeLabel: label },
              );
            }}
          />
          <Button
            look="plain"
            data-testid="choice-remove"
            refusal={lacks}
            disabled={views.length === 0}
            onClick={() => void removeAll(services, views)}
          >
            {t('calendar.remove')}
          </Button>
        </>
      )}
    </ChoiceFrame>
  );
}

interface ActProps {
  name: string;
  label: string;
  disabled: boolean;
  options: readonly { value: string; words: string }[];
  onPick: (value: string) => void;
}

function Act({ name, label, disabled, options, onPick }: ActProps) {
  const [, drawAgain] = useState(0); // its first line stands there again, whatever was picked
  return (
    <Select
      label={label}
      quietLabel
      value=""
      disabled={disabled}
      testId={`choice-${name}`}
      options={[{ value: '', words: label }, ...options]}
      onPick={(value) => {
        drawAgain((count) => count + 1);
        if (value !== '') onPick(value);
      }}
    />
  );
}
