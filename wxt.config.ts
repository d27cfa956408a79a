import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { fewChunks } from './build/chunks';
import { leanScripts } from './build/lean-scripts';
import { readerEntries } from './build/readers';
import { styleInside } from './build/style-inside';
import { workerBesidePages } from './build/worker';
import { OPTIONAL_MATCHES, REQUIRED_MATCHES } from './utils/schema/switched-site';

// The public half of the key that fixes the extension's id in Chromium: moving the folder or updating
// never changes the id, and so never hides the database. Nothing secret is in it.
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAve/5y/It7CBtYDtQ/xN06z4upM1AkSlKrPogLU79weG75NAj7tZOZt7r0NTqKAu8hkSr209xIUDPJOvppe5RWNi15+RhZ3Iy4l/ROmxY2edoMQ78bcqZboYTUSfVRdDuVByrX82Mt+pg/vD3Cmb0Jz9QwA5IOEer9TwWokSNB2ZBC3UdAR6wT1zb0ybWcZvPIA+riWt/N5CEIii0NH4eyKq8iq2Cu3/mF8xgqToCzqKz/zjC0lYZC5xnSRQPO2zkUYRwbgojsKXFvckh2tQHfPPM5v/Gfj02mutoLj+AXC0ROyrQ7K12cG0r+k7r6hZbeAkA/FkDQle+Yc4P86M/twIDAQAB';
const GECKO_ID = 'hamseda@hamseda.team';

// Ctrl+Shift+E is the network monitor in Firefox; most others are taken somewhere too (U is Unicode input on
// Linux, X turns the writing direction, Space is ZWNJ's neighbour). People can change both.
const INSERT_KEY: Readonly<Record<string, string>> = { firefox: 'Ctrl+Shift+Period' };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'entrypoints:found': ({ config }, entries) =>
      void entries.push(...readerEntries(join(config.wxtDir, 'readers'))),
  },
  vite: () => ({
    plugins: [workerBesidePages(), fewChunks(), styleInside(), leanScripts()],
    build: {
      sourcemap: false,
      cssCodeSplit: false,
      // The pages name their first files, later ones are fetched when they are needed (build/worker.ts).
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
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
    host_permissions: REQUIRED_MATCHES,
    // Asked for one by one, when somebody switches a site on (decision 025).
    optional_host_permissions: OPTIONAL_MATCHES,
    action: { default_title: '__MSG_name__' },
    content_scripts: [
      {
        matches: REQUIRED_MATCHES,
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
