// Stays on supported pages from their start on: remembers what was right-clicked, and does nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberClicks } from '@/utils/platforms/click';

// The browser takes the id away when the extension is updated or removed. Asked for by its global name: the wrapper
// of both browsers' names would be a third of this script.
declare const chrome: { runtime?: { id?: string } };

export default defineUnlistedScript(() => rememberClicks(() => chrome.runtime?.id));
