// Injected on demand before capture and, where it is missing, before insertion: what can be read on any page. Each site
// we know has a script of its own in its place, made from the registry (build/readers.ts).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerAdapters } from '@/utils/platforms/reader';

export default defineUnlistedScript(() => offerAdapters([]));
