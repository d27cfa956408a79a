// Which of the team's channels a row means: by title, by handle, by id, or all those of a platform.
import type { ChannelId, Platform } from '@/utils/schema/parts';
import type { TableChannel } from './cells';
import { plainHeader } from './columns';
import { platformOf } from './words';

/** `isUnknown`: something was named that the team does not have. */
export function channelsOf(
  cells: readonly string[],
  platforms: readonly Platform[],
  channels: readonly TableChannel[],
): { ids: ChannelId[]; isUnknown: boolean } {
  // A title may hold the very signs that separate several: first the cell as a whole.
  const names = cells.flatMap((cell) =>
    named(cell, channels).length > 0 ? [cell] : cell.split(/[,،;؛|\n]+/u).filter((one) => one.trim() !== ''),
  );
  const found = [
    ...names.map((name) => named(name, channels)),
    ...platforms.map((platform) => channels.filter((one) => one.platform === platform)),
  ];
  const ids = [...new Set(found.flat().map(({ id }) => id))];
  return { ids, isUnknown: found.some((one) => one.length === 0) };
}

function named(text: string, channels: readonly TableChannel[]): readonly TableChannel[] {
  const wanted = bare(text);
  if (wanted === '') return [];
  const own = channels.filter(({ id, title, handle }) =>
    [id, title, handle].some((one) => bare(one) === wanted),
  );
  if (own.length > 0) return own;
  const platform = platformOf(text);
  return platform === null ? [] : channels.filter((one) => one.platform === platform);
}

const bare = (text: string): string => plainHeader(text).replace(/^@/u, '');
