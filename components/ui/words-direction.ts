// The direction of a person's words. `dir="auto"` asks the first letter, and a reply that begins with
// «@sara» would then run from left to right although every word after it is Persian. So handles,
// addresses and variables are passed over first.
import { direction } from '@/utils/text/direction';

const PASSED_OVER = /https?:\/\/\S+|@[\w.]+|\{\{[^{}|]*(?:\|[^{}]*)?\}\}/gu;

/** For the `dir` attribute; `auto` where no letter decides. */
export function dirOf(text: string): 'rtl' | 'ltr' | 'auto' {
  const found = direction(text.replace(PASSED_OVER, ' '));
  return found === 'neutral' ? 'auto' : found;
}
