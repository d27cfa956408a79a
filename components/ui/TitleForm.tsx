// One line that asks for a title in place: a field, a verb, and where it helps a way back.
import { useState } from 'preact/hooks';
import { Button } from './Button';
import { Field } from './Field';

interface Props {
  /** What is asked for: the field's name and its placeholder. */
  label: string;
  addWords: string;
  cancelWords?: string;
  class: string;
  testId?: string;
  /** Called with the trimmed title, which is never empty. */
  onTitle: (title: string) => void;
  onCancel?: () => void;
}

export function TitleForm({
  label,
  addWords,
  cancelWords,
  class: className,
  testId,
  onTitle,
  onCancel,
}: Props) {
  const [title, setTitle] = useState('');
  const trimmed = title.trim();
  return (
    <form
      class={className}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onTitle(trimmed);
      }}
    >
      <div class="grow">
        <Field
          label={label}
          quietLabel
          placeholder={label}
          value={title}
          maxLength={200}
          onText={setTitle}
          focusNow
          {...(testId === undefined ? {} : { testId })}
        />
      </div>
      <Button type="submit" look="primary" disabled={trimmed === ''}>
        {addWords}
      </Button>
      {onCancel && (
        <Button look="plain" onClick={onCancel}>
          {cancelWords}
        </Button>
      )}
    </form>
  );
}
