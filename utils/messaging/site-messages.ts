// What a script of ours in a page may ask, apart from the messages between our own contexts. It is asked
// (scripting.executeScript) and does not ask, but for the three questions of the response picker, which are answered
// only where the person has switched it on (decision 030).
import { InsertReport } from '@/utils/schema/page-orders';
import { ResponseId } from '@/utils/schema/parts';
import { PickerList, PickerQuery, TypedWord } from '@/utils/schema/picker';
import { z } from '@/utils/schema/zod';
import type { Messages } from './messages';

export const SITE_MESSAGES = {
  /** Somebody has typed a slash at the start of a word: the picker's own code may come. */
  slash: { from: ['site'], to: 'background', payload: z.undefined(), reply: z.null() },
  /** The few rows that are shown for what stands behind the slash. */
  searchOffers: {
    from: ['site'],
    to: 'background',
    payload: z.object({ query: PickerQuery }),
    reply: PickerList,
  },
  /** One of them was chosen: its text takes the place of the typed word, in the sender's own document. */
  chooseOffer: {
    from: ['site'],
    to: 'background',
    payload: z.object({ id: ResponseId, typed: TypedWord }),
    reply: InsertReport,
  },
} as const satisfies Messages;
