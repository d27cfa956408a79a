import { describe, expect, it } from 'vitest';
import { groupAlike } from '@/utils/routing/classifier/likeness';
import { runAll } from '@/utils/routing/classifier/steps';

const grouped = (texts: readonly string[]) => runAll(groupAlike(texts));

describe('groupAlike', () => {
  it('puts together what asks alike, the largest group first', () => {
    const texts = [
      'گارانتی داره این ساعت؟',
      'شعبه حضوری کجاست',
      'ساعتش گارانتی داره',
      'سلام شعبه‌ی حضوری دارید؟ کجاست؟',
      'گارانتی این ساعت چند ساله',
      'رنگ آبی موجود نیست؟',
      '',
    ];
    const groups = grouped(texts).map(({ members }) => [...members].sort());
    expect(groups).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });

  it('knows nothing of no texts and of texts without words', () => {
    expect(grouped([])).toEqual([]);
    expect(grouped(['', '…', ''])).toEqual([]);
  });

  it('puts the most typical text first', () => {
    const [group] = grouped([
      'ارسال رایگان دارید',
      'ارسال رایگان دارید',
      'ارسال رایگان دارید یا باید هزینه داد',
    ]);
    expect(group?.members[2]).toBe(2);
  });
});
