// The closed network of the stories: one post of Instagram, one of Facebook, and one site nobody knows.
import { join } from 'node:path';
import { bundle, documentWith } from '../../harness/bundle.ts';
import { ROOT } from '../../harness/paths.ts';
import { fixedSites, type Sites } from '../../harness/sites.ts';

export const INSTAGRAM_POST = 'https://www.instagram.com/p/DZk1aBcD3xY/';
export const FACEBOOK_POST =
  'https://www.facebook.com/permalink.php?story_fbid=pfbid0SkelLLLL&id=61550000000009';
export const UNKNOWN_SITE = 'https://forum.example/topic/7';

/** A comment of a story's own, which was written so many seconds before the page is opened. */
export interface PostComment {
  readonly id: string;
  readonly user: string;
  readonly text: string;
  readonly secondsAgo: number;
}

/** The Instagram post with these comments under it. */
export async function postWith(comments: readonly PostComment[]): Promise<Sites> {
  const page = await bundle(join(ROOT, 'tests/fixtures/e2e/instagram.tsx'));
  const shown = { lang: 'en', dir: 'ltr', title: 'shal.nama on Instagram' };
  return (url) => {
    const written = comments.map(({ secondsAgo, ...comment }) => ({
      ...comment,
      time: new Date(Date.now() - secondsAgo * 1_000).toISOString(),
    }));
    const script = `globalThis.postComments = ${JSON.stringify(written)};\n${page}`;
    return fixedSites({ [INSTAGRAM_POST]: documentWith(script, shown) })(url);
  };
}

/** Bundles the pages (React, Lexical) and serves them at their addresses. */
export async function storySites(): Promise<Sites> {
  const [instagram, facebook] = await Promise.all([
    bundle(join(ROOT, 'tests/fixtures/e2e/instagram.tsx')),
    bundle(join(ROOT, 'tests/fixtures/e2e/facebook.ts')),
  ]);
  return fixedSites({
    [INSTAGRAM_POST]: documentWith(instagram, { lang: 'en', dir: 'ltr', title: 'shal.nama on Instagram' }),
    [FACEBOOK_POST]: documentWith(facebook, { lang: 'fa', dir: 'rtl', title: 'شال‌نما' }),
    [UNKNOWN_SITE]: `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>گفتگو</title>
      <article><b>نگار</b><p>سلام قیمتش چنده؟</p></article><textarea aria-label="پاسخ"></textarea></html>`,
  });
}
