// What a page fetches before it draws: tests ask for texts at once. And what one test file has chosen is not the next
// one's: they share their modules, which takes two thirds of the time.
import { beforeAll } from 'vitest';
import { language } from '@/components/app/state';
import { loadTexts } from '@/utils/i18n/index';

await Promise.all([loadTexts('fa'), loadTexts('en')]);

beforeAll(() => {
  language.value = 'fa';
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
