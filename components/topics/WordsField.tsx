// A list of words, one per line and never split on a comma: «سلام، قیمت» may be one of them. What is typed stands as it
// was typed, until the list becomes another one from elsewhere (a condition above it is removed, a draft discarded).
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Field } from '@/components/ui/Field';

interface Props {
  words: readonly string[];
  error: string | undefined;
  onWords: (words: string[]) => void;
}

const MOST_LETTERS = 80;
const MOST_WORDS = 500;

export function WordsField({ words, error, onWords }: Props) {
  const [typed, setTyped] = useState(words.join('\n'));
  const isOwn = wordsIn(typed).join('\n') === words.join('\n');
  return (
    <Field
      multiline
      label={t('topics.value.words')}
      value={isOwn ? typed : words.join('\n')}
      maxLength={40_000}
      testId="condition-words"
      {...(error === undefined ? {} : { error })}
      onText={(text) => {
        setTyped(text);
        onWords(wordsIn(text));
      }}
    />
  );
}

/** The lines of a text, each once and as long as a keyword may be. */
export const wordsIn = (text: string): string[] =>
  [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim().slice(0, MOST_LETTERS))
        .filter(Boolean),
    ),
  ].slice(0, MOST_WORDS);
