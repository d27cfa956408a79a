// Stays on supported pages from their start on: remembers what was right-clicked, and does nothing else.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rememberClicks } from '@/utils/platforms/click';

export default defineUnlistedScript(rememberClicks);
