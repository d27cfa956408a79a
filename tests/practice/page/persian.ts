// The few Persian words of the practice page that depend on a number.
const format = new Intl.NumberFormat('fa-IR');

export const inPersianDigits = (value: number): string => format.format(value);

/** «۱۲ دقیقه», «۳ ساعت», «اکنون»: as short as the site writes it. */
export function shortAge(minutes: number): string {
  if (minutes < 1) return 'اکنون';
  return minutes < 60 ? `${format.format(minutes)} دقیقه` : `${format.format(Math.floor(minutes / 60))} ساعت`;
}
