// Asks once more, in place, before something that cannot simply be undone.
import { useState } from 'preact/hooks';
import { Button, type ButtonProps } from './Button';
import './ConfirmInline.css';

interface ConfirmInlineProps {
  /** The verb on the button that asks. */
  words: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  icon?: ButtonProps['icon'];
  look?: ButtonProps['look'];
}

export function ConfirmInline({
  words,
  question,
  yes,
  no,
  onYes,
  icon,
  look = 'danger',
}: ConfirmInlineProps) {
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <Button look={look} {...(icon ? { icon } : {})} onClick={() => setAsks(true)}>
        {words}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of a question and two buttons, not a fieldset
    <div class="confirm" role="group" aria-label={question}>
      <span class="confirm-question">{question}</span>
      <Button
        look="danger"
        onClick={() => {
          setAsks(false);
          onYes();
        }}
      >
        {yes}
      </Button>
      <Button autofocus onClick={() => setAsks(false)}>
        {no}
      </Button>
    </div>
  );
}
