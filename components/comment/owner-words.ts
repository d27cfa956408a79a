// What is said about an owner: why this person, until when, who could instead and who comes next.
import { t } from '@/components/app/language';
import { wallTime } from '@/components/app/when';
import type { Member } from '@/utils/schema/member';
import type { RoutedComment } from '@/utils/services/contract';

/** Why this person, as a sentence. */
export function because({ owner }: RoutedComment): string {
  const { reason, standsInFor } = owner;
  if (reason === 'nobody') return t('commentView.ownerNobodyHint');
  if (reason === 'exampleOnly') return t('commentView.ownerExample');
  if (owner.from) return t('commentView.ownerBecause.next');
  if (reason === 'standIn')
    return t('commentView.ownerBecause.standIn', { name: standsInFor?.name ?? t('commentView.owner') });
  return t(`commentView.ownerBecause.${reason}`);
}

export interface OwnerFact {
  name: 'risen' | 'turn' | 'place' | 'backup' | 'next' | 'nobody';
  words: string;
  /** The same for a narrow line: a first name instead of the whole; empty = it is not said there. */
  short: string;
  /** The reason, as a sentence. */
  why: string | null;
}

/** In the order of weight: what does not fit into one line is at the end. */
export function ownerFacts(routed: RoutedComment): OwnerFact[] {
  const { owner, timeZone } = routed;
  const risen = fact('risen', risenWords(routed));
  if (owner.reason === 'nobody' || owner.reason === 'exampleOnly')
    return [...risen, ...fact('nobody', because(routed))];
  const turn = owner.from
    ? t('commentView.ownerFrom', { time: wallTime(owner.from, timeZone) })
    : owner.until && t('commentView.ownerUntil', { time: wallTime(owner.until, timeZone) });
  return [
    ...risen,
    // A turn without an end is only a reason.
    ...(turn ? fact('turn', turn, because(routed)) : [{ ...REASON, words: because(routed) }]),
    ...factOf('place', owner.standsInFor, (name) => t('commentView.ownerInPlaceOf', { name })),
    ...factOf('backup', owner.backup, (name) => t('commentView.backup', { name })),
    ...factOf('next', owner.next?.member ?? null, (name) => nextWords(routed, name), whyNext(routed)),
  ];
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name;

const REASON = { name: 'turn', short: '', why: null } as const;

const fact = (name: OwnerFact['name'], words: string | null, why: string | null = null): OwnerFact[] =>
  words ? [{ name, words, short: words, why }] : [];

const factOf = (
  name: OwnerFact['name'],
  member: Member | null,
  words: (name: string) => string,
  why: string | null = null,
): OwnerFact[] =>
  member ? [{ name, words: words(member.name), short: words(firstName(member.name)), why }] : [];

function nextWords({ owner: { member, next }, timeZone }: RoutedComment, name: string): string {
  const time = next ? wallTime(next.from, timeZone) : '';
  return next?.member.id === member?.id
    ? t('commentView.ownerAgain', { time })
    : t('commentView.ownerNext', { name, time });
}

function whyNext({ owner: { next } }: RoutedComment): string | null {
  if (next === null) return null;
  return next.reason === 'standIn'
    ? t('commentView.ownerNextBecause.standIn', { name: next.standsInFor?.name ?? t('commentView.owner') })
    : t(`commentView.ownerNextBecause.${next.reason}`);
}

/** «به جانشین رسید، ۱۰:۳۰» */
function risenWords({ escalated, timeZone }: RoutedComment): string | null {
  if (escalated === null) return null;
  const time = wallTime(escalated.at, timeZone);
  return escalated.step === null
    ? t('commentView.risen.somebody', { time })
    : t(`commentView.risen.${escalated.step}`, { time });
}
