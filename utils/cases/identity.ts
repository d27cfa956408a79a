// The id of a case is the comment itself, so that two people who capture one comment share one case.
import { hashId } from '@/utils/base/ids';
import type { CapturedComment } from '@/utils/schema/capture';
import { CaseId } from '@/utils/schema/parts';
import { normalise } from '@/utils/text/normalise';

/**
 * `platform:commentId`; where the page gives no id `platform:h:` + 20 base32 characters of
 * SHA-256(N(text) | handle or name | post id or page address).
 */
export async function caseIdOf(comment: CapturedComment): Promise<CaseId> {
  const platform = comment.platform;
  const own = comment.commentId === null ? null : CaseId.safeParse(`${platform}:${comment.commentId}`);
  if (own?.success) return own.data;
  const who = comment.author?.handle ?? comment.author?.name ?? '';
  const where = comment.post?.id ?? comment.pageUrl;
  return CaseId.parse(`${platform}:h:${await hashId(`${normalise(comment.text)}|${who}|${where}`)}`);
}
