import { describe, expect, test } from 'vitest';
import { readKv, writeKv } from '@/utils/data/kv';
import { TopicId } from '@/utils/schema/parts';
import { captureOf, commentWith } from '../comment';
import { must, NOW } from './bench';
import { act, change, type Desk, deskOf, MINUTE, put } from './desk';

const EXAMPLES = {
  price: [
    'قیمتش چنده',
    'این کفش چند تومنه',
    'هزینه‌اش چقدر می‌شه',
    'چند در میاد برام',
    'گرونه یا ارزون',
    'how much is it',
  ],
  shipping: [
    'ارسال به شیراز دارین',
    'کی می‌رسه دستم',
    'با پست پیشتاز می‌فرستید',
    'بسته‌م هنوز نیومده',
    'هزینه ارسال با کیه',
    'do you ship abroad',
  ],
  size: [
    'سایز ۳۸ موجوده',
    'برای پای پهن مناسبه',
    'سایزبندی چطوره',
    'یه شماره بزرگ‌تر بگیرم؟',
    'تنگ نیست؟',
    'which size fits me',
  ],
  complaint: [
    'کفشم پاره شد',
    'خیلی بد دوخت بود',
    'ناراضی‌ام از کیفیتش',
    'رنگش پس داد',
    'دو بار پوشیدم خراب شد',
    'it broke after a week',
  ],
};

const texts = (list: readonly string[]) => list.map((text) => ({ text, source: 'team' }));

async function teamAt(): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await act(
    desk,
    put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
    ...Object.entries(EXAMPLES).map(([id, list]) => put('topics', { id, title: id, examples: texts(list) })),
  );
  return desk;
}

let count = 0;
const route = async ({ services }: Desk, text: string) => {
  count += 1;
  return must(await services.comment.route(captureOf(commentWith({ text, commentId: `l${count}` }), NOW)));
};
const learn = async ({ services }: Desk) => must(await services.learning.teach());
const UNHEARD = 'یه شماره بزرگ‌تر هم دارین ازش؟';

