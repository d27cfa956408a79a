import { describe, expect, test } from 'vitest';
import { DeviceSettings, MOST_SAVED_VIEWS } from '@/utils/schema/device';

const view = {
  name: 'دیرها',
  filter: { due: 'overdue', topicIds: [null] },
  sort: { by: 'person', reversed: true },
};

describe('saved views', () => {
  test('are kept as they are', () => {
    expect(DeviceSettings.parse({ savedViews: [view] }).savedViews).toEqual([view]);
    const inGroups = { ...view, groupBy: 'owner' };
    expect(DeviceSettings.parse({ savedViews: [inGroups] }).savedViews).toEqual([inGroups]);
    expect(DeviceSettings.parse({}).savedViews).toEqual([]);
  });

  test.each([
    ['more than fifty of them', Array(MOST_SAVED_VIEWS + 1).fill(view)],
    ['one without a name', [{ ...view, name: '' }]],
    ['an order of another version', [{ ...view, sort: { by: 'weather' } }]],
    ['no list', 'x'],
  ])('that cannot be read leave the other settings alone: %s', (_what, savedViews) => {
    const parsed = DeviceSettings.parse({ savedViews, theme: 'dark', memberId: 'm1' });
    expect(parsed).toMatchObject({ savedViews: [], theme: 'dark', memberId: 'm1' });
  });
});
