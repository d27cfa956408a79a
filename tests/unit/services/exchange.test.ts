import { describe, expect, test } from 'vitest';
import { captureOf, commentWith } from '../comment';
import { type Bench, benchOf, must, NOW } from './bench';

const GRID = [{ topic: 'قیمت', person: 'رضا', answer: 'سلام', keywords: '' }];
const withTeam = async () => {
  const bench = benchOf();
  must(await bench.services.team.startWithGrid({ brand: 'خانه', pages: [], people: [], grid: GRID }, 'fa'));
  return bench;
};

const signed = async ({ services }: Bench) =>
  must(await services.exchange.exportFile({ kind: 'workspace' })).blob;
const readable = async ({ services }: Bench) =>
  must(await services.exchange.exportReadable({ kind: 'workspace' })).blob;
const textFile = (text: string) => new Blob([text]);
const none = { added: 0, changed: 0, conflicting: 0, unchanged: 0, rejected: 0 };

describe('the settings of a team', () => {
  test.each([
    ['the signed file', signed],
    ['the readable file', readable],
  ])('arrive whole in an empty browser by %s', async (_what, fileOf) => {
    const [from, to] = [await withTeam(), benchOf()];
    const preview = must(await to.services.exchange.preview(await fileOf(from)));
    expect(preview).toMatchObject({ teamName: 'خانه', counts: { ...none, added: 4 } });
    expect(must(await to.services.exchange.confirm())).toMatchObject({ written: 4, putAside: 0 });
    expect((await to.services.team.read()).topics).toEqual((await from.services.team.read()).topics);
  });

  test('are not touched by a preview', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    must(await to.services.exchange.preview(await signed(from)));
    to.services.exchange.cancel();
    expect((await to.services.team.read()).workspace).toBeNull();
    expect(await to.services.exchange.confirm()).toMatchObject({ ok: false });
  });

  test('that come back unchanged change nothing', async () => {
    const bench = await withTeam();
    for (const fileOf of [signed, readable]) {
      const preview = must(await bench.services.exchange.preview(await fileOf(bench)));
      expect(preview.counts).toEqual({ ...none, unchanged: 4 });
    }
  });

  test('name the changed fields of a changed row', async () => {
    const bench = await withTeam();
    const text = await (await readable(bench)).text();
    const { exchange } = bench.services;
    const preview = must(await exchange.preview(textFile(text.replace('"title":"قیمت"', '"title":"نرخ"'))));
    expect(preview.rows.filter((row) => row.change === 'changed')).toMatchObject([
      { store: 'topics', detail: 'title' },
    ]);
    must(await exchange.confirm());
    expect((await bench.services.team.read()).topics[0]?.title).toBe('نرخ');
  });

  test('of a file in which a field is missing take nothing away', async () => {
    const bench = await withTeam();
    const text = (await (await readable(bench)).text()).replace(/"keywords":\[[^\]]*\],/u, '');
    const { exchange } = bench.services;
    must(await exchange.preview(textFile(text)));
    must(await exchange.confirm());
    expect((await bench.services.team.read()).topics[0]?.keywords).toEqual(['قیمت']);
  });

  test('leave out the rows that the person has unticked', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    const preview = must(await to.services.exchange.preview(await signed(from)));
    const leaveOut = preview.rows.filter(({ store }) => store === 'responses').map(({ key }) => key);
    expect(must(await to.services.exchange.confirm({ leaveOut }))).toMatchObject({ written: 3 });
    expect(await to.services.team.responses()).toEqual([]);
  });

  test('never carry a case or a customer', async () => {
    const bench = await withTeam();
    await routeComment(bench);
    for (const write of ['exportFile', 'exportReadable'] as const) {
      const { blob } = must(await bench.services.exchange[write]({ kind: 'settings' }));
      const to = benchOf();
      must(await to.services.exchange.preview(blob));
      must(await to.services.exchange.confirm());
      expect((await to.services.cases.list({})).total).toBe(0);
    }
  });
});

