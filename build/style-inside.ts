// One request less at the panel's start.
import type { Plugin } from 'vite';

/** The page that has to be there at once. */
const AT_ONCE = /\bsidepanel\b.*\.html$/u;

/**
 * Puts the style sheet into the panel's page itself. Chromium serves an extension's files on the thread that is busy
 * opening the side panel, so every request less shows the owner sooner. The pages that open in a tab share the
 * file instead: once in the package is enough for them.
 */
export function styleInside(): Plugin {
  return {
    name: 'style-inside',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !AT_ONCE.test(page.fileName)) continue;
        page.source = String(page.source).replace(
          /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/gu,
          (link, path: string) => {
            const sheet = bundle[path];
            if (sheet?.type !== 'asset') return link;
            return `<style>${String(sheet.source)}</style>`;
          },
        );
      }
    },
  };
}
