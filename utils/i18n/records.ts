// The names of the records' fields and the words of their closed lists. They are many, and only a view that shows
// a record field by field needs them: they stand beside the dictionary and come on demand.
import type { Language } from '@/utils/schema/parts';
import { records as en } from './en/records';
import { records as fa } from './fa/records';

/** The same words in every language. */
export type RecordWords = {
  readonly [Group in keyof typeof fa]: Readonly<Record<keyof (typeof fa)[Group], string>>;
};

export const RECORD_WORDS: Readonly<Record<Language, RecordWords>> = { fa, en };
