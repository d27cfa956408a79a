// Asks once more, in place, before something that cannot simply be undone. The focus goes to the answer that
// changes nothing, and back to the question's own button afterwards.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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
  /** Why this person may not do it. */
  refusal?: string | undefined;
  testId?: string;
}

export function ConfirmInline({
  words,
  question,
  yes,
  no,
  onYes,
  icon,
  look = 'danger',
  refusal,
  testId,
}: ConfirmInlineProps) {
  const [asks, setAsks] = useState(false);
  const hasAsked = useRef(false);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other button has taken this one's place
  useEffect(() => {
    if (hasAsked.current) document.getElementById(id)?.focus();
  }, [asks]);
  const ask = (next: boolean) => {
    hasAsked.current = true;
    setAsks(next);
  };
  if (!asks) {
    return (
      <Button
        id={id}
        look={look}
        {...(icon ? { icon } : {})}
        refusal={refusal}
        data-testid={testId}
        onClick={() => ask(true)}
      >
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
          ask(false);
          onYes();
        }}
      >
        {yes}
      </Button>
      <Button id={id} onClick={() => ask(false)}>
        {no}
      </Button>
    </div>
  );
}
