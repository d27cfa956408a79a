import { describe, expect, test } from 'vitest';
import { readKv } from '@/utils/data/kv';
import { TopicId } from '@/utils/schema/parts';
import type { TransferProgress } from '@/utils/services/contract';
import { must } from './bench';
import { act, type Desk, deskOf, put } from './desk';

const CITIES = ['شیراز', 'تبریز', 'رشت', 'یزد', 'کرمان', 'اهواز', 'قم', 'ساری', 'مشهد', 'بوشهر'];
const MISPLACED = 'قیمت کیف چرم چنده';
const EXAMPLES: Record<string, string[]> = {
  price: CITIES.map((city) => `قیمت ${city} چنده`),
  shipping: [...CITIES.map((city) => `ارسال به ${city} دارید`), MISPLACED],
  size: ['سایز ۳۸ دارید', 'سایز بزرگ دارید', 'سایزبندی چطوره'],
};

async function teamOf(examples: Record<string, string[]>): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await act(
    desk,
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    ...Object.entries(examples).map(([id, texts]) =>
      put('topics', { id, title: id, examples: texts.map((text) => ({ text, source: 'team' })) }),
    ),
  );
  return desk;
}
const review = async ({ services }: Desk) => must(await services.learning.review());

describe('a review of the topics', () => {
  test('says how many examples would be known again, and which topics are taken for each other', async () => {
    const found = await review(await teamOf(EXAMPLES));
    expect(found.examples).toBe(24);
    expect(found.accuracy).toBeGreaterThan(0.7);
    expect(found.accuracy).toBeLessThan(1);
    const mix = found.mixes.find(({ topicId, takenFor }) => topicId === 'shipping' && takenFor === 'price');
    expect(mix?.texts).toContain(MISPLACED);
    expect(mix?.share).toBeCloseTo((mix?.count ?? 0) / 11);
  });

  test('finds the example that stands in the wrong topic, until somebody moves it or says that it is right', async () => {
    const desk = await teamOf(EXAMPLES);
    const [doubtful] = (await review(desk)).doubtful;
    expect(doubtful).toMatchObject({ text: MISPLACED, topicId: 'shipping', likelierId: 'price' });
    expect(doubtful?.probability).toBeGreaterThanOrEqual(0.75);
    const shipping = TopicId.parse('shipping');
    must(await desk.services.topics.confirmExample(MISPLACED, shipping));
    expect((await review(desk)).doubtful).toEqual([]);
    must(await desk.services.undo.undo());
    expect((await review(desk)).doubtful).toHaveLength(1);
    must(await desk.services.topics.moveExample(MISPLACED, shipping, TopicId.parse('price')));
    expect((await review(desk)).doubtful).toEqual([]);
  });

  test('names topics with few examples, and how many more they need', async () => {
    const { thin } = await review(await teamOf({ ...EXAMPLES, colour: [] }));
    expect(thin).toEqual([
      { topicId: 'colour', examples: 0, more: 10 },
      { topicId: 'size', examples: 3, more: 7 },
    ]);
  });

  test('says nothing about mistakes while there are too few examples to know', async () => {
    const found = await review(await teamOf({ price: ['قیمت چنده'], shipping: ['ارسال دارید'] }));
    expect(found).toMatchObject({ examples: 2, accuracy: null, mixes: [], doubtful: [] });
    expect(found.thin).toHaveLength(2);
    expect(await review(await teamOf({}))).toMatchObject({ examples: 0, accuracy: null, thin: [] });
  });

  test('gives the same answer twice, and finds the same where the first lesson is no longer in mind', async () => {
    const desk = await teamOf(EXAMPLES);
    const first = await review(desk);
    expect(await review(desk)).toEqual(first);
    const { accuracy, mixes, thin } = await review(desk.again());
    expect({ accuracy, mixes, thin }).toEqual({
      accuracy: first.accuracy,
      mixes: first.mixes,
      thin: first.thin,
    });
  });

  test('leaves behind what it has learned, so that comments are answered by it', async () => {
    const desk = await teamOf(EXAMPLES);
    await review(desk);
    expect(await readKv(await desk.context.engine.open(), 'modelStamp')).toBeDefined();
  });

  test('tells how far it is, and ends when it is told to', async () => {
    const { services } = await teamOf(EXAMPLES);
    const steps: TransferProgress[] = [];
    must(await services.learning.review({ onProgress: (step) => steps.push(step) }));
    expect(steps.map(({ phase }) => phase)).toEqual(['learning', ...Array<string>(5).fill('checking')]);
    expect(steps.at(-1)?.share).toBe(1);
    const leaving = new AbortController();
    const cancelled = services.learning.review({
      signal: leaving.signal,
      onProgress: ({ phase }) => phase === 'checking' && leaving.abort(),
    });
    expect(await cancelled).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await services.learning.review({ signal: leaving.signal })).toMatchObject({ code: 'cancelled' });
  });

  test('is not disturbed by what is learned meanwhile', async () => {
    const desk = await teamOf(EXAMPLES);
    const calm = await review(desk);
    const reviewing = desk.services.learning.review();
    must(await desk.services.topics.teachTopic(TopicId.parse('size'), ['این مدل اندازهٔ بزرگ‌تر هم داره']));
    must(await desk.services.learning.teach());
    expect(must(await reviewing)).toMatchObject({ examples: 24, accuracy: calm.accuracy });
  });
});
