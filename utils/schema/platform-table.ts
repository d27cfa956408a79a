// What a site's pages look like today, as data: names for selectors and attributes, and nothing else. A team may
// import a newer table than the one it installed, so a redesign is mended the same day; hence whatever could be
// code, an address or endless work is refused.
import { Day, Platform } from './parts';
import { z } from './zod';

const MOST_ENTRIES = 60;
const Name = z.string().check(z.regex(/^[a-z][A-Za-z]{0,39}$/u));

/**
 * A CSS selector of at most 300 characters. Refused: braces, semicolons, backslashes, comments and at-rules, which
 * no selector needs, and `:has` and `:nth-…`, which can make one question as costly as the whole page is large.
 */
export const PageSelector = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.regex(/^[\p{L}\p{N}\s_\-.#*[\]=^$~|"',>+:()/@!%&?]+$/u),
  z.refine((text) => !/:has\b|:nth-|\/\*|@(?:import|media)/iu.test(text)),
);

/** The name of an attribute that is read; none that holds a handler. */
export const PageAttribute = z
  .string()
  .check(z.maxLength(60), z.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u), z.regex(/^(?!on)/u));

export const PlatformTable = z.strictObject({
  platform: Platform,
  /** The day on which the site looked like that: of two tables the newer one counts. */
  asOf: Day,
  selectors: z.record(Name, PageSelector).check(z.refine(isShort)),
  attributes: z.record(Name, PageAttribute).check(z.refine(isShort)),
});
export type PlatformTable = z.infer<typeof PlatformTable>;

/** What a team has imported: at most one table for each platform. */
export const PlatformTables = z.array(PlatformTable).check(
  z.maxLength(20),
  z.refine((tables) => new Set(tables.map(({ platform }) => platform)).size === tables.length),
);
export type PlatformTables = z.infer<typeof PlatformTables>;

const tableOf = (platform: Platform) =>
  z.exactOptional(PlatformTable.check(z.refine((table) => table.platform === platform)));

/** Where a team keeps what it has imported (schema/workspace): a field for each site, so that each merges by itself. */
export const TABLE_FIELDS = {
  tableInstagram: tableOf('instagram'),
  tableFacebook: tableOf('facebook'),
  tableMetaBusiness: tableOf('metaBusiness'),
  tableX: tableOf('x'),
  tableYoutube: tableOf('youtube'),
  tableLinkedin: tableOf('linkedin'),
  tableTelegram: tableOf('telegram'),
  tableWhatsapp: tableOf('whatsapp'),
  tableGmail: tableOf('gmail'),
};
export type TableField = keyof typeof TABLE_FIELDS;

/** The field of each site; none for the web at large, which has no table. */
export const TABLE_FIELD: Readonly<Partial<Record<Platform, TableField>>> = {
  instagram: 'tableInstagram',
  facebook: 'tableFacebook',
  metaBusiness: 'tableMetaBusiness',
  x: 'tableX',
  youtube: 'tableYoutube',
  linkedin: 'tableLinkedin',
  telegram: 'tableTelegram',
  whatsapp: 'tableWhatsapp',
  gmail: 'tableGmail',
};

function isShort(entries: Record<string, unknown>): boolean {
  return Object.keys(entries).length <= MOST_ENTRIES;
}