describe('what a team teaches', () => {
  test('finds the topic of words that no keyword names, with a probability', async () => {
    const desk = await teamAt();
    const typedInLatin = 'ba post pishtaz be shiraz mifrestin?';
    expect((await route(desk, typedInLatin)).topic).toBeNull();
    await learn(desk);
    const routed = await route(desk, typedInLatin);
    expect(routed.topic?.id).toBe('shipping');
    expect(routed.score).toBeGreaterThan(0.3);
    expect(routed.score).toBeLessThan(1);
    expect(routed.runnersUp).toHaveLength(2);
  });

  test('leaves to the lead what it has never heard of, with the likeliest topics as buttons', async () => {
    const desk = await teamAt();
    await learn(desk);
    const routed = await route(desk, 'بازی تیم ملی فردا با کدوم داوره رفیق');
    expect(routed).toMatchObject({ topic: null, confidence: 'unclear' });
    expect(routed.runnersUp).toHaveLength(3);
  });

  test('two questions in one comment are two topics', async () => {
    const desk = await teamAt();
    await learn(desk);
    const routed = await route(desk, 'این کفش چند تومنه؟ سایز ۳۸ موجوده؟');
    expect([routed.topic?.id, routed.second?.id].sort()).toEqual(['price', 'size']);
    expect((await route(desk, 'این کفش چند تومنه؟')).second).toBeNull();
  });

  test('says which words were the reason', async () => {
    const desk = await teamAt();
    await learn(desk);
    const routed = await route(desk, 'ببخشید سایز ۳۹ هم موجوده');
    expect(routed.topic?.id).toBe('size');
    expect(routed.matches.map(({ word }) => word)).toContain('سایز');
  });

  test('is right at once about a corrected text, and has learned from it a moment later', async () => {
    const desk = await teamAt();
    await learn(desk);
    const routed = await route(desk, 'چرا اینقدر دیر جواب می‌دین');
    must(await desk.services.comment.correct(routed, TopicId.parse('complaint')));
    const again = await route(desk, 'چرا اینقدر دیر جواب می‌دین');
    expect(again).toMatchObject({ topic: { id: 'complaint' }, confidence: 'sure' });
    await learn(desk);
    expect(await route(desk, 'چرا اینقدر دیر جواب می‌دین؟!')).toMatchObject({ topic: { id: 'complaint' } });
    expect((await route(desk, 'خیلی دیر جواب می‌دین')).topic?.id).toBe('complaint');
  });

  test('is right at once about a text with a handle and a number, which no example keeps', async () => {
    const desk = await teamAt();
    await learn(desk);
    const text = '@shop.ir سفارش 123456 چی شد پس';
    must(await desk.services.comment.correct(await route(desk, text), TopicId.parse('shipping')));
    expect(await route(desk, text)).toMatchObject({ topic: { id: 'shipping' }, confidence: 'sure' });
    await learn(desk);
    expect(await route(desk, text)).toMatchObject({ topic: { id: 'shipping' }, confidence: 'sure' });
  });

  test('an example of the team that somebody corrects moves, and the toast brings it back', async () => {
    const desk = await teamAt();
    await learn(desk);
    const text = 'گرونه یا ارزون';
    const corrected = must(
      await desk.services.comment.correct(await route(desk, text), TopicId.parse('complaint')),
    );
    expect((await route(desk, text)).topic?.id).toBe('complaint');
    await learn(desk);
    expect((await route(desk, text)).topic?.id).toBe('complaint');
    must(await desk.services.comment.undoCorrect(corrected, TopicId.parse('price')));
    expect((await route(desk, text)).topic?.id).toBe('price');
    await learn(desk);
    expect((await route(desk, text)).topic?.id).toBe('price');
    const { topics } = await desk.context.playbook.read();
    expect(topics.find(({ id }) => id === 'price')?.examples).toContainEqual({ text, source: 'team' });
  });

  test('«unknown» can be taught too', async () => {
    const desk = await teamAt();
    await act(desk, put('topics', { id: 'unknown', title: 'نمی‌دانیم', kind: 'unknown' }));
    await learn(desk);
    const text = 'سایز ۳۸ موجوده یا نه';
    const routed = await route(desk, text);
    expect(routed.topic?.id).toBe('size');
    must(await desk.services.comment.correct(routed, null));
    expect((await route(desk, text)).topic).toBeNull();
    await learn(desk);
    expect((await route(desk, text)).topic).toBeNull();
  });

  test('a text of a topic that is new is right before the topic is learned', async () => {
    const desk = await teamAt();
    await learn(desk);
    await act(desk, put('topics', { id: 'gift', title: 'هدیه', examples: texts(['کادوش می‌کنید؟']) }));
    expect((await route(desk, 'کادوش می‌کنید؟')).topic?.id).toBe('gift');
  });

  test('a correction of a correction moves the example', async () => {
    const desk = await teamAt();
    await learn(desk);
    const text = 'چرا اینقدر دیر جواب می‌دین';
    must(await desk.services.comment.correct(await route(desk, text), TopicId.parse('complaint')));
    await learn(desk);
    must(await desk.services.comment.correct(await route(desk, text), TopicId.parse('shipping')));
    expect((await route(desk, text)).topic?.id).toBe('shipping');
    await learn(desk);
    expect((await route(desk, text)).topic?.id).toBe('shipping');
  });

  test('is the same whether it was learned step by step or after a restart', async () => {
    const desk = await teamAt();
    await learn(desk);
    must(await desk.services.comment.correct(await route(desk, 'پولش چقدره'), TopicId.parse('price')));
    await learn(desk);
    const fresh = desk.again();
    await act(fresh, change('topics', 'size', { title: 'سایز' }));
    await learn(fresh);
    expect((await route(fresh, 'پولش چقدره')).topic?.id).toBe('price');
    expect((await route(fresh, UNHEARD)).topic?.id).toBe('size');
  });

  test('is learned only when something has changed', async () => {
    const desk = await teamAt();
    await learn(desk);
    const db = await desk.context.engine.open();
    const before = await readKv(db, 'model');
    await learn(desk);
    expect(await readKv(db, 'model')).toEqual(before);
    desk.clock.pass(MINUTE);
    await act(desk, change('topics', 'size', { title: 'اندازه' }));
    await learn(desk);
    expect((await readKv(db, 'model'))?.stamp).not.toBe(before?.stamp);
  });

  test('a deleted topic is never the answer', async () => {
    const desk = await teamAt();
    await learn(desk);
    await act(desk, { store: 'topics', remove: 'size' });
    const routed = await route(desk, UNHEARD);
    expect([routed.topic, ...routed.runnersUp].some((topic) => topic?.id === 'size')).toBe(false);
  });

  test('a damaged classifier is as none: keywords answer until it is learned anew', async () => {
    const desk = await teamAt();
    await learn(desk);
    await act(desk, change('topics', 'price', { keywords: ['چنده'] }));
    const db = await desk.context.engine.open();
    const stored = await readKv(db, 'model');
    await writeKv(db, 'model', {
      stamp: 'x',
      versions: {},
      bytes: stored?.bytes.slice(0, 100) ?? new Uint8Array(),
    });
    await writeKv(db, 'modelStamp', 'x');
    expect((await route(desk, 'چنده')).topic?.id).toBe('price');
    await learn(desk);
    expect((await route(desk, UNHEARD)).topic?.id).toBe('size');
  });

  test('too few examples leave the answer to the keywords', async () => {
    const desk = deskOf({ member: 'sara' });
    await act(
      desk,
      put('members', { id: 'sara', name: 'سارا', access: 'lead' }),
      put('topics', { id: 'a', title: 'قیمت', keywords: ['چنده'] }),
      put('topics', { id: 'b', title: 'ارسال', keywords: ['پست'] }),
    );
    await learn(desk);
    expect((await route(desk, 'چنده؟')).topic?.id).toBe('a');
    expect((await route(desk, 'این چیه؟')).topic).toBeNull();
  });
});
