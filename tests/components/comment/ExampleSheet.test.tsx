// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { type OpenPanel, openPanel, REZA, textOf } from '../app/panel';
import { violationsIn } from '../exchange/axe';
import { click, find, need, until, writeInto } from '../exchange/stage';

let panel: OpenPanel;
afterEach(() => panel.close());

const COMMENT = { text: '@haftraj سلام قیمتش چنده؟ ۰۹۱۲۱۲۳۴۵۶۷', author: 'سارا محمدی' };
const topics = async () => (await panel.bench.services.team.read()).topics;
const topicOf = async (part: string) => (await topics()).find(({ id }) => id.includes(part));
const textsOf = async (part: string) => (await topicOf(part))?.examples.map(({ text }) => text) ?? [];

async function openSheet(): Promise<void> {
  panel = await openPanel({ me: REZA, access: 'agent' });
  await panel.rightClick(COMMENT);
  await click('comment-menu');
  await click('menu-example');
  await need('example-sheet');
}

describe('a comment as an example', () => {
  test('joins its own topic, as it was shown: without names and numbers', async () => {
    await openSheet();
    expect(textOf('example-kept')).toBe('سلام قیمتش چنده؟');
    expect(await violationsIn(document.body)).toEqual([]);
    await click('example-take');
    await until(async () => (await textsOf('price')).includes('سلام قیمتش چنده؟'), 'the example');
    await until(() => find('example-sheet') === null, 'the sheet to close');
    await panel.bench.services.undo.undo();
    expect(await textsOf('price')).not.toContain('سلام قیمتش چنده؟');
  });

  test('joins another topic that is chosen for it', async () => {
    await openSheet();
    await writeInto('example-topic', (await topicOf('shipping'))?.id ?? '');
    await click('example-take');
    await until(async () => (await textsOf('shipping')).includes('سلام قیمتش چنده؟'), 'the example');
    expect(await textsOf('price')).not.toContain('سلام قیمتش چنده؟');
  });
});
