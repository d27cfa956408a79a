// The dictionary's one door: a translator for a language. Persian is the source of keys; English must
// have every one of them or the build fails. Values are isolated (U+2068…U+2069), so that a Latin handle
// inside a Persian sentence cannot turn the sentence around.
import type { Language } from '@/utils/schema/parts';
import { en } from './en/index';
import { fa } from './fa/index';
import type { KeyOf, Messages, MessageTree, Plural } from './messages';

export type MessageKey = KeyOf<typeof fa>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

const TREES: Record<Language, Messages<typeof fa>> = { fa, en };
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Returns `t(key, values)` for one language. A number is written in the language's digits; `n` chooses the plural form. */
export function translator(language: Language): Translate {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const found = lookUp(TREES[language], key);
    const template = typeof found === 'string' ? found : formOf(found, values.n, rules);
    return template.replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? writeNumber(value, language) : `\u2068${value}\u2069`;
    });
  };
}

function writeNumber(value: number, language: Language): string {
  const grouped = group(String(value), language === 'fa' ? '٬' : ',');
  if (language !== 'fa') return grouped;
  return grouped.replace(/\d/gu, (digit) => PERSIAN_DIGITS.charAt(Number(digit)));
}

/** 30,000: from five digits on, so that a year stays whole. */
const group = (digits: string, comma: string): string =>
  /^\d{5,}$/u.test(digits) ? digits.replace(/\B(?=(?:\d{3})+$)/gu, comma) : digits;

function formOf(forms: Plural, n: string | number | undefined, rules: Intl.PluralRules): string {
  if (n === 0 && forms.zero !== undefined) return forms.zero;
  const isOne = typeof n === 'number' && rules.select(n) === 'one';
  return isOne && forms.one !== undefined ? forms.one : forms.other;
}

function lookUp(tree: MessageTree, key: string): string | Plural {
  let node: string | Plural | MessageTree | undefined = tree;
  for (const part of key.split('.')) {
    node = typeof node === 'object' ? (node as MessageTree)[part] : undefined; // a Plural has no deeper parts
  }
  if (node === undefined || (typeof node === 'object' && !('other' in node))) {
    throw new Error(`no text for ${key}`); // unreachable while keys are typed; loud in a test if they are not
  }
  return node as string | Plural; // checked in the line above
}
