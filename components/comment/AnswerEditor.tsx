// The answer, editable in place as plain text. The browser owns what is typed: the box is only drawn
// anew when the wanted text is another one than it holds, so the caret never jumps while writing.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '@/components/app/language';
import type { Language } from '@/utils/schema/parts';
import type { AnswerPart } from '@/utils/services/contract';
import { draftOf, drawParts, readBox } from './answer-text';
import './AnswerEditor.css';

interface Props {
  parts: readonly AnswerPart[];
  language: Language;
  onEdit: (draft: string) => void;
  onFill: (name: string, value: string) => void;
}

export function AnswerEditor({ parts, language, onEdit, onFill }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || (readBox(element) === draftOf(parts) && element.hasChildNodes())) return;
    const wasFilling = element.contains(document.activeElement) && document.activeElement !== element;
    drawParts(element, parts, (label) => t('commentView.fill', { label }));
    // After a blank the next one; after the last nothing has the focus, and Enter inserts.
    if (wasFilling) element.querySelector<HTMLElement>('[data-blank]')?.focus();
  }, [parts]);

  // Before the first paint: a person may type at once.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const visit = new AbortController();
    listen(element, visit.signal, { onEdit, onFill });
    return () => visit.abort();
  }, [onEdit, onFill]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <textarea> cannot hold the fields of empty places inside its text
    <div
      ref={box}
      class="answer-editor bidi"
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-multiline="true"
      aria-label={t('commentView.editAnswer')}
      data-testid="answer-text"
      dir={language === 'fa' ? 'rtl' : 'ltr'}
      lang={language}
      spellcheck={false}
    />
  );
}

function listen(
  box: HTMLElement,
  signal: AbortSignal,
  { onEdit, onFill }: Pick<Props, 'onEdit' | 'onFill'>,
): void {
  box.addEventListener(
    'input',
    (event) => {
      if (!blankOf(event.target)) onEdit(readBox(box));
    },
    { signal },
  );
  box.addEventListener(
    'change',
    (event) => {
      const field = blankOf(event.target);
      if (field && field.value.trim() !== '') onFill(field.dataset.blank ?? '', field.value.trim());
    },
    { signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      const field = blankOf(event.target);
      if (event.key === 'Escape') {
        event.stopPropagation();
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      } else if (field && event.key === 'Enter') {
        event.preventDefault();
        field.blur(); // a changed field tells so when it loses the focus
      }
    },
    { signal },
  );
}

const blankOf = (target: EventTarget | null): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.dataset.blank !== undefined ? target : null;
