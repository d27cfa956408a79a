// Vitest goes on with a worker as long as the next file wants the same environment, and starts a new one otherwise,
// which reads jsdom and all of our modules anew. Sorted by size alone, the two kinds of files stand mixed.
import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that need a document first, then the others; the longer ones of each kind first, as usual. */
export class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const needsDocument = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').includes('@vitest-environment jsdom');
    return [...sorted.filter(needsDocument), ...sorted.filter((file) => !needsDocument(file))];
  }
}
