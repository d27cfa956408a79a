// How the language of prepared answers is shown to people: «{{customer.name|دوست عزیز}}» reads as a small
// label, and in a single line as its fallback or three dots. Filling is the services' business.
import { t } from '@/components/app/language';
import { team } from '@/components/app/state';

export type TemplatePiece = { at: number; text: string; variable: boolean };

const VARIABLE = /\{\{\s*([^{}|]*?)\s*(?:\|\|?\s*([^{}]*?)\s*)?\}\}/gu;

/** A template as texts and the labels of its variables, each with its place. */
export function templatePieces(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
    if (match.index > last)
      pieces.push({ at: last, text: template.slice(last, match.index), variable: false });
    pieces.push({ at: match.index, text: labelOf(match[1] ?? ''), variable: true });
    last = match.index + match[0].length;
  }
  if (last < template.length) pieces.push({ at: last, text: template.slice(last), variable: false });
  return pieces;
}

/** A template as one line of a list. */
export const templateLine = (template: string): string =>
  template.replace(VARIABLE, (_, _name, fallback: string | undefined) => fallback || '…');

function labelOf(name: string): string {
  if (name === 'customer.name') return t('responsesView.variables.name');
  if (name === 'customer.handle') return t('responsesView.variables.handle');
  if (name === 'post.link') return t('responsesView.variables.post');
  const key = name.replace(/^(fact|item)\./u, '');
  return team.value?.facts.find((fact) => fact.key === key)?.title ?? key;
}
