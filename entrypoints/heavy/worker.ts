// The dedicated worker of panel and desk: files, backups and upkeep, away from the thread that draws.
import { compressBeside } from '@/utils/services/heavy/compress';
import { serveHeavy } from '@/utils/services/heavy/serve';

serveHeavy(
  {
    postMessage: (message) => postMessage(message),
    onMessage: (listener) => addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
  },
  // entrypoints/heavy/deflate.ts, built as this file is (build/worker.ts)
  compressBeside(() => new Worker('/assets/deflate.js', { type: 'module' })),
);
