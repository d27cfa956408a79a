// Files in and out.
import type { Result } from '@/utils/base/result';
import type { EventsAs } from '@/utils/schema/events-as';
import type { ChannelId } from '@/utils/schema/parts';
import type { ColumnField, DateOrder, TableCalendar, TableReading } from '@/utils/schema/planned-table';
import type { StoreName } from '@/utils/schema/records';
import type { RowNote } from '@/utils/schema/row-problem';

/** What goes into a file. A period of cases is given by days, both included. */
export type ExportScope =
  | { kind: 'workspace' }
  | { kind: 'settings' }
  | { kind: 'calendar' }
  | { kind: 'responses' }
  | { kind: 'cases'; from: string; to: string };

export type TransferPhase =
  | 'backup'
  | 'reading'
  | 'packing'
  | 'writing'
  | 'learning'
  | 'checking'
  | 'grouping';
export interface TransferProgress {
  phase: TransferPhase;
  /** 0-1, or null while nobody can know. */
  share: number | null;
}
export interface TransferOptions {
  passphrase?: string;
  signal?: AbortSignal;
  onProgress?: (progress: TransferProgress) => void;
}

export interface PreviewOptions extends TransferOptions {
  /** Of a calendar file; else `items`. */
  eventsAs?: EventsAs;
  /** Of a table: where a person says otherwise than it seems to. Of a calendar file its `timeZone` alone. */
  reading?: TableReading;
}

/** Planned content for other programs: a calendar file, or a table that Excel opens right. */
export type PlanFormat =
  | { kind: 'ics' }
  | { kind: 'csv'; separator?: ',' | ';' }
  /** One channel's posts between two days, both included, for Buffer's bulk upload. */
  | { kind: 'buffer'; channelId: ChannelId; from: string; to: string };

export interface ExportedFile {
  fileName: string;
  /** On the disk where the browser can, so that 2 GB need no memory. */
  blob: Blob;
  records: number;
  /** How many more there would have been: the other program takes no more at once. */
  left?: number;
}

/** `conflicting`: the same field was changed here and there since the last exchange; both values stay findable. */
export type RowChange = 'added' | 'changed' | 'conflicting' | 'unchanged' | 'rejected';
export interface PreviewRow {
  /** `store/id`, the name by which a row is left out. */
  key: string;
  store: StoreName | null;
  id: string;
  title: string;
  change: RowChange;
  /** Names of the fields that differ, for changed rows; the reason, for rejected ones. */
  detail: string;
  /** What was done to it so that it could be offered. */
  notes?: readonly RowNote[];
}
/** A table of planned content as it was read; all of it can be said otherwise (`PreviewOptions.reading`). */
export interface TableView {
  /** `name` is empty where the file has no headings; `sample` is the first cell that says something. */
  columns: readonly { name: string; sample: string; field: ColumnField | null }[];
  order: DateOrder;
  /** Every day could be read in two ways. */
  isOrderGuessed: boolean;
  calendar: TableCalendar;
  /** Of rows that name none. */
  timeZone: string;
  /** It has no column for the day, or none for the words: nothing can be offered yet. */
  lacks: readonly ('day' | 'words')[];
}
/** Of a calendar file with times that name no zone, or one that nobody explains. */
export interface ZoneView {
  /** In which they are read; null = until somebody says it (`PreviewOptions.reading`) those of an unknown one stay out. */
  timeZone: string | null;
  teamZone: string;
}
/** Who signed a file. */
export interface SenderView {
  /** Groups of four characters, to be read out on the phone. */
  fingerprint: string;
  /** The member whom the roster names for it; null = a device that nobody has accepted yet. */
  memberName: string | null;
  /** `unknownNeedsLead`: this person may not accept it; `newTeam`: an empty workspace takes it as its first. */
  standing: 'own' | 'known' | 'unknown' | 'unknownNeedsLead' | 'newTeam' | 'unsigned';
}
export interface ImportPreview {
  teamName: string;
  exportedAt: string;
  counts: Record<RowChange, number>;
  /** The first rows of each kind; `counts` tells how many there are. */
  rows: readonly PreviewRow[];
  sender: SenderView;
  /** The other clock runs ahead by so many minutes (more than five); null = no need to say anything. */
  clockAheadMinutes: number | null;
  /** Bytes that lack on the disk; null = there is room. */
  bytesLacking: number | null;
  /** How many of the offered rows have notes. */
  noted?: number;
  /** Absent for files that are no table. */
  table?: TableView;
  /** Absent for files that are no calendar. */
  eventsAs?: EventsAs;
  /** Absent where every time names its zone. */
  zone?: ZoneView;
}
export interface ImportChoice {
  /** Keys of rows that stay out. */
  leaveOut?: readonly string[];
  /** The person has compared the fingerprint of an unknown device. */
  acceptSender?: boolean;
  /** Into a new local workspace instead of a merge. */
  asNewWorkspace?: boolean;
}
export interface ImportReport {
  id: string;
  written: number;
  counts: Record<RowChange, number>;
  /** Operations that were put aside, see the quarantine. */
  putAside: number;
}
/** An import of the past, which can be undone as long as its backup is kept. */
export interface PastImport {
  id: string;
  at: string;
  teamName: string;
  sender: string;
  written: number;
  conflicts: readonly PreviewRow[];
  canUndo: boolean;
}
export interface RevertRow {
  key: string;
  store: StoreName;
  title: string;
  field: string;
  from: unknown;
  to: unknown;
}

export interface ExchangeService {
  /** One signed file of segments; the workspace with its media, everything else without. */
  exportFile(scope: ExportScope, options?: TransferOptions): Promise<Result<ExportedFile>>;
  /** The same records as readable JSON, for people and other programs. */
  exportReadable(scope: ExportScope, options?: TransferOptions): Promise<Result<ExportedFile>>;
  /** All of the planned content in a format of other programs; what goes out so comes back whole. */
  exportPlan(format: PlanFormat, options?: TransferOptions): Promise<Result<ExportedFile>>;
  /** Reads a file and says what it would do; nothing is written. Codes `passphrase-needed`, `passphrase-wrong`. */
  preview(file: Blob, options?: PreviewOptions): Promise<Result<ImportPreview>>;
  /** Merges the last preview: a backup first, then one transaction. */
  confirm(choice?: ImportChoice, options?: TransferOptions): Promise<Result<ImportReport>>;
  cancel(): void;
  /** Newest first. */
  imports(): Promise<PastImport[]>;
  /** The workspace as it was before that import, as a new local workspace, which is opened. */
  undoImport(id: string): Promise<Result<null>>;
  /** What «revert for everybody» would write, field by field. */
  previewRevert(id: string): Promise<Result<RevertRow[]>>;
  /** Writes the old values anew, on every device; for the lead. */
  revertForEverybody(id: string): Promise<Result<{ written: number }>>;
}
