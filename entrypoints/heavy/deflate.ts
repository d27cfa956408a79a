// A thread that does nothing but compress, started by the dedicated worker for an export.
import { logFailure } from '@/utils/base/log';
import { serveCompression } from '@/utils/services/heavy/compress';

const compress = serveCompression((answer, transfer) => postMessage(answer, { transfer }));
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  compress(data).catch((cause: unknown) => logFailure('compression', cause));
});
