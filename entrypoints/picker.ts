// Injected on the first slash: the list beside the caret. What it asks and orders goes to the background, which looks
// at each question anew (entrypoints/background/picker.ts).
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isDone, listOf } from '@/utils/platforms/picker/answer';
import { Picker } from '@/utils/platforms/picker/picker';
import { slashHere } from '@/utils/platforms/slash';

const PLACE = Symbol.for('hamseda.picker');

export default defineUnlistedScript(() => {
  const slash = slashHere();
  if (!slash || Reflect.get(slash, PLACE)) return; // switched off meanwhile, or asked for twice
  Reflect.set(slash, PLACE, true);
  const ask = async (hamseda: string, payload: object): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage({ hamseda, payload });
    } catch {
      return null; // updated or removed meanwhile
    }
  };
  const picker = new Picker(
    {
      search: async (query) => listOf(await ask('searchOffers', { query })),
      choose: async (id, typed) => isDone(await ask('chooseOffer', { id, typed })),
    },
    document,
  );
  picker.takeOver(slash);
});
