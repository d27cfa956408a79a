// A person as two letters. Persian letters are kept apart, or they would join into another sign.
import './Avatar.css';

export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  return (
    <span class="avatar" aria-hidden="true" style={{ inlineSize: `${size}px`, blockSize: `${size}px` }}>
      {initialsOf(name)}
    </span>
  );
}

/** First letters of the first and the last word, joined by U+200C; an @ or a dot does not count. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/[@._\-\d]+/gu, ' ')
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  const first = words[0];
  if (first === undefined) return '·';
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => [...(word ?? '')][0] ?? '')
    .filter(Boolean)
    .join('\u200c')
    .toUpperCase();
}
