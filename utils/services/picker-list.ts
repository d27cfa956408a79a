// The list of the response picker with its sentences, in the language of the device. Its texts alone and not the whole
// dictionary: the background starts often and must start fast.
import { picker as en } from '@/utils/i18n/en/picker';
import { picker as fa } from '@/utils/i18n/fa/picker';
import type { Offers, PickerList } from '@/utils/schema/picker';
import { type PickerPlace, rowsFor } from './offers';

const TEXTS = { fa, en };

/** The rows for what was typed; none while nothing lies ready. */
export function listFor(
  offers: Offers | null,
  query: string,
  place: PickerPlace,
  theme: PickerList['theme'],
): PickerList {
  const { language } = place;
  const { missing, missingUnnamed, variables, noneYet, none, ...others } = TEXTS[language];
  const words = { ...others, none: query === '' ? noneYet : none };
  const comma = language === 'fa' ? '، ' : ', ';
  const named = new Map<string, string>(Object.entries(variables));
  const refuse = (names: readonly string[]) => {
    const told = names.slice(0, MOST_NAMED).map((name) => named.get(name) ?? name.slice(0, SHORT_NAME));
    return told.length === 0 ? missingUnnamed : missing.replace('{names}', told.join(comma));
  };
  return { rows: offers ? rowsFor(offers, query, place, refuse) : [], language, theme, words };
}

const MOST_NAMED = 3;
const SHORT_NAME = 40;
