// The dedicated worker of panel and desk: files, backups and upkeep, away from the thread that draws.
import { serveHeavy } from '@/utils/services/heavy/serve';

serveHeavy({
  postMessage: (message) => postMessage(message),
  onMessage: (listener) => addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data)),
});
