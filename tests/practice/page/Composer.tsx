/** @jsxImportSource react */
// The reply box with the habits of the real one: React owns its value (a value that is only assigned is lost),
// the element is replaced by another one when it takes the focus, and Enter posts.
import { useLayoutEffect, useRef, useState } from 'react';
import { SiteButton } from './site';

interface Props {
  draft: string;
  onDraft: (draft: string) => void;
  onPost: () => void;
  /** Grows by one whenever somebody pressed Reply: the box takes the focus, caret at the end. */
  summons: number;
}

export function Composer({ draft, onDraft, onPost, summons }: Props) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const length = useRef(0);
  length.current = draft.length;

  useLayoutEffect(() => {
    if (summons > 0) setOpen(true);
  }, [summons]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each summons must move the focus, also when the box is open already
  useLayoutEffect(() => {
    if (!isOpen) return;
    box.current?.focus();
    box.current?.setSelectionRange(length.current, length.current);
  }, [isOpen, summons]);

  const post = () => {
    if (draft.trim() === '') return;
    onPost();
    setOpen(false);
  };

  return (
    <form
      className="composer"
      method="POST"
      onSubmit={(event) => {
        event.preventDefault();
        post();
      }}
    >
      <textarea
        key={isOpen ? 'open' : 'closed'}
        ref={box}
        aria-label="افزودن کامنت…"
        placeholder="افزودن کامنت…"
        autoComplete="off"
        dir={draft === '' ? undefined : 'auto'}
        rows={isOpen ? 3 : 1}
        value={draft}
        onFocus={() => setOpen(true)}
        onChange={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          post();
        }}
      />
      <SiteButton className="post-button" isDisabled={draft.trim() === ''} onPress={post}>
        ارسال
      </SiteButton>
    </form>
  );
}
