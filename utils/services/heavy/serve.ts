// The worker's side: the same services as everywhere, asked by message.
import { logFailure } from '@/utils/base/log';
import type { Compress } from '@/utils/data/segment';
import { DeviceSettings } from '@/utils/schema/device';
import type { DeviceService, TransferOptions } from '../contract';
import { createContext } from '../create-context';
import { type FromWorker, HEAVY, OPTIONS_MARK, ToWorker } from './calls';
import { createHeavy } from './local';

/** Where messages come from and go to: the worker's own global. */
export interface Post {
  postMessage(message: FromWorker): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Answers the page's calls, one database, any number at once. */
export function serveHeavy(post: Post, compress?: Compress): void {
  let settings = DeviceSettings.parse({});
  const device: DeviceService = {
    read: async () => settings,
    async change(part) {
      settings = { ...settings, ...part };
      post.postMessage({ type: 'device', part });
    },
    onChange: () => () => undefined, // each call brings the settings along
  };
  const ports = { device, page: NO_PAGE, ...(compress && { compress }) };
  const services = createHeavy(createContext(ports), ports);
  const running = new Map<number, AbortController>();

  post.onMessage((message) => {
    const parsed = ToWorker.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.type === 'abort') running.get(parsed.data.id)?.abort();
    else {
      settings = parsed.data.device;
      answer(parsed.data).catch((cause: unknown) => logFailure('worker', cause));
    }
  });

  async function answer({ id, service, method, args }: Extract<ToWorker, { type: 'call' }>): Promise<void> {
    if (!(HEAVY[service] as readonly string[]).includes(method)) return; // only what is declared can be called
    const controller = new AbortController();
    running.set(id, controller);
    const options: TransferOptions = {
      signal: controller.signal,
      onProgress: (progress) => post.postMessage({ type: 'progress', id, progress }),
    };
    try {
      const target = services[service] as unknown as Record<string, (...args: unknown[]) => unknown>; // by the check above
      const value = await target[method]?.(...args.map((arg) => withOptions(arg, options)));
      post.postMessage({ type: 'done', id, value });
    } catch (cause) {
      logFailure(`worker: ${method}`, cause);
      post.postMessage({ type: 'failed', id, cause: String(cause) });
    } finally {
      running.delete(id);
    }
  }
}

function withOptions(arg: unknown, options: TransferOptions): unknown {
  if (typeof arg !== 'object' || arg === null || !(OPTIONS_MARK in arg)) return arg;
  const { [OPTIONS_MARK]: _mark, ...rest } = arg;
  return { ...rest, ...options };
}

const NO_PAGE = { insert: async () => ({ ok: false, code: 'page-gone' }) as const };
