// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '@/components/desk/Desk';
import { forgetDrafts } from '@/components/desk/drafts';
import { newMember } from '@/components/desk/new-records';
import { Rule } from '@/utils/schema/rule';
import { violationsIn } from '../exchange/axe';
import { all, click, find, NOW, need, type Stage, stage, until, writeInto } from '../exchange/stage';

// axe over a whole page takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let page: Stage;
let stopFollowing = () => {};
afterEach(() => {
  forgetDrafts();
  stopFollowing();
  page.end();
  location.hash = '';
});

/** The desk's topics over the example team, with these rules of its price topic. */
async function open(rules: readonly string[] = [], access: 'lead' | 'agent' = 'lead'): Promise<void> {
  location.hash = 'topics';
  page = stage('fa');
  await page.services.team.startWithExample('fa');
  const topics = (await page.services.team.read()).topics;
  for (const [order, word] of rules.entries()) {
    const kept = await page.services.topics.saveRule(
      Rule.parse({
        id: `rule-${order}`,
        topicId: topics[0]?.id,
        order,
        when: { group: 'any', of: [{ is: 'anyOf', words: [word] }] },
        createdAt: NOW,
        updatedAt: NOW,
        updatedBy: 'system',
      }),
    );
    expect(kept.ok).toBe(true);
  }
  // People of the example lead nobody: two real ones do.
  for (const member of [newMember('سارا'), newMember('رضا')]) {
    const level = access === 'agent' && member.name === 'رضا' ? 'agent' : 'lead';
    expect((await page.services.team.saveMember({ ...member, access: level })).ok).toBe(true);
    await page.services.device.change({ memberId: member.id });
  }
  stopFollowing = page.services.team.onChange(() => void page.refresh());
  await page.draw(<Desk />);
}
const rulesNow = async () => (await page.services.team.read()).rules;
const rowWords = () => all('rule-open').map((row) => row.textContent ?? '');

