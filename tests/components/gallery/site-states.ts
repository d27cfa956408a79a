// The desk's sites: what is seen in one, and a table out of a file.
import { fail } from '@/utils/base/result';
import { literalSites } from './literal-sites';
import type { GalleryState } from './states';

export function siteStates(): Record<string, GalleryState> {
  const desk = (
    part: Parameters<typeof literalSites>[0],
    act: NonNullable<GalleryState['act']>,
  ): GalleryState => ({
    options: { me: 'ex-member-pouya', access: 'lead' },
    desk: 'settings',
    prepare(bench) {
      bench.services.sites = literalSites(part);
    },
    act,
  });
  const choose: NonNullable<GalleryState['act']> = async (_, hands) => {
    await hands.click('[data-testid=site-address]'); // the sites are there
    const field = document.querySelector<HTMLInputElement>('[data-testid=table-file]');
    if (!field) throw new Error('no field for a table');
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'table.json'));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await hands.rest();
  };
  return {
    'comment-site-off': {
      options: { me: 'ex-member-reza' },
      prepare: (bench) => bench.give({ kind: 'failure', code: 'site-off' }),
    },
    'desk-sites': desk({}, (_, hands) => hands.click('[data-testid=look-telegram]')),
    'desk-sites-table': desk({}, choose),
    'desk-sites-refused': desk({ readTable: async () => fail('table-refused', 'selectors.row') }, choose),
  };
}
