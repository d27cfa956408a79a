// The services of files, data, history and undo as literal objects: fixed answers to every question, so that a
// view can be looked at in a state that no real database gets into within a second.
import { fail, ok } from '@/utils/base/result';
import type {
  Backup,
  DataHealth,
  ExchangeService,
  HistoryService,
  ImportPreview,
  ImportReport,
  PastImport,
  PreviewRow,
  QuarantineEntry,
  SafetyService,
  UndoService,
  Version,
} from '@/utils/services/contract';

const row = (part: Partial<PreviewRow> & Pick<PreviewRow, 'key' | 'title' | 'change'>): PreviewRow => ({
  store: 'topics',
  id: part.key,
  detail: '',
  ...part,
});

export const ROWS: readonly PreviewRow[] = [
  row({ key: 'topics/1', title: 'گارانتی', change: 'added' }),
  row({ key: 'topics/2', title: 'پرداخت قسطی', change: 'added' }),
  row({ key: 'responses/1', store: 'responses', title: 'ساعت کاری شعبهٔ مرکزی', change: 'added' }),
  row({ key: 'members/1', store: 'members', title: 'لیلا صادقی', change: 'added' }),
  ...Array.from({ length: 12 }, (_, index) =>
    row({
      key: `responses/c${index}`,
      store: 'responses',
      title:
        ['قیمت پالتوی مدل ترنج', 'ارسال به شهرستان', 'Wholesale enquiries and bulk orders'][index % 3] ?? '',
      change: 'changed',
      detail: index % 2 === 0 ? 'variants, topicIds' : 'title',
    }),
  ),
  row({ key: 'topics/k1', title: 'قیمت', change: 'conflicting', detail: 'firstReplyMinutes, keywords' }),
  row({ key: 'members/k2', store: 'members', title: 'رضا احمدی', change: 'conflicting', detail: 'contacts' }),
  row({ key: 'topics/r1', title: 'ناقص', change: 'rejected', detail: 'field:title' }),
];

export const PREVIEW: ImportPreview = {
  teamName: 'پوشاک هفت‌رج',
  exportedAt: '2026-11-22T14:10:00.000Z',
  counts: { added: 4, changed: 12, conflicting: 2, rejected: 1, unchanged: 0 },
  rows: ROWS,
  sender: { fingerprint: '7k2m 9qzd 4r8w 1x5n c0hb', memberName: 'مینا کریمی', standing: 'known' },
  clockAheadMinutes: null,
  bytesLacking: null,
};

/** What a calendar file of another program would do, and what of it stays out. */
export const PLAN_PREVIEW: Partial<ImportPreview> = {
  teamName: 'تقویم محتوا',
  exportedAt: '',
  sender: { fingerprint: '', memberName: null, standing: 'unsigned' },
  counts: { added: 1, changed: 0, conflicting: 0, rejected: 3, unchanged: 0 },
  rows: [
    row({ key: 'calendar/1', store: 'calendar', title: 'ریلز هفتگی پالتو', change: 'added' }),
    ...[
      'row:unknown-zone:46:Customized Time Zone 1',
      'row:bad-day:58:۱۴۰۵/۷/۳۱',
      'row:within-day-rule:71:',
    ].map((detail, index) =>
      row({ key: `calendar/r${index}`, store: 'calendar', title: 'استوری', change: 'rejected', detail }),
    ),
  ],
  zone: { timeZone: null, teamZone: 'Asia/Tehran' },
};

const { zone: _zone, ...OF_A_TABLE } = PLAN_PREVIEW;
export const TABLE_PREVIEW: Partial<ImportPreview> = {
  ...OF_A_TABLE,
  teamName: '',
  counts: { added: 2, changed: 0, conflicting: 0, rejected: 1, unchanged: 0 },
  rows: [
    row({
      key: 'calendar/1',
      store: 'calendar',
      title: 'ریلز هفتگی پالتو',
      change: 'added',
      notes: ['unknown-channel', 'clipped'],
    }),
    row({ key: 'calendar/2', store: 'calendar', title: 'استوری یلدا', change: 'added' }),
    row({
      key: 'calendar/',
      store: 'calendar',
      title: 'لایو',
      change: 'rejected',
      detail: 'row:bad-day:4:۱۴۰۵/۷/۳۱',
    }),
  ],
  noted: 1,
  table: {
    columns: [
      { name: 'موضوع پست', sample: 'ریلز هفتگی پالتو', field: 'title' },
      { name: 'Publish date', sample: '02/09/1405', field: 'date' },
      { name: 'کپشن', sample: 'پالتوی پشمی تازه رسید؛ رنگ‌ها را در عکس‌ها ببینید', field: 'text' },
      { name: 'Budget', sample: '1,200,000', field: null },
    ],
    order: 'dmy',
    isOrderGuessed: false,
    calendar: 'byYear',
    timeZone: 'Asia/Tehran',
    lacks: [],
  },
};

