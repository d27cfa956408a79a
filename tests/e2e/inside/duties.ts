// Who of the stories' two members answers what, and who stands in: prices are the lead's, orders the second member's,
// and each of them is the other one's stand-in.
import { LEAD, need, store } from './product.ts';
import { draftWith } from './records.ts';

/** `minutes`: what both topics promise; half of it after a deadline the stand-in hears of it. */
export async function shareDuties(minutes: number): Promise<void> {
  const duty = (id: string, title: string, keyword: string, memberId: string, backupRoleId: string) => [
    {
      store: 'roles' as const,
      put: draftWith('roles', { id, title, holders: [{ memberId }], backupRoleId }),
    },
    {
      store: 'topics' as const,
      put: draftWith('topics', {
        id: `topic-${id}`,
        title,
        ownerRoleId: id,
        firstReplyMinutes: minutes,
        keywords: [keyword],
      }),
    },
  ];
  need(
    await store.write(
      [
        ...duty('prices', 'Prices', 'قیمت', LEAD, 'orders'),
        ...duty('orders', 'Orders', 'ارسال', 'member-second', 'prices'),
      ],
      LEAD,
    ),
  );
}
