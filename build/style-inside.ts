// What the panel needs for its first sight, as early as it can be had.
import type { Plugin } from 'vite';

/** The page that has to be there at once. */
const AT_ONCE = /\bsidepanel\b.*\.html$/u;

/**
 * Fetches the fonts at once. They would be fetched when the first text is laid out, and once they are there all of it
 * would be laid out again, letter by letter in another shape: 16 to 25 ms of the first sight, and a flicker.
 */
const fontsAhead = (style: string): string =>
  [...new Set(style.match(/\/assets\/[\w-]+\.woff2/gu))]
    .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`)
    .join('');

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
            const style = String(sheet.source);
            return `${fontsAhead(style)}<style>${style}</style>`;
          },
        );
      }
    },
  };
}
