// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { language } from '@/components/app/state';
import { type Progress, welcomeProgress } from '@/components/welcome/progress';
import { Welcome } from '@/components/welcome/Welcome';
import { menu as menuEn } from '@/utils/i18n/en/menu';
import { welcome as textsEn } from '@/utils/i18n/en/welcome';
import { menu as menuFa } from '@/utils/i18n/fa/menu';
import { welcome as textsFa } from '@/utils/i18n/fa/welcome';
import { welcomeComments } from '@/utils/services/welcome-comments';
import { violationsIn } from '../exchange/axe';
import { all, click, find, NOW, need, type Stage, stage, until, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let progress: Progress;
afterEach(() => page.end());

const COMMENTS = welcomeComments(Date.parse(NOW));
const handleOf = (index: number) => COMMENTS[index]?.handle ?? '';

const draw = async () => {
  progress = welcomeProgress();
  await page.draw(<Welcome comments={COMMENTS} progress={progress} />);
};
const box = async () => {
  const element = await need('welcome-reply-box');
  if (!(element instanceof HTMLTextAreaElement)) throw new Error('the reply box is no textarea');
  return element;
};

describe('the practice post', () => {
  it('draws five comments in the markup a real page has', async () => {
    page = stage();
    await draw();
    expect(all('welcome-comment')).toHaveLength(5);
    for (const row of all('welcome-comment')) {
      const time = row.querySelectorAll('time[datetime]');
      expect(time).toHaveLength(1);
      expect(time[0]?.closest('a')?.getAttribute('href')).toMatch(/^\/p\/PRACTICE\/c\/\d+\/$/u);
      const [avatar, name] = row.querySelectorAll('a[href^="/"]');
      expect(avatar?.getAttribute('href')).toBe(name?.getAttribute('href'));
      expect(row.querySelector('span[dir=auto]')?.textContent).not.toBe('');
    }
    expect(document.querySelectorAll('form textarea')).toHaveLength(1);
  });

  it('never leaves the page by one of its links', async () => {
    page = stage();
    await draw();
    for (const link of document.querySelectorAll('article a')) {
      const press = new MouseEvent('click', { bubbles: true, cancelable: true });
      link.dispatchEvent(press);
      expect(press.defaultPrevented).toBe(true);
    }
  });

  it('writes the handle at Reply, and Post appends the answer under that comment only', async () => {
    page = stage();
    await draw();
    const second = all('welcome-comment')[1];
    const reply = second?.querySelector<HTMLElement>('[role=button]');
    await act(() => reply?.click());
    await until(async () => (await box()).value === `@${handleOf(1)} `);
    await writeInto('welcome-reply-box', `@${handleOf(1)} بله، موجود است`);
    await act(async () => (await box()).form?.requestSubmit());
    await until(() => all('welcome-comment').length === 6);
    expect(all('welcome-comment')[2]?.textContent).toContain('بله، موجود است');
    expect((await box()).value).toBe('');
    expect(progress.posted.value).toBe(true);
  });

  it('posts nothing that is empty', async () => {
    page = stage();
    await draw();
    await writeInto('welcome-reply-box', '   ');
    await act(async () => (await box()).form?.requestSubmit());
    expect(all('welcome-comment')).toHaveLength(5);
  });
});

describe('the three steps', () => {
  const current = () => document.querySelector('[aria-current=step] .step-title')?.textContent;

  it('move with the right-click, the menu and the insertion', async () => {
    page = stage();
    await draw();
    expect(current()).toBe(textsFa.step1);
    await act(() => {
      all('welcome-comment')[0]?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    });
    expect(current()).toBe(textsFa.step2);
    await act(() => progress.reach('captured', COMMENTS[0]?.id));
    expect(current()).toBe(textsFa.step3);
    expect(document.querySelector('.comment-row-captured')?.textContent).toContain(handleOf(0));
    await act(() => progress.reach('inserted'));
    expect(current()).toBeUndefined();
    expect((await need('welcome-success')).textContent).toContain('یک تیم، یک صدا');
  });

  it('stay at the first when something else is right-clicked', async () => {
    page = stage();
    await draw();
    await act(() => {
      document.querySelector('h1')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    });
    expect(current()).toBe(textsFa.step1);
  });

  it('name the menu item exactly as the browser’s menu shows it', () => {
    expect(textsFa.menuItem).toBe(menuFa.route);
    expect(textsEn.menuItem).toBe(menuEn.route);
    expect(textsFa.step2).toContain(menuFa.route);
    expect(textsEn.step2).toContain(menuEn.route);
  });
});

describe('the beginning', () => {
  it('offers the example in one click, and then stops offering it beside the steps', async () => {
    page = stage();
    await draw();
    page.services.team.onChange(() => void page.refresh());
    await click('start-example');
    await until(() => !find('start-example'), 'the offer to leave');
    expect((await page.services.team.read()).hasExamples).toBe(true);
    expect(find('team-ready')).not.toBeNull();
  });

  it('keeps the four ways in sight', async () => {
    page = stage();
    await draw();
    for (const way of ['way-import', 'way-build', 'way-example', 'way-empty'])
      expect(all(way)).toHaveLength(1);
    expect(all('import-file')).toHaveLength(1);
  });

  it('switches the language in place', async () => {
    page = stage();
    await draw();
    await click('language-en');
    await until(() => language.value === 'en');
    expect(document.querySelector('h1')?.textContent).toBe(textsEn.heading);
    expect((await page.services.device.read()).language).toBe('en');
  });
});

it.each(['fa', 'en'] as const)(
  'has nothing for axe to blame in %s, at the start and at the end',
  async (shown) => {
    page = stage(shown);
    await draw();
    expect(await violationsIn(document.body)).toEqual([]);
    await page.services.team.startWithExample(shown);
    await page.refresh();
    await act(() => progress.reach('inserted', COMMENTS[0]?.id));
    expect(await violationsIn(document.body)).toEqual([]);
  },
);
