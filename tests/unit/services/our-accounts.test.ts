// The account with which somebody would answer, beside the team's channels.
import { describe, expect, it } from 'vitest';
import type { CapturedComment } from '@/utils/schema/capture';
import type { Channel } from '@/utils/schema/channel';
import { foreignAccount } from '@/utils/services/our-accounts';

type Account = NonNullable<CapturedComment['actingAs']>;
const account = (marks: Partial<Account>): Account => ({ name: null, handle: null, url: null, ...marks });
const channel = (marks: Partial<Channel>) =>
  ({ platform: 'facebook', handle: '', url: '', title: 'صفحهٔ ما', ...marks }) as Channel; // all that is looked at
const shown = (actingAs: Account | null) => ({ platform: 'facebook', actingAs }) as CapturedComment; // as above

describe('an account is foreign only where that is certain', () => {
  const named = channel({ handle: 'narenj', url: 'https://www.facebook.com/narenj' });
  const numbered = channel({ url: 'https://www.facebook.com/profile.php?id=6155' });
  it.each<[string, Account | null, Channel[], string | null]>([
    ['another handle', account({ handle: 'mina' }), [named], 'mina'],
    ['another address', account({ name: 'Mina', url: 'https://www.facebook.com/mina/' }), [named], 'Mina'],
    ['our handle with a sign in front', account({ handle: '@Narenj' }), [named], null],
    ['our address', account({ name: 'X', url: 'https://m.facebook.com/narenj/' }), [named], null],
    ['our title', account({ name: 'صفحهٔ ما', url: 'https://www.facebook.com/x' }), [named], null],
    ['a number beside a word', account({ url: 'https://www.facebook.com/profile.php?id=1' }), [named], null],
    ['another number', account({ name: 'N', url: 'https://facebook.com/profile.php?id=1' }), [numbered], 'N'],
    ['our number', account({ url: 'https://facebook.com/profile.php?id=6155' }), [numbered], null],
    ['a name alone', account({ name: 'Mina' }), [named], null],
    ['no channel here', account({ handle: 'mina' }), [channel({ platform: 'x', handle: 'narenj' })], null],
    ['the example team', account({ handle: 'mina' }), [{ ...named, example: true }], null],
    ['no account shown', null, [named], null],
    ['no address at all', account({ handle: 'mina', url: 'javascript:1' }), [named], 'mina'],
  ])('%s', (_what, actingAs, channels, expected) => {
    expect(foreignAccount(shown(actingAs), channels)).toBe(expected);
  });
});
