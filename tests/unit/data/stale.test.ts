// Two windows have one record open as a form, and both save: neither takes back what the other has written.
import { describe, expect, test } from 'vitest';
import { must } from '@/tests/unit/services/bench';
import { act, change, type Desk, deskOf, foundTeam, MINUTE } from '@/tests/unit/services/desk';
import type { Topic } from '@/utils/schema/topic';

async function open(): Promise<{
  desk: Desk;
  form: Topic;
  save(draft: Topic): Promise<void>;
  now(): Promise<Topic>;
}> {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  const now = async () => {
    const topic = await desk.context.store.get('topics', 't1');
    if (!topic) throw new Error('no topic');
    return topic;
  };
  const form = await now();
  desk.clock.pass(MINUTE);
  const save = async (draft: Topic) => void must(await desk.services.team.saveTopic(draft));
  return { desk, form, save, now };
}

describe('a form that was opened before somebody else saved', () => {
  test('writes what its person has changed, and leaves the other’s change', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { color: '#111111', steps: ['سلام'], ownerMemberId: 'reza' }));
    desk.clock.pass(MINUTE);
    await save({ ...form, title: 'نرخ' });
    expect(await now()).toMatchObject({
      title: 'نرخ',
      color: '#111111',
      steps: ['سلام'],
      ownerMemberId: 'reza',
    });
  });

  test('wins where both have changed the same field, and the other’s value stands in the history', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { title: 'هزینه' }));
    desk.clock.pass(MINUTE);
    await save({ ...form, title: 'نرخ' });
    expect((await now()).title).toBe('نرخ');
    expect(JSON.stringify(await desk.services.history.of('topics', 't1'))).toContain('هزینه');
  });

  test('keeps words that came, and words that went, in the meantime', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { keywords: ['قیمت', 'نرخ'] })); // one came, «چنده» went
    desk.clock.pass(MINUTE);
    await save({ ...form, keywords: [...form.keywords, 'بها'] });
    expect((await now()).keywords.toSorted()).toEqual(['قیمت', 'نرخ', 'بها'].sort());
  });

  test('takes a field away that was there when it was opened, and none that came since', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { departmentId: 'd1' }));
    desk.clock.pass(MINUTE);
    const { ownerRoleId: _taken, ...rest } = form;
    await save(rest);
    expect(await now()).toMatchObject({ departmentId: 'd1' });
    expect(await now()).not.toHaveProperty('ownerRoleId');
  });

  test('that changes nothing writes nothing', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { color: '#111111' }));
    desk.clock.pass(MINUTE);
    const before = await now();
    await save(form);
    expect(await now()).toEqual(before);
  });

  test('may put a value back that it was opened with, once it has seen the newer one', async () => {
    const { desk, form, save, now } = await open();
    await act(desk, change('topics', 't1', { color: '#111111' }));
    desk.clock.pass(MINUTE);
    await save({ ...(await now()), color: form.color });
    expect((await now()).color).toBe(form.color);
  });
});
