// Where a file waits that was read and not yet confirmed. Up to some tens of thousands of operations wait in the
// memory of their context, which is quick and leaves nothing behind; a larger file moves into the database, part by
// part, so that one of any size can be previewed with the memory of one part.

import type { Operation } from '@/utils/schema/operation';
import type { StoreName } from '@/utils/schema/records';
import type { Transaction } from './db';
import type { Engine } from './engine';
import { formatHlc } from './hlc';
import { inPassing } from './ledger';
import type { Prepared } from './prepared';
import { needRoom } from './room';
import type { Right } from './stream';
import type { Refusal } from './validate';

export interface Arriving {
  /** The import it belongs to. */
  file: string;
  part: number;
  /** Name of the segment. */
  segment: string;
  stream: string;
  /** What the signer may do with this stream; what would change something beyond that is put aside. */
  right: Right;
  /** Written by this device itself, out of an unsigned file: it is logged like any other own operation. */
  isOwn?: true;
}

export interface Refused {
  raw: unknown;
  reason: Refusal | 'notAllowed';
  field?: string;
}

export interface StagedPart extends Arriving {
  operations: { store: StoreName; operation: Operation }[];
  /** What was merged already, for tables in which nothing stood when the file was read. */
  prepared: Prepared[];
  refused: Refused[];
}

/** As many operations as a busy month of a team has records; beyond, a file waits in the database. */
export const HELD_OPERATIONS = 50_000;

/** Files in memory by their id; null = it has moved into the database. */
export type Held = Map<string, StagedPart[] | null>;

/** Puts one more part of a file with the others. */
export async function keepPart(engine: Engine, part: StagedPart): Promise<void> {
  const standing = engine.held.get(part.file);
  const parts = [...(standing ?? []), part];
  const operations = parts.reduce((sum, one) => sum + one.operations.length + one.prepared.length, 0);
  if (standing !== null && operations <= engine.heldOperations) {
    engine.held.set(part.file, parts);
    return;
  }
  await needRoom(engine);
  const transaction = (await engine.open()).transaction('staged', 'readwrite');
  for (const one of parts) inPassing(transaction.store.put(one));
  await transaction.done; // which knows why, where the disk is full
  engine.held.set(part.file, null);
}

export interface StagedFile {
  count: number;
  read(index: number): Promise<StagedPart>;
  /** With the transaction in which it was merged. */
  remove(): void;
}

/** The parts of a file inside the transaction that merges them. */
export async function stagedParts(
  engine: Engine,
  transaction: Transaction,
  file: string,
): Promise<StagedFile> {
  const held = engine.held.get(file);
  if (held) {
    return { count: held.length, read: async (index) => held[index] as StagedPart, remove: () => undefined }; // the index is below the count
  }
  const table = transaction.objectStore('staged');
  const keys = await table.getAllKeys(rangeOf(file));
  return {
    count: keys.length,
    read: async (index) => (await table.get(keys[index] ?? [])) as StagedPart, // only keepPart writes there
    remove: () => inPassing(table.delete(rangeOf(file))),
  };
}

const rangeOf = (file: string): IDBKeyRange => IDBKeyRange.bound([file], [file, []]);

/** Forgets a file that was read and not confirmed. */
export async function unstage({ open, held }: Engine, file: string): Promise<void> {
  const isOnDisk = held.get(file) === null;
  held.delete(file);
  if (isOnDisk) await (await open()).delete('staged', rangeOf(file));
}

/** The id under which a new file is staged: its time, so that what was abandoned can be told by its key alone. */
export const newFileId = ({ clock }: Engine): string => clock.next();

/** Nobody looks at a preview for longer than a day. */
const ABANDONED_MS = 24 * 60 * 60_000;

/** Forgets files that a browser which died, or a page that was closed, has left behind. */
export async function unstageAbandoned({ open, wall }: Engine): Promise<void> {
  const before = formatHlc(wall.now() - ABANDONED_MS, 0, '');
  await (await open()).delete('staged', IDBKeyRange.upperBound([before]));
}
