// How many comments of one topic stand under one post. Nobody waits for it: the counting begins with the second
// comment of this window, and what was counted by then is told with the next.
import { logFailure } from '@/utils/base/log';
import type { CaseRecord } from '@/utils/schema/case';
import type { CaseId } from '@/utils/schema/parts';
import type { Context } from './context';
import type { PostTally } from './post-tally';

/** Says of a case the how manieth of its topic it is under its post; 0 while that is unknown. */
export function underPost(context: Context): (record: CaseRecord) => number {
  let first: CaseId | null = null;
  let tally: PostTally | null = null;
  let isBegun = false;
  return (record) => {
    if (record.snapshot.post === null || record.topicId === null) return 0;
    first ??= record.id;
    if (!isBegun && first !== record.id) {
      isBegun = true;
      import('./post-tally')
        .then(({ createPostTally }) => createPostTally(context))
        .then((made) => {
          tally = made;
        })
        .catch((cause: unknown) => logFailure('post tally', cause));
    }
    return tally?.nthOf(record) ?? 0;
  };
}
