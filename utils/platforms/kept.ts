// What stays in the isolated world between capture and insertion: nodes, which cannot cross to the panel.
import type { Adapter, Row } from '@/utils/platforms/adapter';
import type { CapturedComment } from '@/utils/schema/capture';

export interface KeptCapture {
  readonly row: Element;
  readonly composer: Element | null;
  readonly openBy: Element | null;
  readonly comment: CapturedComment;
  /** For insertion: the row as the adapter found it. */
  readonly found: Row;
  readonly adapter: Adapter;
}

const world: Record<symbol, KeptCapture | undefined> = globalThis as never; // globals are not typed by symbol
const KEY = Symbol.for('hamseda.capture');

export function keepCapture(capture: KeptCapture | null): void {
  world[KEY] = capture ?? undefined;
}

export function keptCapture(): KeptCapture | null {
  return world[KEY] ?? null;
}
