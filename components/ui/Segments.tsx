// One of a few, all of them in sight: formal or friendly, light or dark.
import './Segments.css';

export interface SegmentsProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; words: string; testId?: string; lang?: string }[];
  onPick: (value: T) => void;
  testId?: string;
}

export function Segments<T extends string>({ label, value, options, onPick, testId }: SegmentsProps<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> has a frame and a legend of its own to undo
    <div class="segments" role="group" aria-label={label} data-testid={testId}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="segment"
          aria-pressed={option.value === value}
          data-testid={option.testId}
          lang={option.lang}
          onClick={() => onPick(option.value)}
        >
          {option.words}
        </button>
      ))}
    </div>
  );
}
