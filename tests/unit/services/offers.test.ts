// What the picker in a page offers, and to whom not.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { createOffersReader, writeOffers } from '@/utils/messaging/offers';
import { ResponseId } from '@/utils/schema/parts';
import { MOST_ROWS, Offers, PickerList } from '@/utils/schema/picker';
import type { Response } from '@/utils/schema/response';
import { createOfferKeeper } from '@/utils/services/keep-offers';
import { offersOf, textFor } from '@/utils/services/offers';
import { listFor } from '@/utils/services/picker-list';
import { must } from './bench';
import { deskOf, record } from './desk';

const NOW_MS = Date.parse('2026-11-27T08:00:00.000Z');
const HERE = { language: 'fa', platform: 'instagram', nowMs: NOW_MS } as const;
const BOOK = {
  timeZone: 'Asia/Tehran',
  blocks: [record('blocks', { id: 'b1', name: 'پایان', text: 'ممنون از شما' })],
  facts: [
    record('facts', { id: 'f1', key: 'price', value: '۱۰۰ تومان' }),
    record('facts', { id: 'f2', key: 'days', value: '', title: 'زمان ارسال' }),
  ],
};

const response = (id: string, title: string, text: string, more: object = {}): Response =>
  record('responses', { id, title, variants: [{ language: 'fa', text }], ...more });
const ALL = [
  response('price', 'قیمت', 'قیمت {{fact.price}} است. {{> پایان}}', { shortcut: '/قیمت' }),
  response('wholesale', 'قیمت عمده', 'عمده ارزان‌تر است', { shortcut: 'عمده' }),
  response('days', 'زمان', 'تا {{fact.days}} می‌رسد', { tags: ['ارسال'] }),
  response('handle', 'سلام', 'سلام {{customer.handle}}'),
  response('polite', 'درود', 'درود {{customer.handle|دوست عزیز}}'),
  response('draft', 'پیش‌نویس', 'نه', { status: 'draft' }),
  response('retired', 'کهنه', 'نه', { status: 'retired' }),
  response('over', 'تمام‌شده', 'نه', { validUntil: '2026-11-26' }),
  response('english', 'Price', 'It is {{fact.price}}', {
    variants: [{ language: 'en', text: 'It is {{fact.price}}' }],
  }),
];
const offers = offersOf(ALL, BOOK, NOW_MS);
const titles = (query: string, place: Parameters<typeof listFor>[2] = HERE) =>
  listFor(offers, query, place, 'system').rows.map(({ title }) => title);

