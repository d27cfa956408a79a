// All text that is anywhere in a database or in the files beside it, packed things opened: for proving that
// something is nowhere.
import { openRaw } from '@/tests/unit/data/contents';
import type { Bytes } from '@/utils/base/bytes';
import { ENGINE_STORES, type TableName } from '@/utils/data/db';
import { unpackAll } from '@/utils/data/pack';
import { openSegment } from '@/utils/data/segment';
import type { Shelf } from '@/utils/data/shelf';
import { STORE_NAMES } from '@/utils/schema/records';
import { readBundleFile } from '@/utils/sharing/bundle-file';

const TABLES = [...STORE_NAMES, ...Object.keys(ENGINE_STORES)] as TableName[]; // the keys are its names

/** The names of the stores in which a text stands; segments are opened. */
export async function storesWith(database: string, text: string): Promise<string[]> {
  const db = await openRaw(database);
  const found: string[] = [];
  for (const table of TABLES) {
    const stored: unknown[] = await db.getAll(table);
    const entries: unknown[] = [...(await db.getAllKeys(table)), ...stored, ...unpackAll(table, stored)];
    const texts = await Promise.all(entries.map(textOf));
    if (texts.some((one) => one.includes(text))) found.push(table);
  }
  return found;
}

/** The names of the files on a shelf in which a text stands. */
export async function filesWith(shelf: Shelf, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name } of await shelf.list()) {
    const file = await shelf.read(name);
    if (file && (await fileText(file)).includes(text)) found.push(name);
  }
  return found;
}

/** A file's text: a bundle's header and all its segments opened, everything else as it is. */
export async function fileText(file: Blob): Promise<string> {
  const start = await file.slice(0, 7).text();
  if (start !== 'HAMSEDA') return file.text();
  const texts: string[] = [];
  for await (const frame of readBundleFile(file)) {
    if (!frame.ok) throw new Error(frame.code);
    if (frame.value.type === 'header') texts.push(JSON.stringify(frame.value.header));
    if (frame.value.type === 'segment') texts.push(await segmentText(frame.value.bytes));
  }
  return texts.join('\n');
}

async function textOf(entry: unknown): Promise<string> {
  const bytes = typeof entry === 'object' && entry !== null && 'bytes' in entry ? entry.bytes : null;
  return bytes instanceof Uint8Array ? segmentText(new Uint8Array(bytes)) : (JSON.stringify(entry) ?? '');
}

async function segmentText(bytes: Bytes): Promise<string> {
  const opened = await openSegment(bytes);
  if (!opened.ok) throw new Error(opened.code);
  return JSON.stringify(opened.value.operations);
}
