// The script of the bench's own page inside the extension: the product's very doors to a page, within reach of
// the bench. It is bundled into the throw-away copy of the build and exists nowhere else.
import { capturePage, insertIntoPage } from '@/utils/messaging/page';

export interface BenchPage {
  readonly capturePage: typeof capturePage;
  readonly insertIntoPage: typeof insertIntoPage;
}

const doors: BenchPage = { capturePage, insertIntoPage };
Reflect.set(globalThis, 'benchPage', doors);
