// «کد پیگیری»: six signs that stand for a case in a message, the same on every device. 30 bits: two of the open
// cases of a team meet in one code once in many years, and then the newer one is meant.
import { hashId } from '@/utils/base/ids';

const LENGTH = 6;

export const caseCode = (caseId: string): Promise<string> => hashId(caseId, LENGTH);

/** A code with its mark; not the beginning of a longer word. */
export const CODE = /(?<![\w#])#([0-9a-hjkmnp-tv-z]{6})(?![\w])/u;