describe('a whole workspace', () => {
  test.each([
    ['the signed file', signed],
    ['the readable file', readable],
  ])('brings its cases along by %s', async (_what, fileOf) => {
    const [from, to] = [await withTeam(), benchOf()];
    await routeComment(from);
    must(await to.services.exchange.preview(await fileOf(from)));
    must(await to.services.exchange.confirm());
    const mine = (await from.services.cases.list({})).glances;
    expect(mine).toHaveLength(1);
    expect((await to.services.cases.list({})).glances).toEqual(mine);
  });

  test('opens with its passphrase, and with no other', async () => {
    const from = await withTeam();
    const { blob } = must(
      await from.services.exchange.exportFile({ kind: 'workspace' }, { passphrase: 'باغ انار' }),
    );
    expect(await blob.text()).not.toContain('خانه');
    const { exchange, team } = benchOf().services;
    expect(await exchange.preview(blob)).toMatchObject({ ok: false, code: 'passphrase-needed' });
    expect(await exchange.preview(blob, { passphrase: 'باغ سیب' })).toMatchObject({
      ok: false,
      code: 'passphrase-wrong',
    });
    must(await exchange.preview(blob, { passphrase: 'باغ انار' }));
    must(await exchange.confirm());
    expect((await team.read()).workspace?.name).toBe('خانه');
  });

  test('a period of cases holds the cases of those days and nothing else', async () => {
    const from = await withTeam();
    await routeComment(from);
    const day = NOW.slice(0, 10);
    const { records } = must(await from.services.exchange.exportFile({ kind: 'cases', from: day, to: day }));
    expect(records).toBe(1);
    const before = must(
      await from.services.exchange.exportFile({ kind: 'cases', from: '2026-01-01', to: '2026-01-31' }),
    );
    expect(before.records).toBe(0);
    expect(await from.services.exchange.exportFile({ kind: 'cases', from: 'x', to: day })).toMatchObject({
      ok: false,
      code: 'malformed',
    });
  });
});

describe('an import', () => {
  test('can be undone: the team as it was before opens as a workspace of its own', async () => {
    const bench = await withTeam();
    const { exchange, team, device, safety } = bench.services;
    const text = await (await readable(bench)).text();
    must(await exchange.preview(textFile(text.replace('"title":"قیمت"', '"title":"نرخ"'))));
    const report = must(await exchange.confirm());
    const [past] = await exchange.imports();
    expect(past).toMatchObject({ id: report.id, canUndo: true, written: 1 });
    must(await exchange.undoImport(report.id));
    const { database } = await device.read();
    const before = benchOf({}, undefined, database);
    expect((await before.services.team.read()).topics[0]?.title).toBe('قیمت');
    expect((await team.read()).topics[0]?.title).toBe('نرخ');
    expect((await safety.workspaces()).map(({ title }) => title)).toEqual(['خانه', 'خانه']);
  });

  test('can be reverted for everybody, field by field, where nobody has worked on since', async () => {
    const bench = await withTeam();
    const { exchange, team } = bench.services;
    const text = await (await readable(bench)).text();
    must(await exchange.preview(textFile(text.replace('"title":"قیمت"', '"title":"نرخ"'))));
    const report = must(await exchange.confirm());
    expect(must(await exchange.previewRevert(report.id))).toMatchObject([
      { store: 'topics', field: 'title', from: 'نرخ', to: 'قیمت' },
    ]);
    expect(must(await exchange.revertForEverybody(report.id))).toEqual({ written: 1 });
    expect((await team.read()).topics[0]?.title).toBe('قیمت');
  });

  test('of a file that broke off says so and writes nothing', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    const whole = await signed(from);
    expect(await to.services.exchange.preview(whole.slice(0, whole.size - 20))).toMatchObject({
      ok: false,
      code: 'file-incomplete',
    });
    expect((await to.services.team.read()).workspace).toBeNull();
  });

  test('opened beside the team touches nothing of it', async () => {
    const [from, to] = [await withTeam(), benchOf()];
    must(await to.services.team.startEmpty('دیگری', 'fa'));
    must(await to.services.exchange.preview(await signed(from)));
    must(await to.services.exchange.confirm({ asNewWorkspace: true }));
    expect((await to.services.team.read()).workspace?.name).toBe('دیگری');
    const { database } = await to.services.device.read();
    expect((await benchOf({}, undefined, database).services.team.read()).workspace?.name).toBe('خانه');
  });
});

async function routeComment({ services }: Bench): Promise<void> {
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
}
