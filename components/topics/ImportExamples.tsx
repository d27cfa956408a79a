// Examples out of a table «text, topic», pasted or out of a file: first what they would be, then one click.
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { attempt, attemptRead } from '@/components/app/attempt';
import { t } from '@/components/app/language';
import { refusal } from '@/components/app/may';
import { useServices } from '@/components/app/services';
import { say, sayError } from '@/components/app/toasts';
import { undoLast } from '@/components/app/undo';
import { Badge, type BadgeTone } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { Dotted } from '@/components/ui/Dotted';
import { Field } from '@/components/ui/Field';
import { Sheet } from '@/components/ui/Sheet';
import { dirOf } from '@/components/ui/words-direction';
import type { ExampleLine } from '@/utils/services/contract';
import './topics.css';

const MOST_BYTES = 5_000_000;
const MOST_SHOWN = 100;
const TONES: Record<ExampleLine['as'], BadgeTone> = { new: 'ok', known: 'plain', noTopic: 'warn' };

export function ImportExamples({ onClose }: { onClose: () => void }) {
  const services = useServices();
  const table = useSignal('');
  const isUnreadable = useSignal(false);
  const lines = useLines(table.value);
  const count = (as: ExampleLine['as']) => lines.filter((line) => line.as === as).length;
  const fresh = count('new');

  const choose = async (file: File | undefined) => {
    if (!file) return;
    isUnreadable.value = file.size > MOST_BYTES;
    if (isUnreadable.value) return;
    const text = await attemptRead('examples file', () => file.text());
    isUnreadable.value = text === null;
    table.value = text ?? '';
  };
  const take = async () => {
    const added = await attempt('import of examples', () => services.topics.addExamples(lines));
    if (!added.ok) return sayError(added.code);
    say(t('topics.example.added', { n: added.value.added }), () => void undoLast(services));
    onClose();
  };

  return (
    <Sheet labelledBy="examples-import-title" testId="examples-sheet" onClose={onClose}>
      <div class="examples-import">
        <h2 id="examples-import-title">{t('topics.example.importTitle')}</h2>
        <p class="small soft">{t('topics.example.importHint')}</p>
        <Field
          multiline
          label={t('topics.example.paste')}
          value={table.value}
          maxLength={MOST_BYTES}
          testId="examples-table"
          {...(isUnreadable.value ? { error: t('topics.example.unreadable') } : {})}
          onText={(text) => (table.value = text)}
        />
        <label class="button button-quiet examples-file">
          <span class="button-words">{t('topics.example.choose')}</span>
          <input
            type="file"
            class="sr-only"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            data-testid="examples-file"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </label>
        {lines.length > 0 && (
          <>
            <p class="small soft" role="status">
              <Dotted
                facts={[
                  t('topics.example.new', { n: fresh }),
                  count('known') > 0 && t('topics.example.knownCount', { n: count('known') }),
                  count('noTopic') > 0 && t('topics.example.noTopicCount', { n: count('noTopic') }),
                ].filter((fact) => fact !== false)}
              />
            </p>
            <Preview lines={lines} />
          </>
        )}
        <div class="form-foot">
          <Button
            look="primary"
            size="large"
            data-testid="examples-take"
            refusal={refusal('editPlaybook')}
            disabled={fresh === 0}
            onClick={() => void take()}
          >
            {t('topics.example.take', { n: fresh })}
          </Button>
          <Button size="large" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function Preview({ lines }: { lines: readonly ExampleLine[] }) {
  const rest = lines.length - MOST_SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="examples-preview" tabIndex={0} aria-label={t('topics.example.paste')}>
      <ul>
        {lines.slice(0, MOST_SHOWN).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place in the table
          <li key={index} class="example-row" data-testid="example-line">
            <span class="grow example-words" dir={dirOf(line.text)}>
              {line.text}
            </span>
            <bdi class="small soft">{line.topicTitle}</bdi>
            <Badge tone={TONES[line.as]}>{t(`topics.example.as.${line.as}`)}</Badge>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="small faint">{t('topics.moreRows', { n: rest })}</p>}
    </section>
  );
}

/** What the lines of the table would be; the last answer stays until the next is there. */
function useLines(table: string): readonly ExampleLine[] {
  const { topics } = useServices();
  const [lines, setLines] = useState<readonly ExampleLine[]>([]);
  useEffect(() => {
    let isOld = false;
    void attemptRead('lines of examples', () => topics.readExamples(table)).then((read) => {
      if (!isOld && read) setLines(read);
    });
    return () => {
      isOld = true;
    };
  }, [topics, table]);
  return lines;
}
