// What version 1 of the database left on a disk, made without the product: plain records, one store each, three of
// the indexes of today. A page that keeps it open and gives way to nobody is that version's own tab.

const STORES = [
  'workspaces',
  'departments',
  'members',
  'channels',
  'roles',
  'topics',
  'rules',
  'responses',
  'blocks',
  'facts',
  'calendar',
  'occasions',
  'resources',
  'directives',
  'crises',
  'cases',
] as const;
const INDEXES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  calendar: { date: 'date', publishedUrl: 'publishedUrl' },
  cases: { openedAt: 'openedAt', status: 'status', author: 'snapshot.author.url' },
};
const STAMPS = {
  createdAt: '2026-10-01T08:00:00.000Z',
  updatedAt: '2026-10-02T08:00:00.000Z',
  updatedBy: 'member-old',
};

export type OldRecords = Readonly<Partial<Record<(typeof STORES)[number], readonly object[]>>>;

/** A team of that version with two topics and one open case. */
export const OLD_TEAM: OldRecords = {
  workspaces: [
    {
      id: 'workspace-old',
      ...STAMPS,
      name: 'An old team',
      language: 'en',
      timeZone: 'Asia/Tehran',
      weekStart: 6,
      weekend: [5],
      hijriOffset: { days: 0, until: null },
      hours: [],
      closedDays: [],
      keepCasesDays: 3_650,
    },
  ],
  members: [
    {
      id: 'member-old',
      ...STAMPS,
      name: 'Omid',
      access: 'lead',
      contacts: [],
      absences: [],
      ofTomorrow: { kept: true },
    },
  ],
  topics: ['Prices', 'Delivery'].map((title, index) => ({
    id: `topic-old-${index}`,
    ...STAMPS,
    title,
    kind: 'normal',
    priority: 'high',
    firstReplyMinutes: 60,
    limits: { may: [], askFirst: [], never: [] },
    steps: [],
    keywords: [title.toLowerCase(), 'how'],
    examples: [{ text: `${title}?`, source: 'team' }],
    color: '#0f766e',
  })),
  cases: [
    {
      id: 'instagram:old-1',
      ...STAMPS,
      platform: 'instagram',
      commentId: 'old-1',
      snapshot: {
        platform: 'instagram',
        kind: 'comment',
        author: { name: null, handle: 'old.customer', url: null, verified: null },
        text: 'How much was it?',
        truncated: null,
        attachment: null,
        mentions: [],
        timestamp: null,
        commentId: 'old-1',
        permalink: null,
        isReply: null,
        parentId: null,
        byPostOwner: null,
        post: null,
        sponsored: null,
        composer: null,
        confidence: 'high',
        pageUrl: 'https://www.instagram.com/p/OLD/',
        pageTitle: '',
      },
      topicId: 'topic-old-0',
      confidence: 0.9,
      reason: 'prices',
      status: 'open',
      priority: 'high',
      openedAt: '2026-10-02T08:00:00.000Z',
      dueAt: '2026-10-02T09:00:00.000Z',
      dueFrom: 'captureTime',
      events: [
        { id: 'e1', at: '2026-10-02T08:00:00.000Z', by: 'member-old', type: 'opened' },
        {
          id: 'e2',
          at: '2026-10-02T08:00:01.000Z',
          by: 'system',
          type: 'routed',
          topicId: 'topic-old-0',
          confidence: 0.9,
          reason: 'prices',
        },
      ],
    },
  ],
};

/** Makes the database of version 1 in a page of the extension, and keeps it open until the page closes. */
export async function holdVersion1(
  page: { evaluate(expression: string): Promise<unknown> },
  records: OldRecords = OLD_TEAM,
): Promise<void> {
  const given = [STORES, INDEXES, records].map((one) => JSON.stringify(one)).join(', ');
  await page.evaluate(`(${makeAndHold.toString()})(${given})`);
}

/** Runs in the page, in either browser. */
async function makeAndHold(stores: typeof STORES, indexes: typeof INDEXES, rows: OldRecords): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('hamseda');
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('hamseda', 1);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const store of stores) {
        const table = request.result.createObjectStore(store, { keyPath: 'id' });
        for (const [index, path] of Object.entries(indexes[store] ?? {})) table.createIndex(index, path);
        for (const row of rows[store] ?? []) table.put(row);
      }
      request.result.createObjectStore('snapshots', { keyPath: 'id' });
    };
  });
  Reflect.set(globalThis, 'held', database); // nothing listens for "versionchange"
}
