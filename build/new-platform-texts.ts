// The texts of a new platform's files: the smallest adapter that is one, over a page of the plainest markup.

export function tableText(name: string): string {
  return `// ${name}: what its pages look like.
import type { PlatformTable } from '@/utils/schema/platform-table';

export const TABLE = {
  // A site of its own has a name in utils/schema/parts; until then it is one of the web.
  platform: 'web',
  asOf: '${new Date().toISOString().slice(0, 10)}',
  selectors: {
    row: '[data-comment-id]',
    author: 'a[rel=author]',
    text: 'p[dir=auto]',
    time: 'time',
    reply: '[data-reply]',
  },
  attributes: { id: 'data-comment-id' },
} as const satisfies PlatformTable;
`;
}

export function adapterText(name: string, variable: string): string {
  return `// ${name}: comments, told by their structure.
import type { Adapter, Page, Pointer, Reading, Reply, Row } from '@/utils/platforms/adapter';
import { TABLE } from '@/utils/platforms/${name}/table';
import { editorsIn } from '@/utils/platforms/shared/editors';
import { instantOf } from '@/utils/platforms/shared/instant';
import { bareAddress, isHostOf, linkAddress } from '@/utils/platforms/shared/links';
import { NOTHING_READ } from '@/utils/platforms/shared/reading';
import { replyAt } from '@/utils/platforms/shared/replies';
import { tableOf } from '@/utils/platforms/shared/table';
import { nameOf, textOf } from '@/utils/platforms/shared/text';
import { all, ancestors, closestIn, ownIn, plainText, rowAt } from '@/utils/platforms/shared/walk';

const { selectors: S, attributes: A } = tableOf(TABLE);

export const ${variable}: Adapter = {
  name: '${name}',
  platform: 'web',
  isHere: ({ url }) => isHostOf(url, '${name}.example'),
  findRow,
  relocate,
  read,
  reply,
};

function findRow(pointer: Pointer): Row | null {
  const row = closestIn(pointer.path, S.row);
  return row && rowAt(row, 'comment', pointer);
}

function relocate(commentId: string, page: Page): Row | null {
  const row = all(page.document, S.row).find((one) => one.getAttribute(A.id) === commentId);
  return row ? findRow({ path: ancestors(row), selection: '' }) : null;
}

function read({ element: row }: Row, page: Page): Reading {
  const [author] = own(row, S.author);
  const [body] = own(row, S.text);
  const [time] = own(row, S.time);
  const profile = author && linkAddress(author, page);
  const iso = instantOf(time?.getAttribute('datetime') ?? null);
  const id = row.getAttribute(A.id);
  return {
    ...NOTHING_READ,
    kind: 'comment',
    author: author
      ? { name: nameOf(author), handle: null, url: profile ? bareAddress(profile) : null, verified: null }
      : null,
    text: body ? textOf(body) : '',
    timestamp: time ? { iso, label: plainText(time) || null, precision: iso ? 'exact' : 'relative' } : null,
    commentId: id,
    confidence: id && author ? 'high' : 'medium',
  };
}

function reply({ element: row }: Row, page: Page): Reply | null {
  return replyAt({
    editors: editorsIn(row),
    openBy: own(row, S.reply)[0],
    usual: 'textarea',
    scope: page.document.body,
  });
}

function own(row: Element, selector: string): HTMLElement[] {
  return ownIn(row, selector, S.row);
}
`;
}

export function pageHtml(name: string): string {
  return `<!doctype html>
<!-- A page of our own making: names, ids and texts are invented. data-fx is a hook for tests only.
     page url: ${addressOf(name)} -->
<html lang="fa" dir="rtl">
<head><meta charset="utf-8"><title>${name}</title></head>
<body>
<main><div data-comment-id="11"><a rel="author" href="/sara">سارا</a><time datetime="2026-11-20T10:00:00.000Z">۲ ساعت</time><p dir="auto" data-fx="c1">سلام، هنوز موجود است؟</p><button data-reply data-fx="c1-reply">پاسخ</button></div></main>
</body>
</html>
`;
}

export function pageJson(name: string): string {
  const expectations = {
    fixture: `${name}-01`,
    surface: 'comments',
    pageUrl: addressOf(name),
    uiLanguage: 'fa',
    cases: [
      {
        target: '[data-fx=c1]',
        expect: {
          kind: 'comment',
          author: { name: 'سارا', handle: null, url: `https://${name}.example/sara`, verified: null },
          text: 'سلام، هنوز موجود است؟',
          timestamp: { iso: '2026-11-20T10:00:00.000Z', label: '۲ ساعت', precision: 'exact' },
          commentId: '11',
          confidence: 'high',
          composer: { editor: 'textarea', selector: null, openBy: '[data-fx=c1-reply]' },
        },
      },
    ],
  };
  return `${JSON.stringify(expectations, null, 2)}\n`;
}

const addressOf = (name: string) => `https://${name}.example/post/1`;
