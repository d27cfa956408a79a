// Something that a team should know about its topics: a sentence, and the few rows that it is about. It draws what it
// is given; where there is nothing to say it is not there.
import { t } from '@/components/app/language';
import './topics.css';

export interface FindingRow {
  key: string;
  title: string;
  /** What was found about it. */
  words: string;
  onOpen: () => void;
}

interface Props {
  title: string;
  hint: string;
  rows: readonly FindingRow[];
}

const MOST_ROWS = 5;

export function Finding({ title, hint, rows }: Props) {
  if (rows.length === 0) return null;
  const rest = rows.length - MOST_ROWS;
  return (
    <section class="desk-card finding" aria-label={title} data-testid="finding">
      <h2 class="field-label">{title}</h2>
      <p class="small soft">{hint}</p>
      <ul>
        {rows.slice(0, MOST_ROWS).map((row) => (
          <li key={row.key} class="finding-row">
            <button type="button" class="link one-line" onClick={row.onOpen}>
              <bdi>{row.title}</bdi>
            </button>
            <span class="small soft tabular">{row.words}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="small faint">{t('topics.moreRows', { n: rest })}</p>}
    </section>
  );
}