export const REPORT: ImportReport = { id: 'i1', written: 18, counts: PREVIEW.counts, putAside: 3 };

export const PAST: readonly PastImport[] = [
  {
    id: 'i3',
    at: '2026-11-23T06:40:00.000Z',
    teamName: 'پوشاک هفت‌رج',
    sender: 'مینا کریمی',
    written: 18,
    conflicts: ROWS.filter(({ change }) => change === 'conflicting'),
    canUndo: true,
  },
  {
    id: 'i2',
    at: '2026-11-15T11:05:00.000Z',
    teamName: 'پوشاک هفت‌رج',
    sender: 'رضا احمدی',
    written: 240,
    conflicts: [],
    canUndo: true,
  },
  {
    id: 'i1',
    at: '2026-08-02T08:00:00.000Z',
    teamName: 'پوشاک هفت‌رج',
    sender: '7k2m 9qzd 4r8w 1x5n c0hb',
    written: 1,
    conflicts: [],
    canUndo: false,
  },
];

export function literalExchange(part: Partial<ExchangeService> = {}): ExchangeService {
  const file = {
    fileName: 'hamseda-هفت‌رج-1405-09-02.hamseda',
    blob: new Blob(['x'.repeat(1_240)]),
    records: 42,
  };
  return {
    exportFile: async () => ok(file),
    exportPlan: async () => ok({ ...file, fileName: 'hamseda-هفت‌رج-calendar-1405-09-02.ics' }),
    exportReadable: async () => ok({ ...file, fileName: 'hamseda-هفت‌رج-1405-09-02.json' }),
    preview: async () => ok(PREVIEW),
    confirm: async () => ok(REPORT),
    cancel: () => undefined,
    imports: async () => [...PAST],
    undoImport: async () => ok(null),
    previewRevert: async () =>
      ok([
        { key: 'topics/k1', store: 'topics', title: 'قیمت', field: 'firstReplyMinutes', from: 30, to: 60 },
        {
          key: 'topics/k1',
          store: 'topics',
          title: 'قیمت',
          field: 'keywords',
          from: ['قیمت', 'چنده', 'تخفیف'],
          to: ['قیمت', 'چنده', 'ارزون'],
        },
      ]),
    revertForEverybody: async () => ok({ written: 2 }),
    ...part,
  };
}

export const BACKUPS: readonly Backup[] = [
  { name: 'b4', takenAt: '2026-11-23T06:40:00.000Z', reason: 'import', bytes: 34_200_000 },
  { name: 'b3', takenAt: '2026-11-21T02:00:00.000Z', reason: 'weekly', bytes: 33_900_000 },
  { name: 'b2', takenAt: '2026-11-18T12:30:00.000Z', reason: 'byHand', bytes: 33_400_000 },
  { name: 'b1', takenAt: '2026-11-02T09:00:00.000Z', reason: 'removeExamples', bytes: 812_000 },
];

export const HEALTH: DataHealth = {
  usedBytes: 212_000_000,
  quotaBytes: 10_700_000_000,
  isPersistent: true,
  isNearlyFull: false,
  mayVanish: false,
  quarantined: 3,
  lastBackupAt: '2026-11-23T06:40:00.000Z',
};

export const QUARANTINE: readonly QuarantineEntry[] = [
  {
    id: 'q1',
    at: '2026-11-23T06:40:00.000Z',
    kind: 'operation',
    store: 'topics',
    title: 'قیمت',
    reason: 'clockAhead',
  },
  { id: 'q2', at: '2026-11-23T06:40:00.000Z', kind: 'segment', store: null, title: '', reason: 'signature' },
  {
    id: 'q3',
    at: '2026-11-20T10:00:00.000Z',
    kind: 'row',
    store: 'responses',
    title: 'پاسخ به پرسش‌های طولانی دربارهٔ نگه‌داری پالتوهای پشمی در زمستان',
    reason: 'corrupt',
  },
];

