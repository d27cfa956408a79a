// Injected on demand before capture and, where it is missing, before insertion: what reads the required hosts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerAdapters } from '@/utils/platforms/reader';
import { REQUIRED_SITES } from '@/utils/platforms/registry';

export default defineUnlistedScript(() => offerAdapters(REQUIRED_SITES));
