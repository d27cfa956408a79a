// The modules with which the panel and its dedicated worker begin.
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

export const PANEL = join(ROOT, 'entrypoints/sidepanel/index.html');
export const WORKER = join(ROOT, 'entrypoints/heavy/worker.ts');
/** The thread that the worker starts to compress beside it. */
export const DEFLATE = join(ROOT, 'entrypoints/heavy/deflate.ts');
