// The words of every component: `t()` reads the language's signal, so whatever drew a text draws it again
// when the language is switched.
import { effect } from '@preact/signals';
import { type Translate, translator } from '@/utils/i18n/index';
import { language, theme } from './state';

const TRANSLATORS = { fa: translator('fa'), en: translator('en') };

/** The text of a key in the language shown now. */
export const t: Translate = (key, values) => TRANSLATORS[language.value](key, values);

/** Keeps <html lang dir data-theme> true to the state; returns the function that stops it. */
export function followDocument(root: HTMLElement = document.documentElement): () => void {
  return effect(() => {
    root.lang = language.value;
    root.dir = language.value === 'fa' ? 'rtl' : 'ltr';
    if (theme.value === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme.value;
  });
}
