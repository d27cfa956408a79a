// Injected on demand: puts insertion within reach of the orders that follow, in the extension's isolated world.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Insertion } from '@/utils/platforms/insertion';
import type { InsertOrder } from '@/utils/schema/page-orders';

export default defineUnlistedScript(() => {
  let insertion: Insertion | undefined;
  const place = Symbol.for('hamseda.insert');
  Reflect.get(globalThis, place)?.abandon?.(); // one order at a time, also when an older one still waits
  Reflect.set(globalThis, place, {
    abandon: () => insertion?.abandon(),
    begin: (order: InsertOrder) => {
      // Chromium leaves out what is null inside the arguments of an injected function.
      const whole: InsertOrder = { ...order, commentId: order.commentId ?? null };
      insertion = new Insertion(whole, { url: new URL(location.href), document });
      return insertion.begin();
    },
    goOn: (taken: boolean) => insertion?.goOn(taken),
  });
});
