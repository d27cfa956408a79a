import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

// The public half of the key that fixes the extension's id in Chromium: moving the folder or updating
// never changes the id, and so never hides the database. Nothing secret is in it.
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAve/5y/It7CBtYDtQ/xN06z4upM1AkSlKrPogLU79weG75NAj7tZOZt7r0NTqKAu8hkSr209xIUDPJOvppe5RWNi15+RhZ3Iy4l/ROmxY2edoMQ78bcqZboYTUSfVRdDuVByrX82Mt+pg/vD3Cmb0Jz9QwA5IOEer9TwWokSNB2ZBC3UdAR6wT1zb0ybWcZvPIA+riWt/N5CEIii0NH4eyKq8iq2Cu3/mF8xgqToCzqKz/zjC0lYZC5xnSRQPO2zkUYRwbgojsKXFvckh2tQHfPPM5v/Gfj02mutoLj+AXC0ROyrQ7K12cG0r+k7r6hZbeAkA/FkDQle+Yc4P86M/twIDAQAB';
const GECKO_ID = 'hamseda@hamseda.team';

const HOSTS = ['https://*.instagram.com/*', 'https://*.facebook.com/*'];

// Ctrl+Shift+E is the network monitor in Firefox; most others are taken somewhere too (U is Unicode input on
// Linux, X turns the writing direction, Space is ZWNJ's neighbour). People can change both.
const INSERT_KEY: Readonly<Record<string, string>> = { firefox: 'Ctrl+Shift+Period' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [styleInside()],
    build: {
      sourcemap: false,
      // One style sheet and few scripts: a panel that has to open at once must not fetch forty files.
      cssCodeSplit: false,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, minSize: 0 }] } },
      },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Hamseda',
    description: '__MSG_description__',
    default_locale: 'fa',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROME_KEY, minimum_chrome_version: '123' }),
    permissions: [
      'contextMenus',
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      'notifications',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: HOSTS,
    action: { default_title: '__MSG_name__' },
    content_scripts: [
      {
        matches: HOSTS,
        js: ['watch.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_start',
      },
    ],
    commands: {
      'open-today': { suggested_key: { default: 'Ctrl+Shift+Y' }, description: '__MSG_commandToday__' },
      'insert-response': {
        suggested_key: { default: INSERT_KEY[browser] ?? 'Ctrl+Shift+E' },
        description: '__MSG_commandInsert__',
      },
      'copy-response': { description: '__MSG_commandCopy__' },
      'next-case': { description: '__MSG_commandNext__' },
    },
  }),
});

/** The page that has to be there at once. */
const AT_ONCE = /\bsidepanel\b.*\.html$/u;

/**
 * Puts the style sheet into the panel's page itself. Chromium serves an extension's files on the thread that is busy
 * opening the side panel, so every request less shows the owner sooner. The pages that open in a tab share the
 * file instead: once in the package is enough for them.
 */
function styleInside(): Plugin {
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
