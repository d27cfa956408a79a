// Compression on a thread of its own. The browser's CompressionStream works on the thread that feeds it, and takes
// half of an export, the text's way into bytes a tenth more; beside it the next rows can be read meanwhile.

import type { Bytes } from '@/utils/base/bytes';
import { logFailure } from '@/utils/base/log';
import { deflateText } from '@/utils/data/inflate';
import type { Compress } from '@/utils/data/segment';
import { z } from '@/utils/schema/zod';

/** Less than this is compressed sooner than it has been handed over. */
const WORTH_CHARACTERS = 64 * 1024;

const Answer = z.object({ id: z.number(), bytes: z.instanceof(Uint8Array) });

/** Compresses in the worker that `start` gives, which is started by the first large content; without it, here. */
export function compressBeside(start: () => Worker): Compress {
  let worker: Worker | null = null;
  let isBroken = false;
  const waiting = new Map<number, (compressed: Bytes | null) => void>();
  let turn = 0;

  const begin = (): Worker => {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = Answer.safeParse(data);
      if (!answer.success) return;
      waiting.get(answer.data.id)?.(answer.data.bytes as Bytes); // no shared memory: it was transferred
      waiting.delete(answer.data.id);
    };
    started.onerror = (event) => {
      logFailure('compression worker', event.message);
      isBroken = true;
      for (const finish of waiting.values()) finish(null);
      waiting.clear();
    };
    return started;
  };

  return async (content) => {
    if (isBroken || content.length < WORTH_CHARACTERS) return deflateText(content);
    worker ??= begin();
    const id = ++turn;
    const compressed = await new Promise<Bytes | null>((resolve) => {
      waiting.set(id, resolve);
      worker?.postMessage({ id, text: content });
    });
    return compressed ?? deflateText(content);
  };
}

const Order = z.object({ id: z.number(), text: z.string() });

/** The worker's side. */
export function serveCompression(post: (answer: z.infer<typeof Answer>, transfer: ArrayBuffer[]) => void) {
  return async (message: unknown): Promise<void> => {
    const order = Order.safeParse(message);
    if (!order.success) return;
    const bytes = await deflateText(order.data.text);
    post({ id: order.data.id, bytes }, [bytes.buffer]);
  };
}
