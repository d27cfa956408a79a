// The one grid: topic × person × answer. It takes a paste from Excel, Sheets or a list at once, and common
// topics by one click. In the panel each row is a small card, on a wide page a line of a table.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Chip } from '@/components/ui/Chip';
import { Field } from '@/components/ui/Field';
import { IconButton } from '@/components/ui/IconButton';
import type { GridRow } from '@/utils/services/contract';
import { withField, withoutRow, withRows } from './grid-rows';

const PEOPLE = 'grid-people';

interface Props {
  rows: readonly GridRow[];
  people: readonly string[];
  onRows: (rows: GridRow[]) => void;
  /** Rows out of pasted text (services.team.parseGrid). */
  parse: (pasted: string) => Promise<GridRow[]>;
}

export function Grid({ rows, people, onRows, parse }: Props) {
  const pasted = useSignal<number | null>(null);
  const take = async (text: string) => {
    const found = await parse(text);
    pasted.value = found.length;
    if (found.length > 0) onRows(withRows(rows, found));
  };

  return (
    <div class="grid">
      <PasteBox onTable={(text) => void take(text)} />
      <p class="grid-told small" role="status">
        {pasted.value !== null && t('start.build.pasted', { n: pasted.value })}
      </p>
      <Suggestions rows={rows} onRows={onRows} />
      <datalist id={PEOPLE}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <ol class="grid-rows">
        {rows.map((row, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity before the team exists
            key={index}
            class="grid-row"
            data-testid="grid-row"
            aria-label={t('start.build.row', { n: index + 1 })}
          >
            <Row
              row={row}
              number={index + 1}
              onPart={(part) => onRows(withField(rows, index, part))}
              onTable={(text) => void take(text)}
              onRemove={() => onRows(withoutRow(rows, index))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Takes a paste at once; what is typed by hand is taken when the box is left. */
function PasteBox({ onTable }: { onTable: (text: string) => void }) {
  const typed = useSignal('');
  const take = (text: string) => {
    typed.value = '';
    if (text.trim() !== '') onTable(text);
  };
  return (
    <div
      onPaste={(event) => {
        event.preventDefault();
        take(event.clipboardData?.getData('text/plain') ?? '');
      }}
      onFocusOut={() => take(typed.value)}
    >
      <Field
        multiline
        label={t('start.build.paste')}
        hint={t('start.build.pasteHint')}
        value={typed.value}
        maxLength={200_000}
        testId="grid-paste"
        onText={(text) => {
          // A tab cannot be typed here: a text that has one came whole.
          if (text.includes('\t')) take(text);
          else typed.value = text;
        }}
      />
    </div>
  );
}

interface RowProps {
  row: GridRow;
  number: number;
  onPart: (part: Partial<GridRow>) => void;
  onTable: (text: string) => void;
  onRemove: () => void;
}

function Row({ row, number, onPart, onTable, onRemove }: RowProps) {
  /** A whole table pasted into one field belongs to the grid. */
  const divert = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('\t')) return;
    event.preventDefault();
    onTable(text);
  };
  return (
    <div class="grid-fields" onPaste={divert}>
      <Field
        label={t('start.build.topic')}
        value={row.topic}
        testId="grid-topic"
        maxLength={200}
        onText={(topic) => onPart({ topic })}
      />
      <PersonField value={row.person} onText={(person) => onPart({ person })} />
      <IconButton
        icon="close"
        name={t('start.build.removeRow', { n: number })}
        class="grid-remove"
        onClick={onRemove}
      />
      <Field
        multiline
        label={t('start.build.answer')}
        value={row.answer}
        testId="grid-answer"
        placeholder={t('start.build.answerHint')}
        onText={(answer) => onPart({ answer })}
      />
      <Field
        label={t('start.build.keywords')}
        value={row.keywords}
        testId="grid-keywords"
        placeholder={t('start.build.keywordsHint')}
        onText={(keywords) => onPart({ keywords })}
      />
    </div>
  );
}

/** A field that proposes the people of the first step and takes any other name as well. */
function PersonField({ value, onText }: { value: string; onText: (text: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {t('start.build.person')}
      </label>
      <input
        id={id}
        class="field-input"
        dir="auto"
        list={PEOPLE}
        autocomplete="off"
        maxLength={200}
        data-testid="grid-person"
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

const COMMON = ['price', 'shipping', 'stock', 'order', 'returns', 'complaint'] as const;

/** Topics nearly every shop has, with their words; one that is in the grid is no longer offered. */
function Suggestions({ rows, onRows }: Pick<Props, 'rows' | 'onRows'>) {
  const present = new Set(rows.map((row) => row.topic.trim()));
  const left = COMMON.filter((name) => !present.has(t(`start.common.${name}`)));
  if (left.length === 0) return null;
  return (
    <div class="grid-suggestions">
      <span class="small soft">{t('start.build.suggestions')}</span>
      {left.map((name) => {
        const row = {
          topic: t(`start.common.${name}`),
          person: '',
          answer: '',
          keywords: t(`start.common.${name}Words`),
        };
        return (
          <Chip key={name} icon="plus" onClick={() => onRows(withRows(rows, [row]))}>
            {row.topic}
          </Chip>
        );
      })}
    </div>
  );
}
