// The response picker's side of the background. Each question of a page's script is answered only where the person has
// switched the picker on and the site is on, and with no more than what its list shows.
import { fail, ok, type Result } from '@/utils/base/result';
import { answerAll } from '@/utils/messaging/channel';
import { readDevice } from '@/utils/messaging/device';
import { inject, type Place } from '@/utils/messaging/inject';
import { listensAt } from '@/utils/messaging/listeners';
import { createOffersReader } from '@/utils/messaging/offers';
import { insertIntoPage } from '@/utils/messaging/page';
import { type MessageSender, placeOfSender } from '@/utils/messaging/sender';
import { SITE_MESSAGES } from '@/utils/messaging/site-messages';
import type { DeviceSettings } from '@/utils/schema/device';
import { type PickerPlace, textFor } from '@/utils/services/offers';
import { listFor } from '@/utils/services/picker-list';

/** Registers its listener; must run in the background's first turn. */
export function followPicker(): void {
  const readOffers = createOffersReader();
  answerAll('background', SITE_MESSAGES, {
    async slash(_nothing, sender) {
      const asked = await allowed(sender);
      if (!asked.ok) return asked;
      const injected = await inject(asked.value.place, { files: ['/picker.js'] });
      return injected.ok ? ok(null) : injected;
    },
    async searchOffers({ query }, sender) {
      const asked = await allowed(sender);
      if (!asked.ok) return asked;
      const { device, where } = asked.value;
      return ok(listFor(await readOffers(), query, where, device.theme));
    },
    async chooseOffer({ id, typed }, sender) {
      const asked = await allowed(sender);
      if (!asked.ok) return asked;
      const { where, place } = asked.value;
      const offers = await readOffers();
      const text = offers && textFor(offers, id, where);
      if (!text) return fail('no-answer');
      return insertIntoPage(place, { text, mode: 'replaceTyped', typed, commentId: null });
    },
  });
}

interface Asked {
  readonly place: Place;
  readonly where: PickerPlace;
  readonly device: DeviceSettings;
}

/** Code `site-off` where there is no picker. */
async function allowed(sender: MessageSender): Promise<Result<Asked>> {
  const from = placeOfSender(sender);
  const device = await readDevice();
  const site = from && device.picker ? await listensAt(from.host) : null;
  if (!from || !site) return fail('site-off');
  const where = { language: device.language, platform: site.platform, nowMs: Date.now() };
  return ok({ place: from.place, where, device });
}
