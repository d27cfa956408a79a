// Numbers that mean somebody or something: mobile phones, orders. As sources of patterns, over a text whose digits are
// Latin already; between digits stands what people write there: spaces, dashes, dots, half-spaces, brackets.

const GAP = '[^\\S\\n]|[\\u200c._()\\u2010-\\u2015\\u2212-]';
/** What may stand between two digits of one number. */
export const GAPS = `(?:${GAP}){0,3}`;
/** So many digits with gaps between them. */
export const digits = (count: number): string => `\\d(?:${GAPS}\\d){${count - 1}}`;

/** Mobile phones of Iran: 09…, +98 9…, 0098 9…, (0)9…; without plus or zeros only as one block, or a price would look like it. */
export const MOBILE = `(?<!\\d)(?:(?:\\+${GAPS}|00)98${GAPS}0?|98(?=9\\d{9})|0)${GAPS}9(?:${GAPS}\\d){9}(?!\\d)`;

/** A longer number beside the word for an order; prices, dates and sizes stand alone. To be used with the flag i. */
export const ORDER =
  '(?:سفارش|فاکتور|رهگیری|مرسوله|پیگیری|order|invoice|tracking)[^\\d\\n]{0,20}\\d(?:[-\\u2010-\\u2015]?\\d){3,}(?![\\d/٬,٫])(?!\\s*(?:هزار|میلیون|تومان|تومن|ریال|toman|rial))';
