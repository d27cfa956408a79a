import { describe, expect, it } from 'vitest';
import { normalise } from '@/utils/text/normalise';
import { skeleton } from '@/utils/text/skeleton';

const of = (word: string): string => skeleton(normalise(word));

describe('skeleton', () => {
  it.each([
    ['قیمت', 'gheymat', 'qmt'],
    ['قیمت', 'ghimat', 'qmt'],
    ['قیمتش', 'qeymatesh', 'qmtS'],
    ['چنده', 'chande', 'cnd'],
    ['موجود', 'mojood', 'mjd'],
    ['خرید', 'kharid', 'xrd'],
    ['ارسال', 'ersaal', 'Arsl'],
    ['عالی', 'aali', 'Al'],
    ['آدرس', 'adres', 'Adrs'],
    ['تخفیف', 'takhfif', 'txf'],
    ['شماره', 'shomareh', 'Smr'],
    ['وقت', 'vaght', 'qt'],
    ['ممنون', 'mamnoon', 'mn'],
    ['محمد', 'Mohammad', 'mhmd'],
    ['ماه', 'mah', 'm'],
    ['مرسی', 'merci', 'mrs'],
    ['ژاکت', 'zhaket', 'jkt'],
    ['پیک', 'peyck', 'pk'],
    ['تهران', 'tehran', 'thrn'],
    ['سایز', 'size', 'sz'],
  ])('is the same for %s and %s', (persian, latin, expected) => {
    expect(of(persian)).toBe(expected);
    expect(of(latin)).toBe(expected);
  });

  it('keeps digits and drops everything that is no consonant', () => {
    expect(of('iphone15')).toBe('Afn15');
    expect(of('۲تا')).toBe('2t');
    expect(of('۱۱۰۰')).toBe('1100');
    expect(of('😍')).toBe('');
    expect(of('')).toBe('');
  });
});
