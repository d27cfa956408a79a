// Backups, workspaces, and the health of the data.
import type { Result } from '@/utils/base/result';
import type { StoreName } from '@/utils/schema/records';
import type { TransferOptions } from './exchange';

export type BackupReason =
  | 'weekly'
  | 'import'
  | 'start'
  | 'removeExamples'
  | 'restore'
  | 'migration'
  | 'byHand';
export interface Backup {
  name: string;
  takenAt: string;
  reason: BackupReason;
  bytes: number;
}
export interface LocalWorkspace {
  database: string;
  title: string;
  since: string;
  isOpen: boolean;
}
export interface QuarantineEntry {
  id: string;
  at: string;
  /** `operation`, `row`, `logEntry`, `segment`. */
  kind: 'operation' | 'row' | 'logEntry' | 'segment';
  store: StoreName | null;
  title: string;
  reason:
    | 'malformed'
    | 'newer'
    | 'clockAhead'
    | 'notAllowed'
    | 'unsafe'
    | 'unknownKind'
    | 'corrupt'
    | 'signature';
}
export interface DataHealth {
  usedBytes: number;
  quotaBytes: number | null;
  isPersistent: boolean;
  /** Fewer than 10 % or 50 MB are left. */
  isNearlyFull: boolean;
  /** The browser may throw this window's data away when it closes. */
  mayVanish: boolean;
  quarantined: number;
  lastBackupAt: string | null;
}
export interface CustomerView {
  name: string | null;
  handle: string | null;
  cases: number;
}
export interface OldCases {
  /** Cases that were opened before this day (YYYY-MM-DD) go. */
  before: string;
  /** So many of them wait for the next upkeep. */
  due: number;
  /** When the next one will be old, ISO; null = there is none. */
  nextAt: string | null;
}
export interface SafetyService {
  backups(): Promise<Backup[]>;
  backUp(reason: BackupReason, options?: TransferOptions): Promise<Result<Backup>>;
  /** As a file for download. */
  backupFile(name: string): Promise<Result<Blob>>;
  /** `merge` lays it under what stands (what is newer stays); `newWorkspace` opens it as it was. */
  restore(name: string, way: 'merge' | 'newWorkspace', options?: TransferOptions): Promise<Result<null>>;
  workspaces(): Promise<LocalWorkspace[]>;
  openWorkspace(database: string): Promise<Result<null>>;
  /** Not the one that is open. */
  removeWorkspace(database: string): Promise<Result<null>>;
  quarantine(): Promise<QuarantineEntry[]>;
  /** Everything put aside, raw, as one JSON file. */
  quarantineFile(): Promise<Blob>;
  discardQuarantined(id: string): Promise<Result<null>>;
  health(): Promise<DataHealth>;
  /** What needs doing now and then: backups, packing, old cases; called when the page is idle. */
  maintain(): Promise<void>;
  /** Whose profile stands at an address, however it was copied; null = nobody of whom there is a case. */
  findCustomer(address: string): Promise<CustomerView | null>;
  /** What the team keeps no longer. */
  oldCases(): Promise<OldCases>;
  /** Deletes that customer's cases for ever, everywhere: rows, history, backups. */
  purgeCustomer(address: string): Promise<Result<{ cases: number }>>;
}
