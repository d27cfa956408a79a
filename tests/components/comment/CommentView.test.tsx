// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { edited, routed } from '@/components/app/state';
import { fail, ok } from '@/utils/base/result';
import { withEvent } from '@/utils/cases/fold';
import { MemberId } from '@/utils/schema/parts';
import { type OpenPanel, openPanel, POUYA, REZA, textOf } from '../app/panel';
import { all, click, find, need, until, write } from '../exchange/stage';

const PRICE = { text: 'سلام قیمتش چنده؟ ارسال به شیراز دارین', author: 'سارا محمدی' };
let panel: OpenPanel;
afterEach(() => panel.close());
/** Values inside a sentence are isolated by signs nobody sees. */
const bare = (element: Element) => element.textContent?.replace(/[\u2068\u2069]/gu, '') ?? '';
const status = () => find('status')?.dataset.status;
const button = (words: string) =>
  until(
    () => [...document.querySelectorAll('button')].find((one) => bare(one).includes(words)),
    `the button ${words}`,
  );

describe('a comment that is mine', () => {
  beforeEach(async () => {
    panel = await openPanel({ me: REZA, access: 'editor' });
    await panel.rightClick(PRICE);
  });

  test('shows author, words, topic with its reason, what else it might be, and the owner', () => {
    expect(textOf('comment-author')).toBe('سارا محمدی');
    expect(textOf('comment-text')).toBe(PRICE.text);
    expect(textOf('topic-chip')).toContain('قیمت');
    expect(all('runner-up').map((one) => one.textContent)).toContainEqual(expect.stringContaining('ارسال'));
    const marked = [...(find('comment-text')?.querySelectorAll('mark') ?? [])].map(
      (mark) => mark.textContent,
    );
    expect(marked).toContain('قیمتش');
    expect(document.querySelector('.topic-why')?.textContent).toContain('قیمتش');
    expect(textOf('owner')).toContain('رضا پارسا');
    expect(textOf('owner')).toContain('شما');
  });

  test('the number behind the confidence shows only on hover', () => {
    expect(textOf('topic-chip')).not.toMatch(/[٪%]/u);
    expect(find('topic-chip')?.title).toMatch(/[۰-۹]+٪/u);
  });

  test('Insert puts exactly the shown text, then asks whether it was sent', async () => {
    const text = textOf('answer-text');
    await click('insert');
    await until(() => status() === 'inserted', 'the status');
    expect(panel.bench.inserted).toEqual([{ text, mode: 'atCaret', commentId: 'c-1' }]);
    expect(textOf('status')).toContain('درج شد؛ ارسال با شما');
    await click('sent');
    await until(() => status() === 'answered', 'answered');
    const { glances } = await panel.bench.services.cases.list({ statuses: ['answered'] });
    expect(glances.map(({ id }) => id)).toEqual(['instagram:c-1']);
  });

  test('«نفرستادم» leaves the case unanswered', async () => {
    await click('insert');
    await click('not-sent');
    await until(() => status() !== 'inserted', 'another status');
    expect(status()).not.toBe('answered');
  });

  test('Enter inserts, Shift+Enter replaces the draft, Ctrl+Enter copies', async () => {
    await panel.press('Enter');
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
    await panel.press('Enter', { shiftKey: true });
    await until(() => panel.bench.inserted.length === 2, 'the second insertion');
    expect(panel.bench.inserted.map(({ mode }) => mode)).toEqual(['atCaret', 'replaceDraft']);
    await panel.press('Enter', { ctrlKey: true });
    await until(() => panel.bench.copied.length === 1, 'the copy');
  });

  test('Enter inside the answer makes a line and inserts nothing', async () => {
    await panel.press('Enter', { key: 'Enter' }, await need('answer-text'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(panel.bench.inserted).toEqual([]);
  });

  test('a wrong topic is corrected by one click and undone from the toast', async () => {
    const before = textOf('topic-chip');
    const other = all('runner-up')[0];
    await act(() => other?.click());
    await until(() => textOf('topic-chip').includes('ارسال'), 'the other topic');
    const toast = await need('toast');
    await act(() => toast.querySelector('button')?.click());
    await until(() => textOf('topic-chip').startsWith(before.split(' ')[0] ?? ''), 'the topic as before');
  });

  test('«موضوعش این نیست» lists all topics, searched in either spelling, chosen by Enter', async () => {
    await click('wrong-topic');
    await until(() => all('topic-option').length > 8, 'the topics');
    const box = document.querySelector<HTMLInputElement>('.topic-picker [data-search]');
    if (!box) throw new Error('no search');
    await write(box, 'مرجوعي'); // with an Arabic ye
    await until(() => all('topic-option').length === 1, 'one topic');
    await panel.press('Enter', { key: 'Enter' }, box);
    await until(() => textOf('topic-chip').includes('مرجوعی'), 'the chosen topic');
    expect(find('topic-option')).toBeNull();
  });

  test('the tone is switched and the answer with it', async () => {
    const friendly = textOf('answer-text');
    await act(async () => (await button('رسمی')).click());
    await until(() => textOf('answer-text') !== friendly, 'the formal answer');
  });

  test('arrow keys walk through the prepared answers', async () => {
    const first = textOf('answer-text');
    await panel.press('ArrowDown');
    await until(() => textOf('answer-text') !== first, 'the second answer');
    await panel.press('ArrowUp');
    await until(() => textOf('answer-text') === first, 'the first answer again');
  });

  test('an edited answer is inserted as edited and can become a prepared one', async () => {
    await panel.writeAnswer('سلام سارا جان، ۳ روزه می‌رسه');
    await act(async () => (await button('این متن را پاسخ آماده کن')).click());
    await act(async () => (await button('برای تیم نگه دار')).click());
    await until(() => edited.value === null, 'the kept answer');
    expect(textOf('answer-text')).toBe('سلام سارا جان، ۳ روزه می‌رسه');
    const kept = await panel.bench.services.responses.search('سارا جان');
    expect(kept[0]?.response.variants[0]?.text).toBe('سلام سارا جان، ۳ روزه می‌رسه');
    await click('insert');
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
    expect(panel.bench.inserted[0]?.text).toBe('سلام سارا جان، ۳ روزه می‌رسه');
  });

  test('an edited answer is parked when the next comment comes, and stands there again later', async () => {
    await panel.writeAnswer('جواب نیمه‌کاره');
    await panel.rightClick({ text: 'سفارشم نرسیده', id: 'c-2' });
    expect(textOf('toast')).toContain('نگه داشته شد');
    expect(edited.value).toBeNull();
    await panel.rightClick({ ...PRICE });
    await until(() => textOf('answer-text') === 'جواب نیمه‌کاره', 'the parked answer');
    await act(async () => (await button('برگردان به اصل')).click());
    await until(() => textOf('answer-text') !== 'جواب نیمه‌کاره', 'the prepared answer');
  });

  test('a card number in public is asked for twice, and a changed text anew', async () => {
    await panel.writeAnswer('به کارت ۶۰۳۷-۹۹۱۱-۱۱۱۱-۱۱۱۲ واریز کنید');
    await click('insert');
    await until(() => textOf('caution').includes('شمارهٔ کارت'), 'the question');
    expect(panel.bench.inserted).toEqual([]);
    await panel.writeAnswer('با ۰۹۱۲۱۲۳۴۵۶۷ تماس بگیرید');
    await click('insert');
    await until(() => textOf('caution').includes('شمارهٔ موبایل'), 'the other question');
    expect(panel.bench.inserted).toEqual([]);
    await click('insert-anyway');
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
    expect(panel.bench.inserted[0]?.text).toBe('با ۰۹۱۲۱۲۳۴۵۶۷ تماس بگیرید');
  });

  test('what was inserted as it stands is not parked as a draft', async () => {
    await panel.writeAnswer('همین را می‌فرستم');
    await click('insert');
    await until(() => status() === 'inserted', 'the status');
    await panel.rightClick({ text: 'سفارشم نرسیده', id: 'c-2' });
    await panel.rightClick({ ...PRICE });
    expect(routed.value?.draft).toBeNull();
  });

  test('marks the moment the owner is drawn, once per capture', async () => {
    const marks = () => performance.getEntriesByName('hamseda:owner-drawn') as PerformanceMark[]; // marks by their name
    await until(() => marks().length > 0, 'the mark');
    expect(marks().at(-1)?.detail).toEqual({ capturedAt: '2026-11-23T08:30:00.000Z' });
  });
});

describe('a comment that is somebody else’s', () => {
  test('a click on its owner copies how to reach them', async () => {
    panel = await openPanel({ me: POUYA });
    await panel.rightClick(PRICE);
    await click('owner-contact');
    await until(() => panel.bench.copied.length === 1, 'the contact');
    expect(panel.bench.copied[0]).toBe('reza@example.com');
  });

  test('handing over takes the accent, and costs two clicks and a paste', async () => {
    panel = await openPanel({ me: POUYA });
    await panel.rightClick(PRICE);
    const handOver = await button('ارجاع به رضا');
    expect(handOver.classList).toContain('button-primary');
    expect(find('insert')?.classList).not.toContain('button-primary');
    await act(() => handOver.click());
    await until(() => textOf('hand-over-card').includes('> سلام قیمتش چنده؟'), 'the card');
    await click('hand-over-go');
    await until(() => status() === 'waiting', 'the hand-over');
    expect(panel.bench.copied.at(-1)).toContain('کد پیگیری');
    expect(routed.value?.case.events.at(-1)).toMatchObject({ type: 'handedOver', memberId: REZA });
  });

  test('H opens it with the owner first, Enter in the note finishes it', async () => {
    panel = await openPanel({ me: POUYA });
    await panel.rightClick(PRICE);
    await panel.press('KeyH');
    await until(() => textOf('hand-over-card').includes('سلام'), 'the card');
    await write(find('hand-over-note'), 'مشتری قدیمی است');
    await until(() => textOf('hand-over-card').includes('مشتری قدیمی است'), 'the note on the card');
    await act(() => document.querySelector<HTMLFormElement>('#hand-over-form')?.requestSubmit());
    await until(() => status() === 'waiting', 'the hand-over');
    expect(panel.bench.copied.at(-1)).toContain('مشتری قدیمی است');
  });

  test('Enter that comes before the ways have been read gives it all the same', async () => {
    panel = await openPanel({ me: POUYA });
    await panel.rightClick(PRICE);
    await panel.press('KeyH');
    const form = await until(() => document.querySelector<HTMLFormElement>('#hand-over-form'), 'the sheet');
    expect(find('hand-over-way')).toBeNull();
    await act(() => form.requestSubmit(form.ownerDocument.querySelector<HTMLElement>('[type=submit]')));
    await until(() => status() === 'waiting', 'the hand-over');
    expect(routed.value?.case.events.at(-1)).toMatchObject({ type: 'handedOver', memberId: REZA });
  });

  test('without a network a messenger is not opened, and says so; a letter is given to its program all the same', async () => {
    const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    panel = await openPanel({
      me: POUYA,
      edit: (team) => {
        for (const member of team.members) {
          member.contacts = [
            { kind: 'telegram', value: '@reza_sh' },
            { kind: 'email', value: 'reza@example.com' },
          ];
        }
      },
    });
    await panel.rightClick(PRICE);
    await panel.press('KeyH');
    await until(() => document.body.textContent?.includes('اینترنت ندارید'), 'the hint');
    expect(textOf('hand-over-go')).toBe('ارجاع و کپی کارت');
    await act(() => all('hand-over-way')[1]?.click());
    expect(textOf('hand-over-go')).toBe('ارجاع و باز کردن');
    await act(() => all('hand-over-way')[0]?.click());
    await click('hand-over-go');
    await until(() => status() === 'waiting', 'the hand-over');
    expect(panel.bench.copied.at(-1)).toContain('کد پیگیری');
    expect(panel.bench.opened).toEqual([]);
    network.mockRestore();
  });

  test('another person has other ways, the clipboard among them', async () => {
    panel = await openPanel({
      me: POUYA,
      edit: (team) => {
        for (const member of team.members) member.contacts = [{ kind: 'eitaa', value: '@one' }];
        for (const member of team.members.slice(0, 1)) member.contacts = [];
      },
    });
    await panel.rightClick(PRICE);
    await panel.press('KeyH');
    await until(() => all('hand-over-way').length > 1, 'the ways');
    expect(all('hand-over-way')[0]?.textContent).toBe('ایتا');
    expect(all('hand-over-way').at(-1)?.textContent).toBe('فقط کپی کارت');
    await click('hand-over-go');
    await until(() => panel.bench.opened.length === 1, 'the message');
    expect(panel.bench.opened[0]).toMatch(/^https:\/\/eitaa\.com\/share\/url\?url=/u);
    await until(() => routed.value?.case.events.at(-1)?.type === 'handedOver', 'the hand-over');
    expect(routed.value?.case.events.at(-1)).toMatchObject({ via: 'eitaa' });
  });

  test('the answer that comes back becomes a note of the case', async () => {
    panel = await openPanel({ me: POUYA });
    await panel.rightClick(PRICE);
    await panel.press('KeyH');
    await until(() => textOf('hand-over-card').includes('سلام'), 'the card');
    await click('hand-over-go');
    await until(() => status() === 'waiting', 'the hand-over');
    await click('reply');
    await write(await need('reply-text'), `${panel.bench.copied.at(-1)}\nقیمتش را گفتم`);
    await click('reply-note');
    await until(() => find('reply-sheet') === null, 'the end');
    expect(routed.value?.case.events.at(-1)).toMatchObject({ type: 'noted', text: 'قیمتش را گفتم' });
  });

  test('a sample person is marked and never owns it', async () => {
    panel = await openPanel({ team: 'example', me: POUYA });
    await panel.rightClick(PRICE);
    expect(find('owner')?.dataset.reason).toBe('exampleOnly');
    expect(textOf('owner')).toContain('نمونه');
    expect([...document.querySelectorAll('button')].some((one) => bare(one).includes('ارجاع به'))).toBe(
      false,
    );
    expect(find('insert')?.classList).toContain('button-primary');
  });
});

describe('a viewer', () => {
  test('sees topic, owner and answer, and why nothing of it can be used', async () => {
    panel = await openPanel({ me: REZA, access: 'viewer' });
    await panel.rightClick(PRICE);
    const insert = await need('insert');
    expect(insert.getAttribute('aria-disabled')).toBe('true');
    expect(insert.title).toContain('دسترسی');
    await click('insert');
    await panel.press('KeyH');
    expect(find('hand-over')).toBeNull();
    expect(panel.bench.inserted).toEqual([]);
    expect(await panel.bench.store.all('cases')).toEqual([]);
  });
});

describe('a critical topic', () => {
  beforeEach(async () => {
    panel = await openPanel({
      me: REZA,
      edit: (team) => {
        for (const topic of team.topics) topic.priority = 'critical';
      },
    });
    await panel.rightClick(PRICE);
  });

  test('hides its answers, from keys as well, until they are asked for', async () => {
    await need('critical');
    expect(find('answer-text')).toBeNull();
    await panel.press('Enter');
    await click('copy');
    expect([panel.bench.inserted, panel.bench.copied]).toEqual([[], []]);
    await click('critical-show');
    await need('answer-text');
    await panel.press('Enter');
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
  });

  test('hides them again for the next comment', async () => {
    await click('critical-show');
    await panel.rightClick({ text: 'قیمت این یکی چنده؟', id: 'c-9' });
    await need('critical');
  });
});

describe('a comment that a colleague has answered already', () => {
  test('is asked for once more, with who, where and when', async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick(PRICE);
    const caseId = routed.value?.caseId;
    if (!caseId) throw new Error('no case');
    const answered = {
      id: 'e-answered',
      at: '2026-11-23T08:29:00.000Z',
      by: MemberId.parse(POUYA),
      type: 'answered' as const,
      responseId: null,
    };
    await panel.bench.store.write(
      [{ store: 'cases', id: caseId, update: (record) => record && withEvent(record, answered) }],
      MemberId.parse(POUYA),
    );
    await click('insert');
    await until(() => find('caution'), 'the question');
    expect(bare(await need('caution'))).toMatch(/پویا.*در اینستاگرام جواب داده است/u);
    expect(panel.bench.inserted).toEqual([]);
  });
});

describe('an empty place in the answer', () => {
  beforeEach(async () => {
    panel = await openPanel({ me: REZA, access: 'lead', emptyFacts: ['price'] });
    await panel.rightClick(PRICE);
    while (!document.querySelector('[data-blank]')) await panel.press('ArrowDown');
  });
  const blank = () => document.querySelector<HTMLInputElement>('[data-blank]');

  test('blocks insertion, says so and takes the focus', async () => {
    await click('insert');
    expect(textOf('error')).toContain('اول جاهای خالی پاسخ را پر کنید');
    expect(panel.bench.inserted).toEqual([]);
    expect(document.activeElement).toBe(blank());
    expect(textOf('status')).toContain('یک جای خالی');
  });

  test('is filled in place, for the team as well, and then the answer can go', async () => {
    await write(blank(), '۹۸۰٬۰۰۰ تومان');
    await until(() => textOf('answer-text').includes('۹۸۰٬۰۰۰ تومان'), 'the filled answer');
    await click('insert');
    await until(() => panel.bench.inserted.length === 1, 'the insertion');
    expect(panel.bench.inserted[0]?.text).not.toMatch(/[{}]/u);
    const { facts } = await panel.bench.services.team.read();
    expect(facts.find((fact) => fact.key === 'price')?.value).toBe('۹۸۰٬۰۰۰ تومان');
  });

  test('stays blocked in an edited answer, until the place is filled or taken out', async () => {
    const box = await need('answer-text');
    await act(() => {
      box.prepend('سلام! ');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(edited.value?.draft).toContain('{{fact.price}}');
    expect(edited.value?.ready).toBeNull();
    await act(() => {
      blank()?.parentElement?.remove();
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(edited.value?.ready).toContain('سلام!');
  });
});

describe('a comment nobody understands', () => {
  beforeEach(async () => {
    panel = await openPanel({ me: REZA });
    await panel.rightClick({ text: 'این چیه؟' });
  });

  test('guesses nothing: three topics as buttons, a search, and the lead', async () => {
    expect(textOf('topic-chip')).toContain('موضوع مشخص نیست');
    expect(all('runner-up')).toHaveLength(3);
    await act(async () => (await button('از سرپرست بپرس')).click());
    const whom = () => document.querySelector<HTMLSelectElement>('[data-testid=hand-over-to]');
    await until(() => whom()?.value === 'ex-member-negar', 'the lead');
  });

  test('the key 1 takes the first topic', async () => {
    const first = all('runner-up')[0]?.textContent?.replace(/[۰-۹]/gu, '').trim() ?? '?';
    await panel.press('Digit1');
    await until(() => textOf('topic-chip').includes(first), 'the topic');
  });
});

describe('a topic without an answer', () => {
  test('has a box for the first one, which is kept for the team', async () => {
    panel = await openPanel({
      me: REZA,
      access: 'editor',
      edit: (team) => {
        team.responses = [];
      },
    });
    await panel.rightClick(PRICE);
    expect(document.body.textContent).toContain('این موضوع هنوز پاسخی ندارد');
    await click('insert');
    expect(textOf('error')).toContain('هنوز پاسخی برای درج نیست');
    await write(await need('answer-text'), 'سلام، ۹۸۰ تومان');
    await act(async () => (await button('برای تیم نگه دار')).click());
    await until(() => routed.value?.answers.length === 1, 'the answer');
    expect((await panel.bench.services.responses.search(''))[0]?.response.title).toBe(
      routed.value?.topic?.title,
    );
  });
});

describe('an insertion that fails', () => {
  test('puts the text on the clipboard and says so', async () => {
    panel = await openPanel({ me: REZA, insert: async () => fail('composer-not-found') });
    await panel.rightClick(PRICE);
    const text = textOf('answer-text');
    await click('insert');
    await need('error');
    expect(textOf('error')).toContain('کپی هم شد');
    expect(panel.bench.copied).toEqual([text]);
    expect(status()).toBe('open');
  });

  test('for want of a box succeeds once the person has opened one', async () => {
    let open = (): void => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    panel = await openPanel({
      me: REZA,
      async insert(_capture, { waits }) {
        if (!waits) return fail('composer-not-found');
        await opened;
        return ok({ technique: 'paste', editor: 'draft', handleDropped: false });
      },
    });
    await panel.rightClick(PRICE);
    await click('insert');
    await need('error');
    expect(status()).toBe('open');
    await act(async () => open());
    await until(() => status() === 'inserted', 'the late insertion');
    expect(document.querySelector('[data-testid=error]')).toBeNull();
  });

  test('a text that did not arrive whole is not copied over: the person looks first', async () => {
    panel = await openPanel({ me: REZA, insert: async () => fail('insert-not-verified') });
    await panel.rightClick(PRICE);
    await click('insert');
    await need('error');
    expect(panel.bench.copied).toEqual([]);
  });
});

describe('a comment that the classifier has read', () => {
  test('tells a second question, and one click shows the answers to it', async () => {
    panel = await openPanel({ team: 'example', me: REZA }, async ({ services }) => {
      await services.learning.teach();
    });
    await panel.rightClick({ text: 'سلام قیمتش چنده؟ ارسال به شهرستان هم دارین؟' });
    const first = textOf('topic-chip');
    const second = (await need('second-topic')).previousElementSibling?.textContent ?? '';
    expect(second).not.toBe('');
    expect(first).not.toContain(second.replace('این را هم می‌پرسد:', '').trim());
    await click('second-topic');
    await until(() => document.querySelector<HTMLInputElement>('.list-head input')?.value, 'the search');
    await until(() => all('response').length > 0, 'an answer to it');
  });
});
