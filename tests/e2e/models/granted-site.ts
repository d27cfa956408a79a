// A saved page of each site as a story serves it: where it stands, which comment is asked about, where the answer goes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../harness/paths.ts';
import { fixedSites, type Sites } from '../../harness/sites.ts';

export interface SavedSite {
  /** As the desk's switch is called; `web` = added by its address. */
  readonly platform: string;
  readonly file: string;
  /** What is right-clicked; words and no link. */
  readonly target: string;
  /**
   * What the comment says in the story, where the page itself asks nothing that the team answers, or something that
   * has an answer of several lines: those only an editor's own library takes, and a saved page has none (37-editors).
   */
  readonly says?: readonly [from: string, to: string];
  readonly box: string;
}

export const SAVED_SITES: readonly SavedSite[] = [
  {
    platform: 'metaBusiness',
    file: 'pages-more/mbs-11-thread-fa',
    target: '[data-fx=m1]',
    box: '[data-fx=composer]',
  },
  {
    platform: 'x',
    file: 'pages/x-04-reply-modal-fa',
    target: '[data-fx=m]',
    says: ['سفارش اینترنتی هم دارید؟', 'ارسال به شیراز دارین؟'],
    box: '[data-fx=modal]',
  },
  { platform: 'youtube', file: 'pages-more/yt-11-shorts-fa', target: '[data-fx=c1]', box: '[data-fx=box]' },
  {
    platform: 'linkedin',
    file: 'pages/li-01-feed-old-and-new-markup',
    target: '[data-fx=c1]',
    says: ['Congrats! ', 'ارسال به شیراز دارین؟ '],
    box: '[data-fx=rbox]',
  },
  {
    platform: 'telegram',
    file: 'pages/tg-01-web-k-discussion',
    target: '[data-fx=m1]',
    box: '[data-fx=composer]',
  },
  {
    platform: 'whatsapp',
    file: 'pages-more/wa-11-chat-fa',
    target: '[data-fx=m1]',
    says: ['قیمت این چنده؟', 'ارسال به شیراز دارین؟'],
    box: '[data-fx=composer]',
  },
  {
    platform: 'gmail',
    file: 'pages-more/gm-12-open-reply-de',
    target: '[data-fx=m1]',
    says: ['Ist die Lampe lieferbar?', 'سلام قیمتش چنده؟'],
    box: '[data-fx=composer]',
  },
  { platform: 'web', file: 'pages-more/web-01-forum-fa', target: '[data-fx=c1]', box: '[data-fx=composer]' },
];

export const pageOf = ({ file }: SavedSite): string => {
  const { pageUrl }: { pageUrl: string } = JSON.parse(
    readFileSync(join(ROOT, 'tests/fixtures', `${file}.json`), 'utf8'),
  ); // a fixture's own shape
  return pageUrl;
};

/** All saved pages at their addresses. */
export function savedSites(): Sites {
  return fixedSites(
    Object.fromEntries(
      SAVED_SITES.map((site) => [
        pageOf(site).replace(/#.*$/u, ''), // a request has none
        readFileSync(join(ROOT, 'tests/fixtures', `${site.file}.html`), 'utf8').replaceAll(
          ...(site.says ?? ['\0', '']),
        ),
      ]),
    ),
  );
}
