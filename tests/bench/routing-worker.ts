// The same in a dedicated worker of the extension, where the product teaches as well.
import { examine } from './routing-core.ts';

addEventListener('message', ({ data }: MessageEvent<{ train: string; test: string }>) => {
  postMessage(examine(data.train, data.test));
});
