// The past of a record, and the way back.
import type { Result } from '@/utils/base/result';
import type { StoreName } from '@/utils/schema/records';
import type { Unsubscribe } from './unsubscribe';

export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}
export interface Version {
  clock: string;
  at: string;
  byName: string | null;
  by: string;
  /** `lost`: it came from somewhere else and was older than what stood here. */
  kind: 'created' | 'changed' | 'removed' | 'restored' | 'lost';
  changes: readonly FieldChange[];
}
export interface HistoryService {
  /** Every version of a record, newest first. */
  of(store: StoreName, id: string): Promise<Version[]>;
  /** Writes the values that the record had at that version, as a new act. */
  restore(store: StoreName, id: string, clock: string): Promise<Result<null>>;
}
export interface ActView {
  id: string;
  at: string;
  kind: 'added' | 'changed' | 'removed';
  store: StoreName;
  /** Title of the (first) record. */
  title: string;
  records: number;
}
export interface UndoService {
  /** The act that undo and redo would take; null = none. */
  state(): Promise<{ undo: ActView | null; redo: ActView | null }>;
  /** Code `changed-since`: somebody has changed the same field since; nothing was written. */
  undo(): Promise<Result<ActView>>;
  redo(): Promise<Result<ActView>>;
  onChange(listener: () => void): Unsubscribe;
}
