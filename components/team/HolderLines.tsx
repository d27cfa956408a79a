// When each holder of a role has it: nothing said means always. One more stretch for split hours.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';
import { Button } from '@/components/ui/Button';
import { HoursRow } from './HoursLines';
import type { HolderLine } from './hours';
import './team-forms.css';

interface Props {
  lines: readonly HolderLine[];
  onLines: (lines: HolderLine[]) => void;
}

export function HolderLines({ lines, onLines }: Props) {
  const names = new Map<string, string>(team.value?.members.map(({ id, name }) => [id, name]));
  const people = [...new Set(lines.map(({ source }) => source.memberId))];
  return (
    <>
      {people.map((memberId) => {
        const own = lines.filter(({ source }) => source.memberId === memberId);
        const last = own.at(-1);
        return (
          <fieldset key={memberId} class="form-fieldset hours" data-testid="holder">
            <legend class="field-label hours-person">
              <bdi>{names.get(memberId) ?? t('desk.topic.ownerNobody')}</bdi>
            </legend>
            {own.map((line, index) => (
              <HoursRow
                // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
                key={index}
                number={index + 1}
                line={line}
                onChange={(part) => onLines(lines.map((one) => (one === line ? { ...one, ...part } : one)))}
                onRemove={() => onLines(lines.filter((one) => one !== line))}
              />
            ))}
            <Button
              icon="plus"
              data-testid="holder-add"
              onClick={() =>
                last &&
                onLines(
                  lines.flatMap((one) =>
                    one === last
                      ? [one, { weekdays: last.weekdays, from: last.to, to: '', source: { memberId } }]
                      : [one],
                  ),
                )
              }
            >
              {t('duty.addLine')}
            </Button>
          </fieldset>
        );
      })}
    </>
  );
}
