// The same for every other page: the optional hosts, and what can be read anywhere.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerAdapters } from '@/utils/platforms/reader';
import { OPTIONAL_SITES } from '@/utils/platforms/registry';

export default defineUnlistedScript(() => offerAdapters(OPTIONAL_SITES));
