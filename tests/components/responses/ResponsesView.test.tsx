// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OpenPanel, openPanel, REZA, textOf } from '../app/panel';
import { all, click, need, until, write } from '../exchange/stage';

let panel: OpenPanel;
afterEach(() => panel.close());
const button = (words: string) =>
  until(
    () => [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(words)),
    `the button ${words}`,
  );
const field = (label: string) => {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  return document.getElementById(named?.htmlFor ?? '');
};

describe('the prepared responses', () => {
  beforeEach(async () => {
    panel = await openPanel({ me: REZA, access: 'editor' });
    await click('tab-responses');
    await need('response');
  });

  test('are searched, and an empty result says so and offers the way back', async () => {
    const search = () => document.querySelector('.list-view [data-search]');
    await write(search(), 'شیراز نیست این کلمه');
    await until(() => document.body.textContent?.includes('پاسخی با این کلمه‌ها نیست'), 'nothing found');
    await act(async () => (await button('پاک کردن جستجو')).click());
    await until(() => all('response').length > 5, 'all of them');
  });

  test('no variable is ever shown in braces', async () => {
    expect(document.body.textContent).not.toContain('{{');
    await click('response');
    await until(() => document.querySelector('.variant'), 'the page');
    expect(document.body.textContent).not.toContain('{{');
    expect(document.querySelector('.variable')?.textContent).toBe('آیدی مشتری');
  });

  test('one is changed, and its other variants stay as they were', async () => {
    const id = 'ex-response-shipping';
    const before = await panel.bench.store.get('responses', id as never); // the id of an example record
    await write(document.querySelector('.list-view [data-search]'), 'ارسال به همه‌جای ایران');
    await until(() => textOf('response').includes('ارسال به همه‌جای ایران'), 'the response');
    await click('response');
    await act(async () => (await button('ویرایش')).click());
    await write(field('متن پاسخ'), 'سلام، به همه‌جا می‌فرستیم.');
    await act(async () => (await button('ذخیره')).click());
    await until(
      () => document.querySelector('.variant')?.textContent?.includes('به همه‌جا می‌فرستیم'),
      'the new text',
    );
    const after = await panel.bench.store.get('responses', id as never); // as above
    expect(after?.variants[0]?.text).toBe('سلام، به همه‌جا می‌فرستیم.');
    expect(after?.variants.slice(1)).toEqual(before?.variants.slice(1));
  });

  test('a new one needs a name and a text', async () => {
    await click('response-new');
    await act(async () => (await button('ذخیره')).click());
    expect(document.body.textContent).toContain('نامی برای پاسخ بنویسید');
    expect(document.body.textContent).toContain('متن پاسخ خالی است');
    await write(field('نام پاسخ'), 'ساعت کار');
    await write(field('متن پاسخ'), 'هر روز ۹ تا ۱۷');
    await act(async () => (await button('ذخیره')).click());
    await until(() => textOf('toast').includes('پاسخ تازه ساخته شد'), 'the toast');
    expect((await panel.bench.services.responses.search('ساعت کار'))[0]?.preview).toBe('هر روز ۹ تا ۱۷');
  });

  test('retiring asks once more and can be undone', async () => {
    await click('response');
    const title = document.querySelector('.page h2')?.textContent ?? '';
    await act(async () => (await button('کنار گذاشتن')).click());
    expect(await panel.bench.services.responses.search(title)).not.toEqual([]);
    await act(() => document.querySelector<HTMLButtonElement>('.confirm button')?.click());
    const toast = await need('toast');
    const active = async () =>
      (await panel.bench.services.responses.search('')).some(({ response }) => response.title === title);
    expect(await active()).toBe(false);
    await act(() => toast.querySelector('button')?.click());
    await until(active, 'the response is back');
  });
});