describe('a rule', () => {
  it('is made in plain language and kept', async () => {
    await open();
    await click('part-rules');
    await click('rule-add');
    const topic = (await page.services.team.read()).topics.find(({ title }) => title.includes('قیمت'));
    await writeInto('rule-topic', topic?.id ?? '');
    await writeInto('condition-words', 'چنده\nسلام، قیمت\n');
    await until(() => find('rule-sentence')?.textContent?.includes('سلام، قیمت'));
    await click('rule-always');
    await until(() => find('save')?.hasAttribute('disabled') === false, 'a rule that may be saved');
    await click('save');
    const [rule] = await until(async () => {
      const rules = await rulesNow();
      return rules.length > 0 && rules;
    });
    expect(rule).toMatchObject({
      topicId: topic?.id,
      always: true,
      enabled: true,
      when: { group: 'all', of: [{ is: 'anyOf', words: ['چنده', 'سلام، قیمت'] }] },
    });
  });

  it('has groups in a group, and its sentence says so', async () => {
    await open(['چنده']);
    await click('part-rules');
    await click('rule-open');
    await click('group-add');
    await until(() => all('rule-group').length === 2);
    await writeInto('rule-group-kind', 'all');
    const kinds = all('condition-kind');
    await act(() => {
      const last = kinds.at(-1);
      if (!(last instanceof HTMLSelectElement)) throw new Error('no kind to choose');
      last.value = 'hasLink';
      last.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => find('rule-sentence')?.textContent?.includes('لینک دارد'));
    expect(find('rule-sentence')?.textContent).toContain(' و ');
  });

  it('that is not finished says what it lacks and is not saved', async () => {
    await open(['چنده']);
    await click('part-rules');
    await click('rule-open');
    await writeInto('condition-kind', 'pattern');
    await writeInto('condition-pattern', '(a)\\1');
    await until(() => document.querySelector('.field-error')?.textContent?.includes('ارجاع'));
    expect(find('save')?.hasAttribute('disabled')).toBe(true);
  });

  it('keeps what was typed into the other conditions when one is removed', async () => {
    await open(['چنده']);
    await click('part-rules');
    await click('rule-open');
    await click('condition-add');
    await until(() => all('condition').length === 2);
    const words = all('condition-words').at(-1);
    await act(() => {
      if (!(words instanceof HTMLTextAreaElement)) throw new Error('no field for words');
      words.value = 'دوم';
      words.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('condition-remove');
    await until(() => all('condition').length === 1);
    expect(find('condition-words')).toHaveProperty('value', 'دوم');
  });

  it('goes, and comes back by the toast', async () => {
    await open(['چنده', 'ارسال']);
    await click('part-rules');
    await click('rule-open');
    await click('rule-remove');
    await until(async () => (await rulesNow()).length === 1);
    const undo = await until(() => document.querySelector<HTMLElement>('.toast button'));
    await act(() => undo.click());
    await until(async () => (await rulesNow()).length === 2);
  });
});

describe('the order of rules', () => {
  const press = (handle: HTMLElement | undefined, key: string) =>
    act(() => {
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });

  it('is changed by keys on the handle', async () => {
    await open(['اول', 'دوم', 'سوم']);
    await click('part-rules');
    await until(() => all('rule-row').length === 3);
    await press(all('rule-handle')[0], 'ArrowDown');
    await until(() => rowWords()[0]?.includes('دوم'));
    await press(all('rule-handle')[0], 'ArrowUp');
    await press(all('rule-handle')[2], 'ArrowUp');
    await until(() => rowWords()[1]?.includes('سوم'));
    expect((await rulesNow()).map(({ id }) => id)).toEqual(['rule-1', 'rule-2', 'rule-0']);
  });

  it('is changed by dragging a row onto another', async () => {
    await open(['اول', 'دوم', 'سوم']);
    await click('part-rules');
    await until(() => all('rule-row').length === 3);
    const drag = (target: Element | undefined, type: string) =>
      act(() => void target?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
    await drag(all('rule-handle')[2], 'dragstart');
    await drag(all('rule-row')[0], 'dragover');
    await drag(all('rule-row')[0], 'drop');
    await until(() => rowWords()[0]?.includes('سوم'));
  });
});

describe('the box to try rules out', () => {
  it('shows the topic, the rule and the words', async () => {
    await open(['نرسید']);
    await click('part-rules');
    await writeInto('try-out', 'بسته‌ام نرسید');
    const fired = await need('try-out-rule');
    expect(fired.textContent).toContain('نرسید');
    await until(() =>
      [...(find('try-out-outcome')?.querySelectorAll('.bidi mark') ?? [])].some(
        (mark) => mark.textContent === 'نرسید',
      ),
    );
  });
});

describe('the box to try rules out, beside an editor', () => {
  it('reads what stands in the editor, before it is saved', async () => {
    await open(['چنده']);
    await click('part-rules');
    await writeInto('try-out', 'بسته‌ام نرسید');
    await need('try-out-outcome');
    expect(all('try-out-rule')).toHaveLength(0);
    await click('rule-open');
    await writeInto('condition-words', 'نرسید');
    expect((await need('try-out-rule')).textContent).toContain('نرسید');
    expect((await rulesNow())[0]?.when.of).toEqual([{ is: 'anyOf', words: ['چنده'] }]);
  });
});

describe('examples of a topic', () => {
  it('are added, moved and removed', async () => {
    await open();
    const { topics } = await page.services.team.read();
    await click('topic-row');
    await until(() => find('examples'));
    await writeInto('example-text', 'نمونه‌ای که تازه است');
    await click('example-add');
    const has = async () =>
      (await page.services.team.read()).topics.filter((topic) =>
        topic.examples.some(({ text }) => text === 'نمونه‌ای که تازه است'),
      );
    const [first] = await until(async () => {
      const found = await has();
      return found.length === 1 && found;
    });
    const row = await until(() => all('example-row').find((one) => one.textContent?.includes('تازه است')));
    await act(() => row.querySelector<HTMLElement>('[data-testid=example-move]')?.click());
    const other = topics.find(({ id }) => id !== first?.id);
    await writeInto('example-move-to', other?.id ?? '');
    await until(async () => (await has())[0]?.id === other?.id);
  });

  it('come out of a pasted table after a look at them', async () => {
    await open();
    await click('examples-import');
    await writeInto('examples-table', 'متن,موضوع\nاین یکی چند درمیاد,قیمت\nبی‌جا,نیست');
    await until(() => all('example-line').length === 2);
    await click('examples-take');
    await until(async () =>
      (await page.services.team.read()).topics.some(({ examples }) =>
        examples.some(({ text }) => text === 'این یکی چند درمیاد'),
      ),
    );
    expect(find('examples-sheet')).toBeNull();
  });
});

describe('a topic', () => {
  it('is deleted after a question, and comes back by the toast', async () => {
    await open();
    const before = (await page.services.team.read()).topics.length;
    await click('topic-row');
    await click('topic-remove');
    const yes = await until(() => document.querySelector<HTMLElement>('.confirm .button-danger'));
    await act(() => yes.click());
    await until(async () => (await page.services.team.read()).topics.length === before - 1);
    const undo = await until(() => document.querySelector<HTMLElement>('.toast button'));
    await act(() => undo.click());
    await until(async () => (await page.services.team.read()).topics.length === before);
  });
});

describe('whoever may not edit the playbook', () => {
  it('sees rules and the reason, and changes nothing', async () => {
    await open(['چنده'], 'agent');
    await click('part-rules');
    await click('rule-open');
    for (const name of ['rule-add', 'rule-handle', 'rule-remove', 'save']) {
      expect((await need(name)).getAttribute('aria-disabled'), name).toBe('true');
    }
    await click('rule-remove');
    expect(await rulesNow()).toHaveLength(1);
  });
});

describe('for everybody', () => {
  it.each(['part-rules', 'part-topics'])('%s breaks no rule of axe', async (part) => {
    await open(['چنده', 'ارسال']);
    await click(part);
    await click(part === 'part-rules' ? 'rule-open' : 'topic-row');
    await until(() => find(part === 'part-rules' ? 'rule-form' : 'examples'));
    if (part === 'part-rules') {
      await click('group-add');
      await writeInto('try-out', 'چنده');
      await need('try-out-outcome');
    }
    expect(await violationsIn(page.root)).toEqual([]);
  });
});
