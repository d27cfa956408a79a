// Injected on demand: its value is the comment of the last right-click, or of the selection.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { captureComment } from '@/utils/platforms/capture';

export default defineUnlistedScript(() => captureComment({ url: new URL(location.href), document }));
