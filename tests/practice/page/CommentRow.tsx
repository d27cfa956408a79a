/** @jsxImportSource react */
// One comment as Instagram lays it out: avatar link, name link, time inside the comment's own link, then the
// text, then the controls. The extension must find its way by this structure alone.
import { Avatar } from './Avatar';
import { HeartIcon, VerifiedIcon } from './icons';
import { inPersianDigits, shortAge } from './persian';
import { SiteButton, SiteLink } from './site';

export interface Row {
  id: string;
  parentId?: string;
  handle: string;
  text: string;
  minutesAgo: number;
  likes: number;
  verified?: boolean;
}

interface Props {
  row: Row;
  /** When the page was opened; the ages count from there. */
  openedAt: number;
  onReply: (row: Row) => void;
}

export function CommentRow({ row, openedAt, onReply }: Props) {
  const thread = row.parentId ? `${row.parentId}/r/${row.id}` : row.id;
  return (
    <div className={row.parentId ? 'row is-reply' : 'row'}>
      <SiteLink className="avatar-link" to={`/${row.handle}/`}>
        <Avatar handle={row.handle} />
      </SiteLink>
      <div className="row-body">
        <div className="row-head">
          <span dir="auto">
            <SiteLink className="handle" to={`/${row.handle}/`}>
              <span dir="auto">{row.handle}</span>
            </SiteLink>
          </span>
          {row.verified && <VerifiedIcon />}
          &nbsp;
          <span dir="auto">
            <SiteLink className="age" to={`/p/PRACTICE/c/${thread}/`}>
              <Time minutesAgo={row.minutesAgo} openedAt={openedAt} />
            </SiteLink>
          </span>
        </div>
        <div>
          <span className="text" dir="auto">
            <Text value={row.text} />
          </span>
        </div>
        <div className="row-foot">
          {row.likes > 0 && (
            <SiteButton className="quiet-button">{inPersianDigits(row.likes)} پسند</SiteButton>
          )}
          <SiteButton className="quiet-button" onPress={() => onReply(row)}>
            پاسخ
          </SiteButton>
        </div>
      </div>
      <SiteButton className="like">
        <HeartIcon />
      </SiteButton>
    </div>
  );
}

export function Time({ minutesAgo, openedAt }: { minutesAgo: number; openedAt: number }) {
  const written = new Date(openedAt - minutesAgo * 60_000);
  return (
    <time dateTime={written.toISOString()} title={written.toLocaleDateString('fa-IR')}>
      {shortAge(minutesAgo)}
    </time>
  );
}

/** Line breaks become `<br>` and mentions become links, as on the site. */
export function Text({ value }: { value: string }) {
  return value.split(/(\n|@[\w.]+)/u).map((part, index) => {
    const key = `${index}${part}`;
    if (part === '\n') return <br key={key} />;
    if (!/^@[\w.]/u.test(part)) return part;
    return (
      <SiteLink key={key} to={`/${part.slice(1)}/`}>
        {part}
      </SiteLink>
    );
  });
}
