// The page's side: heavy calls as if they were made here. The worker starts with the first one and ends when it
// has had nothing to do for a while.
import { logFailure } from '@/utils/base/log';
import type { Context } from '../context';
import type { TransferOptions } from '../contract';
import type { HeavyServices } from '../create';
import { FromWorker, HEAVY, type HeavyName, OPTIONS_MARK, type ToWorker } from './calls';

const IDLE_MS = 20_000;

interface Waiting {
  resolve(value: unknown): void;
  reject(cause: Error): void;
  onProgress: TransferOptions['onProgress'];
}

/** The heavy services, run by the worker that `start` makes. */
export function remoteHeavy(start: () => Worker, context: Context): HeavyServices {
  const { device } = context;
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  /** A file that was read and not confirmed lives in the worker. */
  let holdsPreview = false;

  const call = async (service: HeavyName, method: string, args: readonly unknown[]): Promise<unknown> => {
    clearTimeout(idle);
    const id = ++lastId;
    const { sendable, options } = split(args);
    const settings = await device.read();
    worker ??= begin();
    const target = worker;
    const answer = new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress: options?.onProgress });
    });
    const message: ToWorker = { type: 'call', id, service, method, args: sendable, device: settings };
    target.postMessage(message);
    const abort = () => target.postMessage({ type: 'abort', id } satisfies ToWorker);
    if (options?.signal?.aborted) abort();
    else options?.signal?.addEventListener('abort', abort);
    try {
      return await answer;
    } finally {
      options?.signal?.removeEventListener('abort', abort);
      holdsPreview = method === 'preview' || (holdsPreview && method !== 'confirm' && method !== 'cancel');
      rest();
    }
  };

  function begin(): Worker {
    const made = start();
    made.onmessage = ({ data }: MessageEvent<unknown>) => hear(data);
    made.onerror = (event) => {
      logFailure('worker', event.message);
      end();
      for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker has ended'));
      waiting.clear();
    };
    return made;
  }

  function hear(data: unknown): void {
    const parsed = FromWorker.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.type === 'device') {
      device.change(message.part).catch((cause: unknown) => logFailure('device', cause));
      return;
    }
    const one = waiting.get(message.id);
    if (message.type === 'progress') {
      one?.onProgress?.(message.progress as Parameters<NonNullable<TransferOptions['onProgress']>>[0]); // sent by serve.ts alone
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'done') one?.resolve(message.value);
    else one?.reject(new Error(message.cause));
  }

  function rest(): void {
    if (waiting.size > 0 || holdsPreview) return;
    idle = setTimeout(end, IDLE_MS);
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    holdsPreview = false;
  }

  const serviceOf = (service: HeavyName) =>
    Object.fromEntries(
      HEAVY[service].map((method) => [method, (...args: unknown[]) => call(service, method, args)]),
    );
  // Each method has the shape of the service it is forwarded to.
  const { exchange, safety, learning } = {
    exchange: serviceOf('exchange'),
    safety: serviceOf('safety'),
    learning: serviceOf('learning'),
  } as unknown as HeavyServices;
  return {
    exchange,
    learning,
    safety: {
      ...safety,
      // Only a page may ask for persistence and knows whether its window is a private one.
      async maintain() {
        await context.storage.persist();
        await safety.maintain();
      },
      health: async () => ({ ...(await safety.health()), mayVanish: context.storage.mayVanish }),
    },
  };
}

function split(args: readonly unknown[]): { sendable: unknown[]; options: TransferOptions | undefined } {
  let options: TransferOptions | undefined;
  const sendable = args.map((arg) => {
    if (!isOptions(arg)) return arg;
    options = arg;
    const { signal: _signal, onProgress: _progress, ...rest } = arg;
    return { ...rest, [OPTIONS_MARK]: true };
  });
  return { sendable, options };
}

const isOptions = (arg: unknown): arg is TransferOptions =>
  typeof arg === 'object' &&
  arg !== null &&
  !(arg instanceof Blob) &&
  ('onProgress' in arg || 'signal' in arg || 'passphrase' in arg);
