import { describe, expect, test } from 'vitest';
import { captureOf, commentWith } from '../comment';
import { benchOf, must, NOW } from './bench';

const GRID = [{ topic: 'قیمت', person: 'رضا', answer: 'سلام', keywords: '' }];
const withTeam = async () => {
  const bench = benchOf();
  must(await bench.services.team.startWithGrid({ brand: 'خانه', pages: [], people: [], grid: GRID }, 'fa'));
  return bench;
};

describe('the settings of a team', () => {
  test('arrive whole in an empty browser', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    const { text } = await from.services.exchange.exportSettings();
    const preview = must(await to.services.exchange.preview(text, text.length));
    expect(preview).toMatchObject({ teamName: 'خانه', counts: { added: 4, changed: 0, rejected: 0 } });
    expect(must(await to.services.exchange.confirm())).toEqual({ written: 4 });
    expect((await to.services.team.read()).topics.map((topic) => topic.title)).toEqual(['قیمت']);
  });

  test('are not touched by a preview', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    const { text } = await from.services.exchange.exportSettings();
    await to.services.exchange.preview(text, text.length);
    to.services.exchange.cancel();
    expect((await to.services.team.read()).workspace).toBeNull();
    expect(await to.services.exchange.confirm()).toMatchObject({ ok: false });
  });

  test('that come back unchanged change nothing', async () => {
    const { services } = await withTeam();
    const { text } = await services.exchange.exportSettings();
    const preview = must(await services.exchange.preview(text, text.length));
    expect(preview.counts).toEqual({ added: 0, changed: 0, unchanged: 4, rejected: 0 });
  });

  test('name the changed fields of a changed row, and can be taken back', async () => {
    const { services } = await withTeam();
    const { text } = await services.exchange.exportSettings();
    const preview = must(
      await services.exchange.preview(text.replace('"title": "قیمت"', '"title": "نرخ"'), text.length),
    );
    expect(preview.rows.filter((row) => row.change === 'changed')).toMatchObject([
      { store: 'topics', detail: 'title' },
    ]);
    must(await services.exchange.confirm());
    expect((await services.team.read()).topics[0]?.title).toBe('نرخ');
    const before = (await services.exchange.snapshots()).find((one) => one.reason === 'import');
    must(await services.exchange.restore(before?.id ?? ''));
    expect((await services.team.read()).topics[0]?.title).toBe('قیمت');
  });

  test('of another team lay themselves over the one workspace that is here', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    must(await to.services.team.startEmpty('دیگری', 'fa'));
    const { text } = await from.services.exchange.exportSettings();
    must(await to.services.exchange.preview(text, text.length));
    must(await to.services.exchange.confirm());
    expect((await to.services.team.read()).workspace?.name).toBe('خانه');
  });

  test('never carry a case or a customer', async () => {
    const { services } = await withTeam();
    const comment = commentWith({
      text: 'سلام قیمت؟',
      commentId: '1',
      author: {
        name: null,
        handle: 'secret.customer',
        url: 'https://www.instagram.com/secret.customer/',
        verified: null,
      },
    });
    must(await services.comment.route(captureOf(comment, NOW)));
    expect((await services.exchange.exportSettings()).text).not.toMatch(/secret\.customer|instagram:1/);
  });
});
