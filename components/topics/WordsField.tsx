// A list of words, one per line and never split on a comma: «سلام، قیمت» may be one of them. What is typed stands as it
// was typed, until the list becomes another one from elsewhere (a condition above it is removed, a draft discarded).
import { useState } from 'preact/hooks';
import { t } from '@/components/app/language';
import { Field } from '@/components/ui/Field';
import { wordsIn } from './words';

interface Props {
  words: readonly string[];
  error: string | undefined;
  onWords: (words: string[]) => void;
}

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
