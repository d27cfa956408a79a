// Injected on demand: its value is what Hamseda sees in this page.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lookAround } from '@/utils/platforms/look';

export default defineUnlistedScript(() =>
  lookAround({ url: new URL(location.href), document }, browser.runtime.getManifest().version),
);
