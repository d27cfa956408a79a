// The address of a post as comments under it name it: without the person's way there (the profile in front, the picture
// of a row, where a link was found). What an address says beside its path is kept where it names the post.
const NAMING = ['v', 'story_fbid', 'fbid', 'id'];
const INSTAGRAM = /^\/(?:[\w.]+\/)?(p|reel|reels|tv)\/([\w-]+)/u;

/** Null for what is no page on the web. */
export function postAddress(text: string): string | null {
  const url = URL.parse(text.trim());
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  url.hash = '';
  if (/(?:^|\.)instagram\.com$/u.test(url.hostname)) {
    const [, shape, code] = INSTAGRAM.exec(url.pathname) ?? [];
    if (code) return `https://www.instagram.com/${shape === 'reels' ? 'reel' : shape}/${code}/`;
  }
  for (const name of [...url.searchParams.keys()]) if (!NAMING.includes(name)) url.searchParams.delete(name);
  return url.href;
}
