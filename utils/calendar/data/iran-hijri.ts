// The Hijri months of 1423-1449 AH as they were or will be counted in Iran, which sights the moon itself:
// Umm al-Qura (what browsers know) puts two official holidays of three on another day.
//
// Month lengths were compiled from the record of the Calendar Center of the University of Tehran
// (roozbehp/qamari), as used by the Persian Calendar app (Apache-2.0) and confirmed against StarCal and
// Persian Calendar for GNOME. Retrieved 2026-11-23.
export const IRAN_HIJRI = {
  firstYear: 1423,
  /** 1 Muharram of the first year. */
  firstDay: '2002-03-16',
  /** One bit for each month, four in each hexadecimal digit, the earliest first: 1 = 30 days, 0 = 29. */
  longMonths: '655aaab652ec97546ea36ca6d52dd25d52da55d4ab6937497a4bb25b52b665ad2ae94ed16e8aea95c',
  /** The first months, until Shawwal 1447, as announced; the next twelve as printed for 1405; then predicted. */
  officialMonths: 298,
  printedMonths: 12,
} as const;
