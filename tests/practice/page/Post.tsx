/** @jsxImportSource react */
// The practice post: picture, caption, comments, reply box. What is posted here stays in this page's memory.
import { useState } from 'react';
import { Avatar } from './Avatar';
import { CommentRow, type Row, Text, Time } from './CommentRow';
import { Composer } from './Composer';
import { CAPTION, COMMENTS, SHOP } from './comments';
import { HeartIcon, SaveIcon, ShareIcon, SpeechIcon } from './icons';
import { Photo } from './Photo';
import { inPersianDigits } from './persian';
import { SiteButton, SiteLink } from './site';

const POSTED_MINUTES_AGO = 240;

export function Post({ openedAt }: { openedAt: number }) {
  const [rows, setRows] = useState<readonly Row[]>(COMMENTS);
  const [draft, setDraft] = useState('');
  const [answered, setAnswered] = useState<Row | null>(null);
  const [summons, setSummons] = useState(0);
  const [posted, setPosted] = useState(0);

  const reply = (row: Row) => {
    setAnswered(row);
    setDraft(`@${row.handle} `);
    setSummons((count) => count + 1);
  };

  const post = () => {
    // A draft that no longer names anybody is a comment of its own.
    const thread = answered && draft.startsWith('@') ? (answered.parentId ?? answered.id) : undefined;
    const id = `1809000000000${String(1001 + posted)}`;
    const row: Row = {
      id,
      handle: SHOP,
      text: draft.trim(),
      minutesAgo: 0,
      likes: 0,
      ...(thread && { parentId: thread }),
    };
    setRows((all) => inThread(all, row));
    setPosted((count) => count + 1);
    setDraft('');
    setAnswered(null);
  };

  return (
    <main>
      <article className="post">
        <Photo />
        <div className="side">
          <header>
            <SiteLink className="avatar-link" to={`/${SHOP}/`}>
              <Avatar handle={SHOP} />
            </SiteLink>
            <SiteLink className="handle" to={`/${SHOP}/`}>
              <span dir="auto">{SHOP}</span>
            </SiteLink>
            <SiteButton className="follow">دنبال کردن</SiteButton>
          </header>
          <div className="thread">
            <Caption openedAt={openedAt} />
            {rows.map((row) => (
              <CommentRow key={row.id} row={row} openedAt={openedAt} onReply={reply} />
            ))}
          </div>
          <section className="actions">
            <HeartIcon size={24} />
            <SpeechIcon />
            <ShareIcon />
            <SaveIcon />
          </section>
          <section className="figures">
            <strong>{inPersianDigits(1284)} پسند</strong>
            <SiteLink className="age" to="/p/PRACTICE/">
              <Time minutesAgo={POSTED_MINUTES_AGO} openedAt={openedAt} />
            </SiteLink>
          </section>
          <section>
            <Composer draft={draft} onDraft={setDraft} onPost={post} summons={summons} />
            <output className="note" aria-live="polite">
              {posted > 0 && 'در همین صفحهٔ تمرین نوشته شد؛ جایی نرفت.'}
            </output>
          </section>
        </div>
      </article>
    </main>
  );
}

// The caption is built like a comment, but its time is no link: it is the post itself.
function Caption({ openedAt }: { openedAt: number }) {
  return (
    <div className="row caption">
      <SiteLink className="avatar-link" to={`/${SHOP}/`}>
        <Avatar handle={SHOP} />
      </SiteLink>
      <div className="row-body">
        <div className="row-head">
          <span dir="auto">
            <SiteLink className="handle" to={`/${SHOP}/`}>
              <span dir="auto">{SHOP}</span>
            </SiteLink>
          </span>
          &nbsp;
          <span className="age" dir="auto">
            <Time minutesAgo={POSTED_MINUTES_AGO} openedAt={openedAt} />
          </span>
        </div>
        <div>
          <span className="text" dir="auto">
            <Text value={CAPTION} />
          </span>
        </div>
      </div>
    </div>
  );
}

/** A reply stands after the last row of its thread, a comment at the end. */
function inThread(rows: readonly Row[], row: Row): readonly Row[] {
  const last = rows.findLastIndex(({ id, parentId }) => id === row.parentId || parentId === row.parentId);
  const place = row.parentId === undefined ? rows.length : last + 1;
  return rows.toSpliced(place, 0, row);
}
