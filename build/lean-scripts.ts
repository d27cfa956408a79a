// What comes into a page carries nothing but what it does there.
import type { Plugin } from 'vite';

/** What WXT lays around every script that stands by itself, and the two sentences it would say in a page's console. */
const WRAPPER = /unlisted-script-entrypoint/u;
const SENTENCES = /\blogger\.error\(`[^`]*`, err\);/gu;

/** Leaves the wrapper's sentences out: nobody reads them in a foreign page, and an error is thrown on all the same. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    transform(code, id) {
      return WRAPPER.test(id) ? { code: code.replace(SENTENCES, ''), map: null } : null;
    },
  };
}
