// A comment as rules read it: its words with the forms under which each may be known, and its letters. Read once,
// asked by every rule.
import { type Token, tokenise } from '@/utils/text/tokenise';
import { formsOf } from '../words';
import { type Folded, folded } from './folded';

export interface Reading {
  readonly typed: string;
  /** Words, emoji, addresses and handles; no marks (? and !), which no keyword waits for. */
  readonly tokens: readonly Token[];
  /** For each token, its match form and that without a clitic. */
  readonly forms: readonly (readonly string[])[];
  /** All forms of all of them, and all of them in one: what is in neither is no keyword of this comment. */
  readonly known: ReadonlySet<string>;
  readonly joined: string;
  /** Letter by letter; made when the first rule asks. */
  letters(): Folded;
}

export function readComment(typed: string): Reading {
  const tokens = tokenise(typed).filter(({ kind }) => kind !== 'mark');
  let letters: Folded | null = null;
  const forms = tokens.map(({ text, kind }) => (kind === 'word' ? formsOf(text) : [text]));
  return {
    typed,
    tokens,
    forms,
    known: new Set(forms.flat()),
    joined: tokens.map(({ text }) => text).join(''),
    letters() {
      letters ??= folded(typed);
      return letters;
    },
  };
}
