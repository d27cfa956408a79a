// The goals of the data engine, measured one after the other in profiles of their own.
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../../harness/paths.ts';
import type { Figure } from '../figures.ts';
import { measureMonth } from './month.ts';
import { withBench } from './session.ts';
import { measureExport, measureImport } from './transfer.ts';
import { measureYears } from './years.ts';

type Progress = (line: string) => void;

/** A busy month: filled, read, edited, exported, and imported into another profile. */
export async function measureData(progress: Progress): Promise<Figure[]> {
  const folder = temporaryFolder('export');
  const file = join(folder, 'month.hamseda');
  try {
    const month = await withBench(async (bench) => {
      const figures = await measureMonth(bench, today(), progress);
      return [...figures, await measureExport(bench, file)];
    });
    progress('the workspace is exported');
    return [...month, ...(await withBench((bench) => measureImport(bench, file)))];
  } finally {
    removeFolder(folder);
  }
}

/** Three years of cases. */
export const measureManyCases = (progress: Progress): Promise<Figure[]> =>
  withBench((bench) => measureYears(bench, today(), progress));

const today = (): string => new Date().toISOString().slice(0, 10);
