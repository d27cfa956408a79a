// What tests/bench/routing.ts runs, bundled, in a process of its own; prints its report as one line of JSON.
import { examine } from './routing-core.ts';

// The bundler makes code for a page, in which an import of a module of Node would be an empty object.
const { readFileSync } = process.getBuiltinModule('node:fs');
const [train = '', test = ''] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
process.stdout.write(`${JSON.stringify(examine(train, test))}\n`);
