// What a page fetches before it draws: tests ask for texts at once.
import { loadTexts } from '@/utils/i18n/index';

await Promise.all([loadTexts('fa'), loadTexts('en')]);
