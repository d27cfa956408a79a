// Which code stands in which file. The panel has to be there at once: it must not fetch forty files, nor code that
// only another page needs. And the worker must not load what draws.
import type { Plugin, Rolldown } from 'vite';
import { PANEL, WORKER } from './entries';

/** Lays out the files of the pages and their worker. */
export function fewChunks(): Plugin {
  return {
    name: 'few-chunks',
    config({ build }) {
      if (build?.lib) return null; // a script that is built alone is one file anyway
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: groups() } } } } };
    },
  };
}

function groups(): Rolldown.CodeSplittingGroup[] {
  const inPanel = loadedWith(PANEL);
  const inWorker = loadedWith(WORKER);
  return [
    // What the panel needs at its start stands in three files: what its worker needs as well, …
    group('engine', 3, (id, graph) => inPanel(id, graph) && inWorker(id, graph)),
    // … what desk, welcome page or a later view need as well, and the panel's own.
    group('shared', 2, inPanel),
    // What the worker needs as well as a later view: apart, or it would be pulled into the views' file below.
    group('heavy', 2, (id, graph) => inWorker(id, graph)),
    // What several of the others need, but not the panel at its start.
    group('later', 1, (id, graph) => !inWorker(id, graph)),
  ];
}

/** A file for those of our modules that more than one entry or `import()` asks for. */
function group(name: string, priority: number, isOurs: Choice): Rolldown.CodeSplittingGroup {
  return {
    name: (id, graph) => (isOurs(id, graph) ? name : null),
    debugName: name,
    minShareCount: 2,
    priority,
  };
}

/** Whether a module is loaded together with `entry`; what an `import()` fetches later is not. */
function loadedWith(entry: string): Choice {
  let reached: ReadonlySet<string> | null = null;
  return (id, graph) => {
    reached ??= reachOf(entry, graph);
    return reached.has(id);
  };
}

function reachOf(entry: string, graph: Graph): ReadonlySet<string> {
  const reached = new Set([entry]);
  // A set that grows while it is walked is walked to its end.
  for (const id of reached) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  }
  return reached;
}

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;
type Choice = (id: string, graph: Graph) => boolean;
