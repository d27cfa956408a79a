// The language of prepared answers: plain text with {{customer.handle}}, {{fact.price}}, {{item.price}},
// a fallback after | or || ({{customer.name|دوست عزیز}}), and {{> name}} for a shared paragraph.
// Nothing here ever turns a missing value into an empty string: what is missing stays visible and blocks.
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; fallback: string | null };

const VARIABLE = /\{\{\s*([\p{L}\p{N}_.-]{1,80})\s*(?:\|\|?\s*([^{}]{0,200}?)\s*)?\}\}/gu;
const BLOCK = /\{\{>\s*([^{}]{1,80}?)\s*\}\}/gu;
// A block may name another block; deeper than this is a circle.
const BLOCK_DEPTH = 5;

/** Splits a template into texts and variables, in order. */
export function parseTemplate(template: string): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
    if (match.index > last) pieces.push({ kind: 'text', text: template.slice(last, match.index) });
    pieces.push({ kind: 'variable', name: match[1] ?? '', fallback: match[2] || null });
    last = match.index + match[0].length;
  }
  if (last < template.length) pieces.push({ kind: 'text', text: template.slice(last) });
  return pieces;
}

/** Puts shared paragraphs in their places; an unknown one stays as a variable `> name` and so blocks. */
export function expandBlocks(template: string, blocks: ReadonlyMap<string, string>, depth = 0): string {
  return template.replace(BLOCK, (whole, name: string) => {
    const text = blocks.get(name);
    if (text === undefined || depth >= BLOCK_DEPTH) return `{{${name.replace(/[^\p{L}\p{N}_.-]+/gu, '_')}}}`;
    return expandBlocks(text, blocks, depth + 1) || whole;
  });
}

/** Does a text still hold something that looks like a variable? It must never reach a customer. */
export const hasPlaceholder = (text: string): boolean => /\{\{|\}\}/u.test(text);
