// What our own files say beyond the standard.

/** All of an item that the standard has no line for, as JSON. */
export const HAMSEDA_ITEM = 'X-HAMSEDA-ITEM';
/** A rule by the Jalali calendar; the days it names stand beside it for other programs. */
export const HAMSEDA_JALALI = 'X-HAMSEDA-JALALI';
/** The name of an item that began with us holds its id. */
export const OWN_UID = /^([^\s@]+)@hamseda$/u;
export const uidOf = (id: string): string => `${id}@hamseda`;
