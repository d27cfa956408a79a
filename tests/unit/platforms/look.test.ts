// @vitest-environment jsdom
// What a diagnosis says of a site that has changed; over all saved pages it stands in tests/contract.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { lookAround } from '@/utils/platforms/look';
import { offerAdapters } from '@/utils/platforms/reader';
import { useTables } from '@/utils/platforms/shared/table';
import { youtube } from '@/utils/platforms/youtube/adapter';
import { YOUTUBE_TABLE } from '@/utils/platforms/youtube/table';

const SAVED = readFileSync('tests/fixtures/pages/yt-01-watch-comments.html', 'utf8');
const URL_OF_PAGE = new URL('https://www.youtube.com/watch?v=1');

function lookAt(html: string) {
  document.open();
  document.write(html);
  document.close();
  offerAdapters([youtube]);
  return lookAround({ url: URL_OF_PAGE, document }, '1.2.3');
}

afterEach(() => {
  useTables([]);
  document.documentElement.innerHTML = '';
});

describe('a diagnosis', () => {
  it('finds the rows of a page that is as it was', () => {
    const look = lookAt(SAVED);
    expect(look).toMatchObject({ adapter: 'youtube', table: { isImported: false } });
    expect(look.rows).toBeGreaterThan(0);
    expect(look.silent).not.toContain('row');
  });

  it('finds none in one that has changed, and names the selectors that fit nothing', () => {
    const look = lookAt(SAVED.replaceAll('ytd-comment-view-model', 'ytd-other-model'));
    expect(look).toMatchObject({ platform: 'youtube', rows: 0 });
    expect(look.silent).toContain('row');
  });

  it('says that the team’s own table is in use', () => {
    useTables([{ ...YOUTUBE_TABLE, asOf: '2027-01-01' }]);
    expect(lookAt(SAVED).table).toEqual({ asOf: '2027-01-01', isImported: true });
  });

  it('looks at a part of a page that is larger than any that people read', () => {
    const look = lookAt(`<body>${'<p>a</p>'.repeat(2_000)}</body>`);
    expect(look).toMatchObject({ rows: 0, isPart: true });
  });
});
