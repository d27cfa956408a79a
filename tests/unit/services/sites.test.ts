// Tables of selectors as settings of the team: what one lead imports, another device reads pages by.
import { describe, expect, it } from 'vitest';
import { fail, ok } from '@/utils/base/result';
import { INSTAGRAM_TABLE } from '@/utils/platforms/instagram/table';
import { BUILT_IN_TABLES } from '@/utils/platforms/tables';
import { X_TABLE } from '@/utils/platforms/x/table';
import type { PlatformTable } from '@/utils/schema/platform-table';
import { SWITCHED_SITES } from '@/utils/schema/switched-site';
import { createSitesService, type SitesPort } from '@/utils/services/sites';
import { must } from './bench';
import { type Desk, deskOf, fileOf, foundTeam, take } from './desk';

const NEWER: PlatformTable = { ...X_TABLE, asOf: '2026-12-01', selectors: { row: '[data-post]' } };
const file = (table: object) => new Blob([JSON.stringify(table)]);

/** The sites of a desk, and what was handed to whoever reads pages. */
function sitesAt({ context }: Desk, builtIn: readonly PlatformTable[] = BUILT_IN_TABLES) {
  const handed: (readonly PlatformTable[])[] = [];
  const port: SitesPort = {
    list: async () => SWITCHED_SITES.map((site) => ({ site, isOn: site.isRequired })),
    switchOn: async () => fail('cancelled'),
    switchOff: async () => ok(null),
    look: async () => fail('page-gone'),
    builtIn: async () => builtIn,
    hand: async (tables) => void handed.push(tables),
    onChange: () => () => undefined,
  };
  return { sites: createSitesService(context, port), handed };
}

async function lead(): Promise<Desk> {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  return desk;
}

const tableAt = async ({ sites }: ReturnType<typeof sitesAt>, platform = 'x') =>
  (await sites.list()).find(({ site }) => site.platform === platform)?.table;

describe('a table that somebody imports', () => {
  it('says before what it would change, and what it does not know', async () => {
    const { sites } = sitesAt(await lead());
    const table = { ...NEWER, selectors: { row: '[data-post]', text: X_TABLE.selectors.text, wings: 'b' } };
    expect(must(await sites.readTable(file(table)))).toMatchObject({
      asOfNow: X_TABLE.asOf,
      changes: [{ name: 'row', from: 'article, [role=article]', to: '[data-post]' }],
      unknown: ['wings'],
    });
  });

  it('counts from then on, is handed to whoever reads pages, and can be taken back', async () => {
    const desk = sitesAt(await lead());
    must(await desk.sites.saveTable(NEWER));
    expect(desk.handed).toEqual([[NEWER]]);
    expect(await tableAt(desk)).toEqual({ asOf: '2026-12-01', isImported: true });
    must(await desk.sites.removeTable('x'));
    expect(desk.handed.at(-1)).toEqual([]);
    expect(await tableAt(desk)).toEqual({ asOf: X_TABLE.asOf, isImported: false });
  });

  it('leaves the tables of other sites alone', async () => {
    const desk = sitesAt(await lead());
    const other: PlatformTable = { ...INSTAGRAM_TABLE, asOf: '2026-12-02' };
    must(await desk.sites.saveTable(NEWER));
    must(await desk.sites.saveTable(other));
    expect(desk.handed.at(-1)).toEqual([other, NEWER]);
  });

  it('is refused when it is older than the built-in one, and names its day', async () => {
    const { sites } = sitesAt(await lead());
    expect(await sites.readTable(file({ ...NEWER, asOf: '2026-01-01' }))).toEqual(
      fail('table-older', X_TABLE.asOf),
    );
  });

  it('counts no more when an update of the extension brings a newer one', async () => {
    const desk = await lead();
    must(await sitesAt(desk).sites.saveTable(NEWER));
    const updated = sitesAt(desk, [{ ...X_TABLE, asOf: '2027-01-01' }]);
    expect(await tableAt(updated)).toEqual({ asOf: '2027-01-01', isImported: false });
  });

  it('is what the next one begins with', async () => {
    const desk = sitesAt(await lead());
    must(await desk.sites.saveTable(NEWER));
    const made = await desk.sites.tableFile('x');
    expect(made?.fileName).toBe('hamseda-table-x-2026-12-01.json');
    expect(JSON.parse((await made?.blob.text()) ?? '')).toEqual(NEWER);
  });

  it('needs a team', async () => {
    const { sites } = sitesAt(deskOf({}));
    expect(await sites.saveTable(NEWER)).toMatchObject({ ok: false, code: 'not-found' });
  });

  it('is for those who may change the playbook', async () => {
    const desk = deskOf({ member: 'reza' });
    await foundTeam(desk);
    expect(await desk.services.sites.saveTable(NEWER)).toEqual(fail('not-allowed', 'editPlaybook'));
  });
});

describe('another device', () => {
  it('reads by the table once it has merged the lead’s file', async () => {
    const home = await lead();
    must(await sitesAt(home).sites.saveTable(NEWER));
    const away = deskOf({ member: 'reza' });
    await take(away, await fileOf(home));
    expect(await tableAt(sitesAt(away))).toEqual({ asOf: '2026-12-01', isImported: true });
  });

  it('keeps its own table of another site beside the one that comes', async () => {
    const home = await lead();
    const away = deskOf({ member: 'sara' });
    await take(away, await fileOf(home));
    must(await sitesAt(home).sites.saveTable(NEWER));
    must(await sitesAt(away).sites.saveTable({ ...INSTAGRAM_TABLE, asOf: '2026-12-02' }));
    await take(away, await fileOf(home));
    const desk = sitesAt(away);
    expect([await tableAt(desk, 'x'), await tableAt(desk, 'instagram')]).toEqual([
      { asOf: '2026-12-01', isImported: true },
      { asOf: '2026-12-02', isImported: true },
    ]);
  });
});
