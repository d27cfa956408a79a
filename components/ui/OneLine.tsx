// Somebody's words cut to one line of a list: line breaks become spaces, the rest an ellipsis.
import { names } from './names';
import { Words } from './Words';
import { dirOf } from './words-direction';

export function OneLine({ text, class: extra }: { text: string; class?: string }) {
  const words = text.replace(/\s+/gu, ' ');
  return (
    <bdi class={names('one-line', extra)} dir={dirOf(words)}>
      <Words text={words} />
    </bdi>
  );
}
