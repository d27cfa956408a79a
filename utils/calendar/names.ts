// The names of months and weekdays, in the spelling that Iranian calendars print.
import type { Language } from '@/utils/schema/parts';

export type CalendarName = 'jalali' | 'gregorian' | 'hijri';

type Names = Readonly<Record<Language, readonly string[]>>;

/** Twelve names for each calendar, the first month first. */
export const MONTHS: Readonly<Record<CalendarName, Names>> = {
  jalali: {
    fa: list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
    en: list('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'),
  },
  gregorian: {
    fa: list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'),
    en: list('January February March April May June July August September October November December'),
  },
  hijri: {
    fa: list('محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذی‌القعده ذی‌الحجه'),
    en: list(
      'Muharram Safar Rabi_al-Awwal Rabi_al-Thani Jumada_al-Awwal Jumada_al-Thani Rajab Shaban Ramadan Shawwal Dhu_al-Qadah Dhu_al-Hijjah',
    ),
  },
};

/** Seven names, Monday first as ISO 8601 counts. */
export const WEEKDAYS: Names = {
  fa: list('دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه'),
  en: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

function list(names: string): string[] {
  return names.split(' ').map((name) => name.replaceAll('_', ' '));
}
