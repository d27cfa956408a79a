// The words of a rule for the reason line. They come with the desk's texts, after the owner is on the screen; the line
// has its room meanwhile.
import { useEffect, useState } from 'preact/hooks';
import { withTexts } from '@/components/app/language';
import { logFailure } from '@/utils/base/log';
import type { Rule } from '@/utils/schema/rule';

type Words = (rule: Rule) => string;

/** The rule in plain words; empty until they are here. */
export function useRuleWords(rule: Rule | null): string {
  const [words, setWords] = useState<{ of: Words } | null>(null);
  const isWanted = rule !== null;
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    withTexts(import('@/components/topics/rule-words')).then(
      ({ ruleWords }) => {
        if (!isGone) setWords({ of: ({ when }) => ruleWords(when, null) });
      },
      (cause: unknown) => logFailure('words of a rule', cause),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return rule && words ? words.of(rule) : '';
}
