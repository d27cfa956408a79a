// The dictionary's one door: a translator for a language. Persian is the source of keys; English must
// have every one of them or the build fails. Values are isolated (U+2068…U+2069), so that a Latin handle
// inside a Persian sentence cannot turn the sentence around.
//
// Texts come in two steps: Persian has those of the panel's first sight at once (fa/first.ts), everything else is
// fetched by `loadTexts`. Until then a Persian text of a later view is empty, and English speaks Persian.
import type { Language } from '@/utils/schema/parts';
import { first } from './fa/first';
import type { fa } from './fa/index';
import type { KeyOf, Messages, MessageTree, Plural } from './messages';

export type MessageKey = KeyOf<typeof fa>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, values?: Values) => string;

const trees: Record<Language, MessageTree> = { fa: first, en: first };
const whole = new Map<Language, Promise<void>>();
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';

/** Resolves when all texts of a language are here; rejects when they cannot be fetched, and may be asked again. */
export function loadTexts(language: Language): Promise<void> {
  const known = whole.get(language);
  if (known) return known;
  const loading = fetchTexts(language).then(
    (tree) => {
      trees[language] = tree;
    },
    (cause: unknown) => {
      whole.delete(language);
      throw cause;
    },
  );
  whole.set(language, loading);
  return loading;
}

/** Whether all texts of a language are here. */
export const isWhole = (language: Language): boolean => trees[language] !== first;

const fetchTexts = async (language: Language): Promise<Messages<typeof fa>> =>
  language === 'fa' ? (await import('./fa/index')).fa : (await import('./en/index')).en;

/** Whether there is such a text. What comes from a file may be called like a prototype's part. */
export const isKey = (key: string): key is MessageKey => isText(find(trees.fa, key));

/** Returns `t(key, values)` for one language. A number is written in the language's digits; `n` chooses the plural form. */
export function translator(language: Language): Translate {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const found = lookUp(language, key);
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

function lookUp(language: Language, key: string): string | Plural {
  const found = find(trees[language], key);
  if (isText(found)) return found;
  if (!isWhole(language)) return ''; // a later view's text is still on its way
  throw new Error(`no text for ${key}`); // unreachable while keys are typed; loud in a test if they are not
}

type Found = string | Plural | MessageTree | undefined;

function find(tree: MessageTree, key: string): Found {
  let node: Found = tree;
  for (const part of key.split('.')) {
    const isDeep: boolean = typeof node === 'object' && Object.hasOwn(node, part);
    node = isDeep ? (node as MessageTree)[part] : undefined; // a Plural has no deeper parts
  }
  return node;
}

const isText = (found: Found): found is string | Plural =>
  typeof found === 'string' || (typeof found === 'object' && 'other' in found);
