// Cases as a list, and the acts on them that need no page: note, hand over, close, reopen.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import type { Result } from '@/utils/base/result';
import { isOverdue, needsSomebody, WAITING, withEvent } from '@/utils/cases/fold';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import type { CaseId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import { normalise } from '@/utils/text/normalise';
import { handOverCard } from './card';
import { type Context, writerOf } from './context';
import type { CaseFilter, CaseRow, CasesService } from './contract';
import { dutyFor } from './duty';
import type { Playbook } from './playbook';

const MOST = 2_000;

export function createCasesService(context: Context): CasesService {
  const { store, playbook, clock, device } = context;

  const add = async (
    id: CaseId,
    event: (base: { id: string; at: string; by: Writer }) => CaseEvent,
  ): Promise<Result<null>> => {
    const by = await writerOf(context);
    const made = event({ id: newId(), at: isoNow(clock), by });
    const update = (current: CaseRecord | undefined) => current && withEvent(current, made);
    return store.write([{ store: 'cases', id, update }], by);
  };

  return {
    async list(filter) {
      const [records, book, { memberId }] = await Promise.all([
        store.by('cases', 'openedAt', { newestFirst: true, most: MOST }),
        playbook.read(),
        device.read(),
      ]);
      const nowMs = clock.now();
      const rows = records.map((record) => rowOf(record, book, nowMs));
      return rows.filter((row) => accepts(row, filter, memberId)).sort(byNeed);
    },
    async countOpen() {
      const counts = await Promise.all(
        WAITING.map((status) => store.count('cases', 'statusDue', { from: [status], to: [status, []] })),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
    close: (id, ignored) => add(id, (base) => ({ ...base, type: 'closed', ignored })),
    reopen: (id) => add(id, (base) => ({ ...base, type: 'reopened' })),
    note: (id, text) => add(id, (base) => ({ ...base, type: 'noted', text })),
    handOver: (id, memberId, note) => add(id, (base) => ({ ...base, type: 'handedOver', memberId, note })),
    async card(id) {
      const record = await store.get('cases', id);
      const { language } = await device.read();
      if (!record) return '';
      const [responses, book] = await Promise.all([playbook.responsesOf(record.topicId), playbook.read()]);
      return handOverCard(record, responses, book, language, clock.now());
    },
    onChange: (listener) => store.listen((stores) => stores.has('cases') && listener()),
  };
}

export function rowOf(record: CaseRecord, book: Playbook, nowMs: number): CaseRow {
  const topic = record.topicId ? book.topicsById.get(record.topicId) : undefined;
  const assigned = record.memberId ? book.people.members.get(record.memberId) : undefined;
  const owner = assigned ?? dutyFor(topic, book, nowMs).member;
  return {
    record,
    topicTitle: topic?.title ?? null,
    ownerName: owner?.name ?? null,
    isOverdue: isOverdue(record, nowMs),
    minutesLeft: Math.round((Date.parse(record.dueAt) - nowMs) / 60_000),
  };
}

function accepts(row: CaseRow, filter: CaseFilter, me: string | null): boolean {
  const { record } = row;
  const query = normalise(filter.query ?? '');
  if (
    query &&
    !normalise(`${record.snapshot.text} ${authorOf(record)} ${row.topicTitle ?? ''}`).includes(query)
  ) {
    return false;
  }
  switch (filter.status ?? 'all') {
    case 'all':
      return true;
    case 'overdue':
      return row.isOverdue;
    case 'needsMe':
      // Somebody else's assigned case needs them, not me; the unassigned ones need anybody.
      return needsSomebody(record.status) && (record.memberId === undefined || record.memberId === me);
    default:
      return record.status === filter.status;
  }
}

const authorOf = (record: CaseRecord): string =>
  `${record.snapshot.author?.handle ?? ''} ${record.snapshot.author?.name ?? ''}`;

// What waits for somebody comes first, the nearest deadline on top; the rest by newness.
function byNeed(a: CaseRow, b: CaseRow): number {
  const need = Number(needsSomebody(b.record.status)) - Number(needsSomebody(a.record.status));
  if (need !== 0) return need;
  return needsSomebody(a.record.status)
    ? a.record.dueAt.localeCompare(b.record.dueAt)
    : b.record.updatedAt.localeCompare(a.record.updatedAt);
}
