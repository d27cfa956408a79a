// Which prepared answers fit a comment, best first: those of the topic that may be used today, and of each
// the variant nearest to the customer's language, the asked tone, the place and the platform.
import type { Tone } from '@/utils/schema/channel';
import type { Language, Platform, TopicId } from '@/utils/schema/parts';
import type { Place, Response, Variant } from '@/utils/schema/response';

export interface Wanted {
  language: Language;
  tone: Tone;
  place: Place;
  platform: Platform;
}

/** Approved responses of a topic that are valid on `day` (YYYY-MM-DD), the team's own before examples, the oldest (the one everybody knows) first. */
export function responsesFor(topicId: TopicId, responses: readonly Response[], day: string): Response[] {
  return responses
    .filter((response) => response.topicIds.includes(topicId) && isUsable(response, day))
    .sort(
      (a, b) =>
        Number(a.example ?? false) - Number(b.example ?? false) ||
        a.createdAt.localeCompare(b.createdAt) ||
        a.id.localeCompare(b.id),
    );
}

/** May it be used on that day? Drafts and retired answers may not, nor those outside their dates. */
export function isUsable(
  response: Pick<Response, 'status' | 'validFrom' | 'validUntil'>,
  day: string,
): boolean {
  if (response.status !== 'approved') return false;
  if (response.validFrom && day < response.validFrom) return false;
  return !(response.validUntil && day > response.validUntil);
}

/** The variant that fits best. Language outweighs everything: an answer in another language is no answer. */
export function bestVariant<V extends Omit<Variant, 'text'>>(
  response: { readonly variants: readonly V[] },
  wanted: Wanted,
): V | undefined {
  const score = (variant: V) =>
    (variant.language === wanted.language ? 8 : 0) +
    (variant.place === wanted.place ? 4 : 0) +
    (variant.tone === wanted.tone ? 2 : 0) +
    (variant.platform === wanted.platform ? 1 : variant.platform ? -4 : 0);
  return response.variants.reduce<V | undefined>(
    (best, variant) => (best && score(best) >= score(variant) ? best : variant),
    undefined,
  );
}
