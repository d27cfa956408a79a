// The words of every component: `t()` reads the language's signal, so whatever drew a text draws it again
// when the language is switched.
import { effect, signal } from '@preact/signals';
import { logFailure } from '@/utils/base/log';
import { isWhole, loadTexts, type Translate, translator } from '@/utils/i18n/index';
import type { Language } from '@/utils/schema/parts';
import { language, theme } from './state';

const TRANSLATORS = { fa: translator('fa'), en: translator('en') };
const arrivals = signal(0);

/** The text of a key in the language shown now. */
export const t: Translate = (key, values) => {
  const text = TRANSLATORS[language.value](key, values);
  if (text === '') arrivals.value; // read, so that what was drawn without this text is drawn again when it is here
  return text;
};

/** Resolves when every text of a language is here, also when it could not be fetched: a view is shown all the same. */
export async function bringTexts(wanted: Language): Promise<void> {
  try {
    await loadTexts(wanted);
    arrivals.value++;
  } catch (cause) {
    logFailure('texts', cause);
  }
}

/** Resolves when the panel's first sight can be drawn in a language: Persian has brought those texts along. */
export const bringFirstTexts = async (wanted: Language): Promise<void> => {
  if (wanted !== 'fa') await bringTexts(wanted);
};

/** What a later view waits for: its code, and its words where they are not here yet. */
export function withTexts<T>(code: Promise<T>): Promise<T> {
  const shown = language.peek();
  return isWhole(shown) ? code : Promise.all([code, bringTexts(shown)]).then(([loaded]) => loaded);
}

let wantedLast: Language | null = null;

/** Shows another language as soon as its texts are here, and no sooner. */
export function speak(wanted: Language): void {
  wantedLast = wanted;
  if (isWhole(wanted)) language.value = wanted;
  if (wanted === language.value) return;
  void bringTexts(wanted).then(() => {
    if (wanted === wantedLast) language.value = wanted;
  });
}

/** Keeps <html lang dir data-theme> true to the state; returns the function that stops it. */
export function followDocument(root: HTMLElement = document.documentElement): () => void {
  return effect(() => {
    root.lang = language.value;
    root.dir = language.value === 'fa' ? 'rtl' : 'ltr';
    if (theme.value === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme.value;
  });
}
