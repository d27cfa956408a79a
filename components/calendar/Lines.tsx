// A list of lines of the same kind, each with its own fields: questions, links, a checklist, facts.
import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';

interface Props<T> {
  label: string;
  lines: readonly T[];
  empty: T;
  most: number;
  addWords: string;
  removeWords: string;
  testId: string;
  onLines: (lines: T[]) => void;
  children: (line: T, change: (part: Partial<T>) => void) => ComponentChildren;
}

export function Lines<T extends object>(props: Props<T>) {
  const { label, lines, empty, most, addWords, removeWords, testId, onLines, children } = props;
  return (
    <fieldset class="form-fieldset item-lines">
      <legend class="field-label">{label}</legend>
      {lines.map((line, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          key={index}
          class="item-line"
          data-testid={`${testId}-line`}
        >
          {children(line, (part) =>
            onLines(lines.map((one, at) => (at === index ? { ...one, ...part } : one))),
          )}
          <IconButton
            icon="close"
            name={removeWords}
            onClick={() => onLines(lines.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {lines.length < most && (
        <Button
          size="small"
          icon="plus"
          data-testid={`${testId}-add`}
          onClick={() => onLines([...lines, empty])}
        >
          {addWords}
        </Button>
      )}
    </fieldset>
  );
}
