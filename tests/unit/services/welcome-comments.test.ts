import { describe, expect, it } from 'vitest';
import { decide } from '@/utils/routing/decide';
import { buildKeywordRouter } from '@/utils/routing/keywords';
import { PRACTICE_POST_URL } from '@/utils/services/example/brand';
import { welcomeComments } from '@/utils/services/welcome-comments';
import { guessLanguage } from '@/utils/text/language';
import { captureOf, commentWith } from '../comment';
import { NOW as BENCH_NOW, benchOf, must } from './bench';
import { teamIn } from './example/fixture';

const NOW = Date.parse('2026-11-23T06:30:00.000Z');
const comments = welcomeComments(NOW);

describe('the comments of the welcome page', () => {
  it('were written within the last hour, oldest first', () => {
    const times = comments.map((comment) => comment.time);
    expect(times).toEqual([...times].sort());
    expect(times.at(0)).toBe('2026-11-23T05:58:00.000Z');
    expect(times.at(-1)).toBe('2026-11-23T06:26:00.000Z');
  });

  it('have ids like those in the addresses of the sites, one each', () => {
    expect(new Set(comments.map((comment) => comment.id)).size).toBe(5);
    for (const comment of comments) expect(comment.id).toMatch(/^\d{17}$/u);
  });

  it('are told apart by language, Finglish being Persian', () => {
    expect(comments.map((comment) => guessLanguage(comment.text))).toEqual(
      comments.map((comment) => comment.language),
    );
  });

  it.each([
    ['mahsa.r_shz', 'price'],
    ['nima__kaghazi', 'availability'],
    ['sahar.z_baf', 'size-material'],
    ['emma.craftlog', 'shipping'],
    ['kaveh_m_sabz', 'delivery-complaint'],
  ])('the example team answers %s as %s', (handle, topic) => {
    const router = buildKeywordRouter(teamIn('fa').topics);
    const text = comments.find((comment) => comment.handle === handle)?.text ?? '';
    expect(decide(router.route(text)).topicId).toBe(`ex-topic-${topic}`);
  });
});

describe('the first answer a newcomer sees', () => {
  const [first] = comments;
  const answersUnder = async (post: string | null) => {
    const bench = benchOf();
    must(await bench.services.team.startWithExample('fa'));
    const capture = captureOf(
      commentWith({
        text: first?.text ?? '',
        commentId: first?.id ?? '',
        author: { name: null, handle: first?.handle ?? '', url: null, verified: null },
        post: post === null ? null : { id: 'PRACTICE', permalink: post, author: null },
      }),
      BENCH_NOW,
    );
    return must(await bench.services.comment.route(capture)).answers;
  };

  it('names the price, whole, because the post stands in the calendar', async () => {
    const [answer] = await answersUnder(PRACTICE_POST_URL);
    expect(answer?.responseId).toBe('ex-response-price');
    expect(answer?.text).toContain('۴٬۸۵۰٬۰۰۰ تومان');
  });

  it('waits for the price under any other post: an invented one must reach no customer', async () => {
    const [answer] = await answersUnder(null);
    expect(answer?.responseId).toBe('ex-response-price');
    expect(answer?.text).toBeNull();
  });
});