export function literalSafety(part: Partial<SafetyService> = {}): SafetyService {
  return {
    backups: async () => [...BACKUPS],
    backUp: async (reason) =>
      ok({ name: 'b5', takenAt: '2026-11-23T08:30:00.000Z', reason, bytes: 34_300_000 }),
    backupFile: async () => ok(new Blob(['backup'])),
    restore: async () => ok(null),
    workspaces: async () => [
      { database: 'hamseda', title: 'پوشاک هفت‌رج', since: '2026-06-01T08:00:00.000Z', isOpen: true },
      {
        database: 'hamseda-2',
        title: 'پوشاک هفت‌رج (پیش از ورود)',
        since: '2026-11-15T11:05:00.000Z',
        isOpen: false,
      },
    ],
    openWorkspace: async () => ok(null),
    removeWorkspace: async () => ok(null),
    quarantine: async () => [...QUARANTINE],
    quarantineFile: async () => new Blob(['[]']),
    discardQuarantined: async () => ok(null),
    health: async () => HEALTH,
    maintain: async () => undefined,
    findCustomer: async () => ({ name: 'سحر', handle: 'sahar.z_baf', cases: 3 }),
    purgeCustomer: async () => ok({ cases: 3 }),
    oldCases: async () => ({ before: '2026-05-27', due: 12, nextAt: '2026-11-25T08:00:00.000Z' }),
    ...part,
  };
}

const LONG =
  'سلام و درود! قیمت این مدل {{fact.price}} تومان است و ارسال به سراسر کشور ۲ تا ۴ روز کاری زمان می‌برد. اگر سؤالی دربارهٔ سایزبندی یا رنگ‌ها داشتید، همین‌جا بپرسید تا راهنمایی‌تان کنیم.';

export const VERSIONS: readonly Version[] = [
  {
    clock: '5',
    at: '2026-11-23T07:55:00.000Z',
    by: 'ex-member-mina',
    byName: 'مینا کریمی',
    kind: 'changed',
    changes: [
      { field: 'firstReplyMinutes', before: 60, after: 30 },
      { field: 'keywords', before: ['قیمت', 'چنده', 'ارزون'], after: ['قیمت', 'چنده', 'تخفیف', 'gheymat'] },
      {
        field: 'limits',
        before: { may: ['تا ۵٪ تخفیف'], askFirst: [], never: ['تاریخ قطعی'] },
        after: { may: ['تا ۱۰٪ تخفیف'], askFirst: [], never: ['تاریخ قطعی'] },
      },
    ],
  },
  {
    clock: '4',
    at: '2026-11-23T07:40:00.000Z',
    by: 'ex-member-reza',
    byName: 'رضا احمدی',
    kind: 'lost',
    changes: [{ field: 'firstReplyMinutes', before: 60, after: 45 }],
  },
  {
    clock: '3',
    at: '2026-11-20T09:12:00.000Z',
    by: 'ex-member-reza',
    byName: 'رضا احمدی',
    kind: 'changed',
    changes: [
      { field: 'priority', before: 'normal', after: 'high' },
      { field: 'ownerMemberId', before: undefined, after: 'ex-member-reza' },
      {
        field: 'variants',
        before: [{ language: 'fa', tone: 'friendly', place: 'comment', text: LONG }],
        after: [
          {
            language: 'fa',
            tone: 'friendly',
            place: 'comment',
            text: LONG.replace('۲ تا ۴ روز', '۳ تا ۵ روز'),
          },
        ],
      },
    ],
  },
  {
    clock: '1',
    at: '2026-11-02T09:00:00.000Z',
    by: 'system',
    byName: null,
    kind: 'created',
    changes: [
      { field: 'title', before: undefined, after: 'قیمت' },
      { field: 'kind', before: undefined, after: 'normal' },
      { field: 'keywords', before: undefined, after: ['قیمت', 'چنده'] },
    ],
  },
];

export const literalHistory = (part: Partial<HistoryService> = {}): HistoryService => ({
  of: async () => [...VERSIONS],
  restore: async () => ok(null),
  ...part,
});

export const literalUndo = (part: Partial<UndoService> = {}): UndoService => {
  const act = (kind: 'added' | 'changed', title: string) => ({
    id: title,
    at: '2026-11-23T08:00:00.000Z',
    kind,
    store: 'topics' as const,
    title,
    records: 1,
  });
  return {
    state: async () => ({ undo: act('changed', 'قیمت'), redo: act('added', 'گارانتی') }),
    undo: async () => ok(act('changed', 'قیمت')),
    redo: async () => fail('changed-since'),
    onChange: () => () => undefined,
    ...part,
  };
};
