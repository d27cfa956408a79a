// Keeps what the response picker offers as the team's responses are, for as long as this browser wants a picker: one of
// the open pages does it, and writes only what is new. Without a picker nothing lies ready anywhere.
import { logFailure } from '@/utils/base/log';
import type { Offers } from '@/utils/schema/picker';
import type { Context } from './context';
import { offersOf } from './offers';

/** Takes what is to lie ready; null = nothing. */
export type OfferTaker = (offers: Offers | null) => Promise<void>;

/** Changes come in bursts: an import, a form. */
const PAUSE_MS = 500;

/** Each call looks at what is to lie ready now, and hands it on where it is something new. */
export function createOfferKeeper(
  { playbook, device, clock }: Pick<Context, 'playbook' | 'device' | 'clock'>,
  take: OfferTaker,
): () => Promise<void> {
  let taken: string | undefined;
  return async () => {
    const { picker } = await device.read();
    const offers = picker ? offersOf(await playbook.responses(), await playbook.read(), clock.now()) : null;
    const text = JSON.stringify(offers);
    if (text === taken) return;
    await take(offers);
    taken = text;
  };
}

/** Until the signal aborts. */
export function keepOffers(context: Context, take: OfferTaker, signal: AbortSignal): void {
  const { playbook, device } = context;
  const held = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  const look = createOfferKeeper(context, take);
  navigator.locks
    .request('hamseda:offers', { signal }, async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = (delayMs: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => look().catch((cause: unknown) => logFailure('offers', cause)), delayMs);
      };
      const stops = [playbook.onChange(() => later(PAUSE_MS)), device.onChange(() => later(0))];
      later(0);
      await held;
      clearTimeout(timer);
      for (const stop of stops) stop();
    })
    .catch((cause: unknown) => {
      if (!signal.aborted) logFailure('offers', cause);
    });
}
