import { describe, expect, it } from 'vitest';
import { engineOf } from '@/utils/routing/classifier/engine';
import { learn } from '@/utils/routing/classifier/learn';
import { recallFrom, remember } from '@/utils/routing/classifier/memory';
import { predict } from '@/utils/routing/classifier/predict';
import { runAll } from '@/utils/routing/classifier/steps';
import { teach } from '@/utils/routing/classifier/teach';
import { fitShop, SHOP } from './team';

describe('the memory of what was learned', () => {
  it('knows each text with its duals, and no other text', () => {
    const shop = fitShop();
    const memory = recallFrom(remember(shop));
    const row = shop.rows[5];
    const known = memory?.recall(shop.seen[5] ?? 0, shop.topics[row?.topic ?? -1] ?? '');
    const expected = [...(row?.duals ?? [])].flatMap((dual, topic) =>
      dual > 0 ? [[shop.topics[topic], dual]] : [],
    );
    expect(known).toEqual(expected);
    expect(memory?.recall(shop.seen[5] ?? 0, 'another topic')).toEqual([]);
    expect(memory?.recall(12345, 'price')).toEqual([]);
  });

  it('leads to the same answers, also when topics have changed their order and one is new', () => {
    const shop = fitShop();
    const memory = recallFrom(remember(shop));
    const more = [
      { id: 'new', title: 'گارانتی', keywords: [], examples: ['گارانتی داره'] },
      ...SHOP.toReversed(),
    ];
    const again = runAll(teach(more, 1, memory));
    for (const { id, examples } of more) {
      for (const text of examples) {
        expect(again.topics[predict(engineOf(again), text).ranked[0]?.topic ?? -1]).toBe(id);
      }
    }
  });

  it('keeps a correction through learning everything again', () => {
    const shop = fitShop();
    const text = 'زیپ کیف خراب بود';
    learn(shop, { text, topic: 2 });
    const taught = SHOP.map((topic, place) =>
      place === 2 ? { ...topic, examples: [...topic.examples, text] } : topic,
    );
    const again = runAll(teach(taught, 1, recallFrom(remember(shop))));
    expect(predict(engineOf(again), text)).toMatchObject({ ranked: [{ topic: 2 }, {}, {}], refused: false });
  });

  it('is refused when it is damaged or something else', () => {
    const bytes = remember(fitShop());
    const spoiled = bytes.slice();
    spoiled[40] = (spoiled[40] ?? 0) ^ 1;
    expect(recallFrom(spoiled)).toBeUndefined();
    expect(recallFrom(bytes.subarray(0, 100))).toBeUndefined();
    expect(recallFrom(new Uint8Array(0))).toBeUndefined();
  });
});
