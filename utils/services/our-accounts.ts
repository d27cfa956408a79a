// Whether the account with which somebody would answer is one of the team's channels.
import type { CapturedComment } from '@/utils/schema/capture';
import type { Channel } from '@/utils/schema/channel';

/**
 * What the page calls the account it acts as, where that is none of the team's; null = one of them, or nobody can tell:
 * the page shows no account, or the team's channels of this platform are named by other marks than the page's.
 */
export function foreignAccount(
  { platform, actingAs }: CapturedComment,
  channels: readonly Channel[],
): string | null {
  if (!actingAs) return null;
  const ours = channels.filter((channel) => channel.platform === platform && channel.example !== true);
  if (ours.some(({ title }) => title === actingAs.name)) return null;
  const marks = marksOf(actingAs.handle, actingAs.url);
  const known = ours.flatMap(({ handle, url }) => marksOf(handle, url));
  const isComparable = marks.some((mark) => known.some((other) => isNumber(other) === isNumber(mark)));
  if (!isComparable || marks.some((mark) => known.includes(mark))) return null;
  return actingAs.name ?? actingAs.handle;
}

/** A handle, and what an address ends in: a handle again, or the number that some sites use in its place. */
function marksOf(handle: string | null, address: string | null): string[] {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  const last = url?.searchParams.get('id') ?? url?.pathname.split('/').findLast(Boolean);
  return [handle, last].flatMap((mark) => (mark ? [plain(mark)] : []));
}

const plain = (mark: string): string => mark.trim().replace(/^@/, '').toLowerCase();
const isNumber = (mark: string): boolean => /^\d+$/.test(mark);
