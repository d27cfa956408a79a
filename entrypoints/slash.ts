// Stays on pages of sites that are on, where the person wants the response picker: hears a slash, and asks for the rest.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Extension, hearSlash } from '@/utils/platforms/slash';

// By its global name, as in watch.ts.
declare const chrome: Extension;

export default defineUnlistedScript(() => hearSlash(chrome));
