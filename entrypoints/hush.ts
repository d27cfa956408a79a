// Stands beside watch.js on sites that somebody has switched off although the browser grants them: nothing is remembered.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { silenceClicks } from '@/utils/platforms/click';

export default defineUnlistedScript(silenceClicks);
