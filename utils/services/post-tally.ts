// Which topics the comments under each post have had of late, kept while the window is open: read once, and from then
// on the one case that has changed.
import { logFailure } from '@/utils/base/log';
import type { CaseRecord } from '@/utils/schema/case';
import type { TopicId } from '@/utils/schema/parts';
import { casesByOpening } from './case-windows';
import type { Context } from './context';

const MOST = 1_000;
const MOST_CHANGED = 200;
const DAYS_MS = 30 * 24 * 60 * 60_000;

export interface PostTally {
  /** The how manieth of its topic under its post, itself included. */
  nthOf(record: CaseRecord): number;
}

/** Resolves when the latest cases have been counted. */
export async function createPostTally({
  store,
  clock,
}: Pick<Context, 'store' | 'clock'>): Promise<PostTally> {
  const known = new Map<string, { post: string; topicId: TopicId }>();
  const keep = (record: CaseRecord) => {
    const post = postOf(record);
    if (post === null || record.topicId === null) known.delete(record.id);
    else known.set(record.id, { post, topicId: record.topicId });
  };
  store.listen((_stores, cases) => {
    if (cases === null || cases.length > MOST_CHANGED) return; // an import: what it brings is not of this hour
    for (const id of cases) {
      store
        .get('cases', id)
        .then((record) => (record ? keep(record) : known.delete(id)))
        .catch((cause: unknown) => logFailure('post tally', cause));
    }
  });
  const oldest = new Date(clock.now() - DAYS_MS).toISOString();
  let read = 0;
  for await (const portion of casesByOpening(store, clock.now())) {
    for (const record of portion) keep(record);
    read += portion.length;
    const last = portion.at(-1);
    if (read >= MOST || (last && last.openedAt < oldest)) break;
  }
  return {
    nthOf(record) {
      const post = postOf(record);
      let nth = 1;
      for (const [id, one] of known) {
        if (id !== record.id && one.post === post && one.topicId === record.topicId) nth += 1;
      }
      return nth;
    },
  };
}

const postOf = ({ snapshot: { post } }: CaseRecord): string | null => post?.permalink ?? post?.id ?? null;
