// What a preview row says about itself in words: the fields that differ, or the reason it was put aside.
// The service names fields and reasons by their technical words; a name without a word of ours is shown as it is.
import { t } from '@/components/app/language';
import type { MessageKey } from '@/utils/i18n/index';
import type { PreviewRow } from '@/utils/services/contract';

export function detailOf(row: PreviewRow): string {
  if (row.detail === '') return '';
  if (row.change === 'rejected') return reasonOf(row.detail);
  return row.detail
    .split(',')
    .map((name) => fieldName(name.trim()))
    .join(t('exchange.listJoin'));
}

const REASONS: Readonly<Record<string, MessageKey>> = {
  unsafe: 'exchange.reason.unsafe',
  duplicate: 'exchange.reason.duplicate',
  unknownKind: 'exchange.reason.unknownKind',
  notSettings: 'exchange.reason.notSettings',
};

function reasonOf(detail: string): string {
  const key = REASONS[detail];
  if (key) return t(key);
  if (!detail.startsWith('field:')) return detail;
  const path = detail.slice('field:'.length);
  return t('exchange.reason.field', { field: fieldName(path.split('.')[0] ?? path) });
}

const FIELDS = [
  'id',
  'name',
  'title',
  'keywords',
  'examples',
  'limits',
  'steps',
  'variants',
  'ownerMemberId',
  'ownerRoleId',
  'departmentId',
  'contacts',
  'holders',
  'status',
  'date',
  'time',
  'value',
  'color',
  'priority',
  'firstReplyMinutes',
  'topicIds',
  'url',
  'language',
] as const;

const isNamed = (name: string): name is (typeof FIELDS)[number] => FIELDS.some((field) => field === name);

function fieldName(name: string): string {
  return isNamed(name) ? t(`exchange.field.${name}`) : name;
}