describe('the picker offers', () => {
  test('what is approved, may be used today and is in the language of the person', () => {
    expect(titles('').sort()).toEqual(['درود', 'زمان', 'سلام', 'قیمت', 'قیمت عمده'].sort());
    expect(titles('', { ...HERE, language: 'en' })).toEqual(['Price']);
  });

  test.each([
    ['by the title', 'قیم', ['قیمت', 'قیمت عمده']],
    ['by an Arabic keyboard’s letters', 'قيمت', ['قیمت', 'قیمت عمده']],
    ['by a tag', 'ارسال', ['زمان']],
    ['by the text', 'ارزان', ['قیمت عمده']],
    ['by nothing of ours', 'xyz', []],
  ])('what is found %s', (_how, query, found) => {
    expect(titles(query)).toEqual(found);
  });

  test('a shortcut first, and says so only when it is whole', () => {
    const [first, ...others] = listFor(offers, 'قیمت', HERE, 'system').rows;
    expect(first).toMatchObject({ title: 'قیمت', shortcut: 'قیمت', isExact: true });
    expect(others.some(({ isExact }) => isExact)).toBe(false);
    expect(listFor(offers, 'قیم', HERE, 'system').rows.some(({ isExact }) => isExact)).toBe(false);
    expect(listFor(offers, 'عمده', HERE, 'system').rows[0]).toMatchObject({
      title: 'قیمت عمده',
      isExact: true,
    });
  });

  test('what can be chosen before what lacks something, while nothing has been typed', () => {
    const { rows } = listFor(offers, '', HERE, 'system');
    const lacks = rows.map(({ refusal }) => refusal !== '');
    expect(lacks).toEqual([false, false, false, true, true]);
  });

  test('texts with the team’s values and paragraphs in their places', () => {
    const textOf = (id: string) => textFor(offers, ResponseId.parse(id), HERE);
    expect(textOf('price')).toBe('قیمت ۱۰۰ تومان است. ممنون از شما');
    expect(textOf('polite')).toBe('درود دوست عزیز');
    expect(textOf('days')).toBeNull();
    expect(textOf('draft')).toBeNull();
    expect(textOf('english')).toBeNull();
    expect(textOf('no-such')).toBeNull();
  });

  test.each([
    ['زمان', 'جای خالی: زمان ارسال'],
    ['سلام', 'جای خالی: آیدی مشتری'],
  ])('«%s» with the reason why it cannot be chosen', (title, refusal) => {
    const row = listFor(offers, title, HERE, 'system').rows.find((one) => one.title === title);
    expect(row).toMatchObject({ refusal, preview: '' });
  });

  test('the wording for a message where what is typed goes to one person', () => {
    const both = response('two', 'دو', '', {
      variants: [
        { language: 'fa', place: 'comment', text: 'برای همه' },
        { language: 'fa', place: 'message', text: 'برای شما' },
      ],
    });
    const two = offersOf([both], BOOK, NOW_MS);
    expect(textFor(two, both.id, HERE)).toBe('برای همه');
    expect(textFor(two, both.id, { ...HERE, platform: 'telegram' })).toBe('برای شما');
  });

  test('a few short rows and no more, whatever the team has', () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      response(`r${index}`, `عنوان ${index} ${'آ'.repeat(100)}`, 'متن '.repeat(1_000)),
    );
    const list = listFor(offersOf(long, BOOK, NOW_MS), '', HERE, 'dark');
    expect(list.rows).toHaveLength(MOST_ROWS);
    expect(PickerList.parse(list)).toEqual(list);
  });

  test('nothing while nothing lies ready, and says whether that is for the word or altogether', () => {
    const { rows, words } = listFor(null, '', HERE, 'system');
    expect([rows, words.none]).toEqual([[], 'پاسخ تأییدشده‌ای به این زبان آماده نیست.']);
    expect(listFor(offers, 'xyz', HERE, 'system').words.none).toBe('پاسخی با این نشانه نیست.');
  });
});

describe('a page of ours', () => {
  test('lays ready what is new, and nothing while no picker is wanted', async () => {
    const { services, context } = deskOf();
    must(await services.team.startEmpty('خانه', 'fa'));
    const taken: (string[] | null)[] = [];
    const look = createOfferKeeper(context, async (given) => {
      taken.push(given?.list.map(({ title }) => title) ?? null);
    });
    await look();
    await services.device.change({ picker: true });
    await look();
    await look();
    must(await services.responses.create('قیمت', 'صد تومان', null));
    await look();
    await services.device.change({ picker: false });
    await look();
    expect(taken).toEqual([null, [], ['قیمت'], null]);
  });

  test('tries again what could not be laid ready', async () => {
    let count = 0;
    const look = createOfferKeeper(deskOf().context, async () => {
      count += 1;
      if (count === 1) throw new Error('full');
    });
    await expect(look()).rejects.toThrow('full');
    await look();
    await look();
    expect(count).toBe(2);
  });
});

describe('what lies ready', () => {
  afterEach(() => writeOffers(null));

  test('is read as it was written, also after another writing, and is gone when it is taken away', async () => {
    const read = createOffersReader();
    expect(await read()).toBeNull();
    await writeOffers(offers);
    expect(await read()).toEqual(Offers.parse(offers));
    await writeOffers({ ...offers, list: [] });
    expect(await read()).toEqual({ timeZone: 'Asia/Tehran', list: [] });
    await writeOffers(null);
    expect(await read()).toBeNull();
  });
});
