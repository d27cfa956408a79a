// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Start } from '@/components/start/Start';
import { violationsIn } from '../exchange/axe';
import { all, click, find, need, type Stage, stage, until, write, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
afterEach(() => page.end());

describe('the four ways to start', () => {
  it('begins with the example team in one click', async () => {
    page = stage();
    let started = 0;
    await page.draw(<Start onStarted={() => (started += 1)} />);
    await click('way-example');
    await until(() => started === 1, 'the start');
    const team = await page.services.team.read();
    expect(team.workspace).not.toBeNull();
    expect(team.hasExamples).toBe(true);
    expect(team.topics.length).toBeGreaterThan(10);
  });

  it('begins empty in one click, under a name that can be changed later', async () => {
    page = stage('en');
    let started = 0;
    await page.draw(<Start onStarted={() => (started += 1)} />);
    await click('way-empty');
    await until(() => started === 1, 'the start');
    const team = await page.services.team.read();
    expect(team.workspace?.name).toBe('Our team');
    expect(team.workspace?.language).toBe('en');
    expect(team.topics).toEqual([]);
  });

  it('opens the one file chooser of the page for a team’s file', async () => {
    page = stage();
    await page.draw(<Start />);
    expect(all('import-file')).toHaveLength(1);
    let opened = 0;
    (await need('import-file')).addEventListener('click', () => (opened += 1));
    await click('way-import');
    expect(opened).toBe(1);
  });

  it('says why when a start fails, and lets one try again', async () => {
    page = stage();
    page.services.team.startEmpty = async () => ({ ok: false, code: 'storage-full' });
    await page.draw(<Start />);
    await click('way-empty');
    expect((await need('error')).textContent).toContain('جای خالی');
    expect(find('way-empty')).not.toBeNull();
  });
});

describe('building a team', () => {
  const toGrid = async () => {
    await page.draw(<Start />);
    await click('way-build');
    await writeInto('brand', 'خانهٔ ترنج');
    await writeInto('people', 'رضا، مینا\nسارا');
    await writeInto('pages', '@toranj\nhttps://www.facebook.com/toranj');
    await click('build-next');
    await need('grid-paste');
  };

  it('asks for nothing but the brand', async () => {
    page = stage();
    await page.draw(<Start />);
    await click('way-build');
    await click('build-next');
    expect(document.body.textContent).toContain('نام برند را بنویسید');
    await writeInto('brand', 'ترنج');
    await click('build-next');
    await click('build-done');
    await until(async () => (await page.services.team.read()).workspace?.name === 'ترنج');
  });

  it('makes members, topics and answers out of a table pasted from Excel', async () => {
    page = stage();
    await toGrid();
    await writeInto(
      'grid-paste',
      'موضوع\tمسئول\tپاسخ\nقیمت\tرضا\tسلام، قیمت در دایرکت\nارسال\tمینا\tبله، به همه‌جا',
    );
    await until(() => all('grid-row').length === 3, 'two rows and an empty one');
    expect(document.body.textContent).toContain('۲ ردیف افزوده شد');
    await click('build-done');
    const read = await until(async () => {
      const team = await page.services.team.read();
      return team.workspace && team;
    }, 'the team');
    expect(read.members.map((member) => member.name).sort()).toEqual(['رضا', 'سارا', 'مینا'].sort());
    const price = read.topics.find((topic) => topic.title === 'قیمت');
    expect(read.members.find((member) => member.id === price?.ownerMemberId)?.name).toBe('رضا');
    const responses = await page.services.team.responses();
    const answer = responses.find((response) => response.topicIds.some((id) => id === price?.id));
    expect(answer?.variants[0]?.text).toBe('سلام، قیمت در دایرکت');
  });

  it('offers common topics with their words, and each only once', async () => {
    page = stage();
    await toGrid();
    const chip = await until(() =>
      [...document.querySelectorAll('.chip')].find((one) => one.textContent?.includes('ارسال')),
    );
    if (!(chip instanceof HTMLElement)) throw new Error('no chip');
    chip.click();
    await until(() => all('grid-row').length === 2, 'the new row');
    expect((find('grid-topic') as HTMLInputElement).value).toBe('ارسال'); // the testid is on an input
    expect((find('grid-keywords') as HTMLInputElement).value).toContain('ersal'); // the testid is on an input
    expect([...document.querySelectorAll('.chip')].some((one) => one.textContent?.trim() === 'ارسال')).toBe(
      false,
    );
  });

  it('opens a new row when the last one is written in, and keeps all of it when going back', async () => {
    page = stage();
    await toGrid();
    await write(all('grid-topic')[0], 'گارانتی');
    expect(all('grid-row')).toHaveLength(2);
    (document.querySelector('.build-head button') as HTMLElement).click(); // the view has one back button
    await until(() => find('brand'));
    expect((find('brand') as HTMLInputElement).value).toBe('خانهٔ ترنج'); // the testid is on an input
    await click('build-next');
    await need('grid-paste');
    expect((all('grid-topic')[0] as HTMLInputElement).value).toBe('گارانتی'); // the testid is on an input
  });
});

describe.each(['fa', 'en'] as const)('accessibility in %s', (language) => {
  it('finds nothing to blame in the ways, the fields and the grid', async () => {
    page = stage(language);
    await page.draw(<Start />);
    expect(await violationsIn(document.body)).toEqual([]);
    await click('way-build');
    await writeInto('brand', 'Toranj');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('build-next');
    await need('grid-paste');
    expect(await violationsIn(document.body)).toEqual([]);
  });
});
