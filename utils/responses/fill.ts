// Fills an answer for one customer. A value comes from the comment, the post's calendar item or the team's
// facts; where none is known the part is `missing`, and an answer with a missing part has no text at all.
import { expandBlocks, hasPlaceholder, parseTemplate } from './template';

export type FilledPart =
  | { kind: 'text'; text: string }
  | { kind: 'value'; name: string; text: string }
  | { kind: 'missing'; name: string };

export interface Filled {
  parts: FilledPart[];
  /** Null while a part is missing. */
  text: string | null;
}

/** Fills `template`; `values` has names as in the template ('customer.handle', 'fact.price'). */
export function fill(
  template: string,
  values: ReadonlyMap<string, string>,
  blocks: ReadonlyMap<string, string> = new Map(),
): Filled {
  const parts = parseTemplate(expandBlocks(template, blocks)).map((piece): FilledPart => {
    if (piece.kind === 'text') return piece;
    const value = values.get(piece.name)?.trim() || piece.fallback;
    // A value that itself looks like a template would smuggle one past the check below.
    if (!value || hasPlaceholder(value)) return { kind: 'missing', name: piece.name };
    return { kind: 'value', name: piece.name, text: value };
  });
  const missing = parts.some((part) => part.kind === 'missing');
  const text = parts.map((part) => (part.kind === 'missing' ? '' : part.text)).join('');
  return { parts, text: missing || hasPlaceholder(text) ? null : text.trim() };
}
