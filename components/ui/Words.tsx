// A person's words on one line of text, with every @handle set apart: its sign would otherwise jump to the
// other end of the name inside a Persian sentence.
import { Handle } from './Handle';

export function Words({ text }: { text: string }) {
  return (
    <>
      {text.split(/(@[\w.]+)/u).map((piece, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place in the text
        index % 2 === 1 ? <Handle key={index}>{piece}</Handle> : piece,
      )}
    </>
  );
}
