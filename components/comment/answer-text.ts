// Between an answer and the editable box on the screen. The box holds plain text and "blanks": small
// fields that stand for a variable nobody has filled yet. Read back, a blank is {{its name}}, so a text
// with a blank in it is recognised everywhere as not ready.
//   «قیمتش {{fact.price}} تومان است»  ⇄  text, blank(fact.price), text
import type { Answer, AnswerPart } from '@/utils/services/contract';

/** An answer as one string, with {{name}} for each empty place. */
export const draftOf = (parts: readonly AnswerPart[]): string =>
  parts.map((part) => (part.kind === 'missing' ? `{{${part.name}}}` : part.text)).join('');

/** A draft as parts again; labels of the blanks come from the answer they once belonged to. */
export function partsOfDraft(draft: string, answer: Answer | null): AnswerPart[] {
  const parts: AnswerPart[] = [];
  let at = 0;
  for (const found of draft.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu)) {
    if (found.index > at) parts.push({ kind: 'text', text: draft.slice(at, found.index) });
    parts.push(missingPart(found[1] ?? '', answer));
    at = found.index + found[0].length;
  }
  if (at < draft.length) parts.push({ kind: 'text', text: draft.slice(at) });
  return parts;
}

function missingPart(name: string, answer: Answer | null): AnswerPart {
  const known = answer?.parts.find((part) => part.kind === 'missing' && part.name === name);
  return known ?? { kind: 'missing', name, label: name.replace(/^fact\./u, ''), factId: null };
}

/** Draws parts into the box. `fillWords` names a blank for those who cannot see it. */
export function drawParts(
  box: HTMLElement,
  parts: readonly AnswerPart[],
  fillWords: (label: string) => string,
) {
  const { ownerDocument: page } = box;
  box.replaceChildren(
    ...parts.map((part) => {
      if (part.kind === 'missing') return blank(page, part.name, part.label, fillWords(part.label));
      if (part.kind === 'text') return page.createTextNode(part.text);
      const value = page.createElement('bdi'); // a handle must not turn the sentence around
      value.className = 'answer-value';
      value.textContent = part.text;
      return value;
    }),
  );
}

function blank(page: Document, name: string, label: string, words: string): HTMLElement {
  const island = page.createElement('span');
  island.className = 'answer-blank';
  island.contentEditable = 'false';
  island.setAttribute('contenteditable', 'false'); // jsdom does not reflect the property
  island.dataset.name = name;
  const field = page.createElement('input');
  field.dataset.blank = name;
  field.dir = 'auto';
  field.autocomplete = 'off';
  field.maxLength = 500;
  field.placeholder = label;
  field.size = Math.max(6, [...label].length + 1);
  field.setAttribute('aria-label', words);
  island.append(field);
  return island;
}

/** What stands in the box, as a draft. Browsers write a new line as a text, a <br> or a block. */
export function readBox(box: Node): string {
  let text = '';
  for (const node of box.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof HTMLElement && node.dataset.name !== undefined)
      text += `{{${node.dataset.name}}}`;
    else if (node instanceof HTMLElement) text += (isBlock(node) && text !== '' ? '\n' : '') + readBox(node);
  }
  return text;
}

const isBlock = (node: HTMLElement): boolean => node.tagName === 'DIV' || node.tagName === 'P';
