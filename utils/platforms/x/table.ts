// X in both markups: the classic one names its parts by data-testid, the newer one ("x-web") by structure alone.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const X_TABLE = {
  platform: 'x',
  asOf: '2026-11-28',
  selectors: {
    row: 'article, [role=article]',
    /** Around a row of the newer markup; the pointer may stand on its border. */
    entry: '[data-timeline-entry]',
    /** A post inside a post: a card without any link, or a nested article. */
    quote: 'div[role=link]',
    focal: '[tabindex="-1"]',
    name: '[data-testid=User-Name]',
    avatar: '[data-testid^="UserAvatar-Container-"]',
    /** In the newer markup its alternative text is the handle. */
    picture: 'img[alt^="@"]',
    badge: '[data-testid=icon-verified], use[href^="#icon-verified"]',
    text: '[data-testid=tweetText]',
    words: '[dir=auto]',
    /** Inside the words; below them there are other controls as well. */
    more: '[data-testid=tweet-text-show-more-link], button, [role=button]',
    moreBelow: '[data-testid=tweet-text-show-more-link]',
    media: '[data-testid=tweetPhoto] img, video',
    repost: '[data-testid=socialContext]',
    advert: '[data-testid=placementTracking]',
    reply: '[data-testid=reply], [data-engagement-action=reply] a, [data-engagement-action=reply] button',
    /** One's own profile, and one's own picture at the foot of the ways through the site. */
    account: 'a[data-testid=AppTabBar_Profile_Link]',
    accountAvatar: '[data-testid=SideNav_AccountSwitcher_Button] [data-testid^="UserAvatar-Container-"]',
    /** Only shown to those who are not signed in, and cannot answer. */
    login: 'a[href*="/onboarding/"], a[href="/login"], a[href^="/i/flow/login"]',
  },
  attributes: { avatar: 'data-testid' },
} as const satisfies PlatformTable;
