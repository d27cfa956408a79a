// What the last look at the topics has found, kept for as long as the page lives: what customers have written is stored
// in no second place. What somebody has settled since is not in it any more, and comes back with an undo.
import { signal } from '@preact/signals';
import { fold } from '@/components/app/fold';
import { team } from '@/components/app/state';
import { transfer } from '@/components/exchange/transfer';
import type { ErrorCode } from '@/utils/base/errors';
import type { Topic } from '@/utils/schema/topic';
import type {
  DoubtfulExample,
  QuestionGroup,
  Questions,
  Services,
  TopicReview,
} from '@/utils/services/contract';

export interface Look {
  review: TopicReview;
  questions: Questions;
  /** The topics as they were then. */
  mark: string;
}

export const look = signal<Look | null>(null);
export const lookProblem = signal<ErrorCode | null>(null);
export const looking = transfer();

/** Reviews the examples, then groups the questions; what was found before stays until both are there. */
export async function lookAgain({ learning }: Services): Promise<void> {
  lookProblem.value = null;
  const mark = markOf(team.value?.topics ?? []);
  const review = await looking.run('learning', (options) => learning.review(options));
  if (!review?.ok) return tellProblem(review?.code);
  const questions = await looking.run('grouping', (options) => learning.questions(options));
  if (!questions?.ok) return tellProblem(questions?.code);
  look.value = { review: review.value, questions: questions.value, mark };
}

/** Null = it was given up, by the person. */
function tellProblem(code: ErrorCode | undefined): void {
  lookProblem.value = code ?? null;
}

export function forgetLook(): void {
  looking.cancel();
  look.value = null;
  lookProblem.value = null;
}

/** Another one as soon as any topic is another. */
export const markOf = (topics: readonly Topic[]): string =>
  topics
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .sort()
    .join();

/** Those that still stand where they stood, unless somebody has called them right. */
export const stillDoubtful = (
  doubtful: readonly DoubtfulExample[],
  topics: readonly Topic[],
): DoubtfulExample[] =>
  doubtful.filter(({ text, topicId, likelierId }) => {
    const topic = topics.find(({ id }) => id === topicId);
    const example = topic?.examples.find((one) => one.text === text);
    return example && !example.confirmed && topics.some(({ id }) => id === likelierId);
  });

/** Without what has become an example since. */
export function stillAsked(groups: readonly QuestionGroup[], topics: readonly Topic[]): QuestionGroup[] {
  const known = new Set(topics.flatMap(({ examples }) => examples.map(({ text }) => fold(text))));
  return groups.flatMap(({ count, texts }) => {
    const left = texts.filter(({ text }) => !known.has(fold(text)));
    const gone = countOf(texts) - countOf(left);
    return left.length > 0 ? [{ count: count - gone, texts: left }] : [];
  });
}

const countOf = (texts: QuestionGroup['texts']): number => texts.reduce((sum, { count }) => sum + count, 0);
