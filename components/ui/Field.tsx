// A labelled place to write, of one line or growing with its text. The label is always there for the ear;
// `quietLabel` hides it from the eye where the placeholder and the surroundings say the same.
import type { ComponentChildren } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import './Field.css';
import { names } from './names';
import { dirOf } from './words-direction';

export interface FieldProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  quietLabel?: boolean;
  multiline?: boolean;
  placeholder?: string;
  hint?: string;
  error?: string;
  maxLength?: number;
  required?: boolean;
  testId?: string;
  /** Its letters are hidden, and no browser offers to keep them. */
  isSecret?: boolean;
  /** The person has just asked for this field: the focus goes there. */
  focusNow?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
}

export function Field(props: FieldProps) {
  const { value, onText, hint, error, maxLength = props.multiline ? 5_000 : 500 } = props;
  const id = useId();
  useEffect(() => {
    if (props.focusNow) document.getElementById(id)?.focus();
  }, [props.focusNow, id]);
  const about = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength,
    class: 'field-input',
    dir: dirOf(value),
    'aria-invalid': error !== undefined,
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.required ? { required: true } : {}),
    ...(props.testId === undefined ? {} : { 'data-testid': props.testId }),
    ...(props.onKeyDown === undefined ? {} : { onKeyDown: props.onKeyDown }),
    ...(about === '' ? {} : { 'aria-describedby': about }),
  };
  return (
    <div class="field">
      <label class={names('field-label', props.quietLabel && 'sr-only')} for={id}>
        {props.label}
      </label>
      {props.multiline ? (
        // A ghost with the same text gives the box its height, so it grows without a script.
        <div class="field-grow" data-text={`${value}\n`}>
          <textarea {...shared} onInput={(event) => onText(event.currentTarget.value)} />
        </div>
      ) : (
        <input
          {...shared}
          {...(props.isSecret ? { type: 'password', autocomplete: 'new-password' } : {})}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      <FieldNote id={`${id}-hint`} look="field-hint">
        {hint}
      </FieldNote>
      <FieldNote id={`${id}-error`} look="field-error">
        {error}
      </FieldNote>
    </div>
  );
}

function FieldNote({ id, look, children }: { id: string; look: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <p class={look} id={id}>
      {children}
    </p>
  );
}
