import { describe, expect, it } from 'vitest';
import { guessLanguage, isFinglish } from '@/utils/text/language';

const FINGLISH = [
  'Salam gheymatesh chande?',
  'salam ghimat lotfan',
  'slm qeymat?',
  'Chande',
  'mojoode?',
  'mojud darid rang meshki?',
  'ersal be shahrestan darin',
  'takhfif nadarid?',
  'kod takhfif kar nemikone',
  'chetori mitoonam sefaresh bedam',
  'man 2 hafte pish kharidam hanooz nareside',
  'kharab bood mikham marjoo konam',
  'pas gereftan chetorie',
  'mamnoon az peyjetoon',
  'mersi kheyli ghashange',
  'merci 😍',
  'vaght bekheyr size 40 darid?',
  'adres hozoori lotfan',
  'shomare tamas bedid',
  'javab direct nemidid chera',
  'in lebas chand rang dare',
  'baraye bache 3 sale ham darin',
  'koja hastid',
  'kolahbardarin',
  'jensesh chie',
  'manam mikham',
  'damet garm',
  'khaste nabashid',
  'pool ro pas bedid',
  'saat kari ta key hast',
  'post mikonid shiraz?',
  'order dadam narsid',
  'iphone 15 mojoode?',
  'salam price lotfan',
  'aliye',
  'kheili gerooneh',
  'chera javab nemidin',
];

const ENGLISH = [
  'How much is it?',
  'price please',
  'price?',
  'Is this available in size 38?',
  'Do you ship to Shiraz?',
  'Love this 😍',
  'so nice!!',
  'I want a refund',
  'where is my order',
  'can I return it if it does not fit',
  'are you open on Friday',
  'What a bad man',
  'direct message sent',
  'DM me the price',
  'post this to the page',
  'The quality is bad, I am not happy',
  'OK thanks',
  'Hello from Tehran',
  'my kid is 3 and loves your shop',
  'what age is it for',
  'ghost in the shell poster available?',
  'Khaki trousers in stock?',
  'Is the pool open today',
  'still waiting for my parcel',
  'got it yesterday, works great',
  'Nike Air Max 97',
  'Beautiful colour range',
  'no answer in direct!',
  'hi, any discount code?',
  'how long does shipping take to Isfahan',
  'the dress in the last reel, which size is she wearing',
  'can you ship قرمه‌سبزی to Canada',
];

const PERSIAN = [
  'قیمتش چنده؟',
  'سایز XL دارید',
  'سلام iphone 15 pro max دارین',
  'کد YALDA کار نمیکنه',
  'DM دادم جواب ندادین',
  '@shop_ir سلام',
  'https://example.com/the/best/of این هست؟',
  'love این مدل',
];

describe('guessLanguage', () => {
  it.each(FINGLISH)('takes Finglish for Persian: %s', (text) => {
    expect(guessLanguage(text)).toBe('fa');
    expect(guessLanguage(text, 'en')).toBe('fa');
    expect(isFinglish(text)).toBe(true);
  });

  it.each(ENGLISH)('leaves plain English alone: %s', (text) => {
    expect(guessLanguage(text)).toBe('en');
    expect(isFinglish(text)).toBe(false);
  });

  it.each(PERSIAN)('knows Persian script with Latin words in it: %s', (text) => {
    expect(guessLanguage(text)).toBe('fa');
    expect(isFinglish(text)).toBe(false);
  });

  it.each(['', '😍😍', '1405', '@shop_ir', 'https://example.com/hello', 'привет'])(
    'falls back on the team’s language where nothing tells: "%s"',
    (text) => {
      expect(guessLanguage(text)).toBe('fa');
      expect(guessLanguage(text, 'en')).toBe('en');
    },
  );
});
