// The way of one comment: captured → routed, its case opened in one step → corrected, inserted, sent.
// Every act writes an event into the case and hands back the comment as it stands then.
import { isoNow } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import { fail, ok, type Result } from '@/utils/base/result';
import { isoDayOf } from '@/utils/calendar/day';
import { loadOccasions, occasionsOn } from '@/utils/calendar/occasions';
import { inOrder, withEvent } from '@/utils/cases/fold';
import { caseIdOf } from '@/utils/cases/identity';
import { secondAnswer } from '@/utils/cases/second-answer';
import type { Change } from '@/utils/data/write';
import { mayDo } from '@/utils/people/access';
import { cautionsOf } from '@/utils/responses/caution';
import { hasPlaceholder } from '@/utils/responses/template';
import type { CalendarItem } from '@/utils/schema/calendar-item';
import type { Capture, CapturedComment } from '@/utils/schema/capture';
import type { CaseEvent, CaseRecord } from '@/utils/schema/case';
import type { Tone } from '@/utils/schema/channel';
import type { Member } from '@/utils/schema/member';
import { type CaseId, FactId, type MemberId, type ResponseId, type TopicId } from '@/utils/schema/parts';
import type { Writer } from '@/utils/schema/record';
import type { Response } from '@/utils/schema/response';
import { editedShare } from '@/utils/text/edited-share';
import { sitterOf } from './access';
import { placeOf } from './answers';
import { consequencesOf, openCase, routeAgain, topicOf } from './case-opening';
import { viewOf } from './comment-view';
import { type Context, writerOf } from './context';
import type { Caution, CommentService, DeviceSettings, RoutedComment } from './contract';
import { expectedUnder } from './expected';
import { ownFact } from './facts';
import { type Lesson, lessonOf } from './learning';
import { newResponse } from './new-response';
import type { Playbook } from './playbook';
import { type Routing, routeComment, routedAtMs } from './routing';
import { underPost } from './under-post';

const NO_OFFSET = { days: 0, until: null };
const PAGE_IS_GONE = { windowId: -1, tabId: -1, frameId: 0, documentId: null };

export function createCommentService(context: Context): CommentService {
  const { store, playbook, clock, page, device } = context;
  // What belongs to a comment only while this panel is open: where it stands, the tone and the
  // values typed for it, what its last correction has taught.
  const captures = new Map<CaseId, Capture>();
  const tones = new Map<CaseId, Tone>();
  const typed = new Map<CaseId, Map<string, string>>();
  const lessons = new Map<CaseId, Lesson>();
  const nthUnderPost = underPost(context);

  /** What a view needs from the database besides the case itself. */
  const around = async (
    comment: CapturedComment,
    topicId: TopicId | null,
    book: Playbook,
  ): Promise<Around> => {
    const item = itemOf(context, comment.post?.permalink ?? null);
    return Promise.all([
      device.read(),
      item,
      casesOf(context, comment.author?.url ?? null),
      playbook.responsesOf(topicId),
      item.then((found) => expectedUnder(context, book, found, topicId, clock.now())),
    ]);
  };

  const view = (
    record: CaseRecord,
    book: Playbook,
    [settings, item, cases, responses, expected]: Around,
    routing: Routing,
  ) =>
    viewOf({
      ...routing,
      capture: captures.get(record.id) ?? captureOf(record),
      record,
      book,
      me: settings.memberId,
      tone: tones.get(record.id) ?? toneOf(record, book),
      typed: typed.get(record.id) ?? new Map(),
      item,
      earlier: cases.filter((one) => one.id !== record.id),
      nthUnderPost: nthUnderPost(record),
      responses,
      expected,
      nowMs: clock.now(),
    });

  const show = async (id: CaseId): Promise<Result<RoutedComment>> => {
    const [record, book] = await Promise.all([store.get('cases', id), playbook.read()]);
    if (!record) return fail('not-found');
    // Rules about hours and items speak of the time at which the case was routed.
    const atMs = routedAtMs(record) ?? clock.now();
    const [others, routing] = await Promise.all([
      around(record.snapshot, record.topicId, book),
      routeComment(context, book, record.snapshot, atMs),
    ]);
    return ok(view(record, book, others, routing));
  };

  const addEvent = async (
    id: CaseId,
    event: (base: { id: string; at: string; by: Writer }, record: CaseRecord) => CaseEvent,
    { also = (record) => record, together = [], silent = false }: EventOptions = {},
  ): Promise<Result<RoutedComment>> => {
    const by = await writerOf(context);
    const base = { id: newId(), at: isoNow(clock), by } as const;
    const update = (current: CaseRecord | undefined) =>
      current && also(withEvent(current, event(base, current)));
    const written = await store.write([{ store: 'cases', id, update }, ...together], by, { silent });
    return written.ok ? show(id) : written;
  };

  const setTopic = async (
    id: CaseId,
    topicId: TopicId | null,
    together: readonly Change[],
  ): Promise<Result<RoutedComment>> => {
    const book = await playbook.read();
    return addEvent(
      id,
      (base, record) => ({
        ...base,
        type: 'reclassified',
        topicId,
        ...consequencesOf(topicOf(topicId, book), record, book),
      }),
      { together },
    );
  };

  return {
    async route(capture) {
      const { comment } = capture;
      const [id, book, by] = await Promise.all([caseIdOf(comment), playbook.read(), writerOf(context)]);
      captures.set(id, capture);
      const routing = await routeComment(context, book, comment, clock.now());
      const now = isoNow(clock);
      let record: CaseRecord | undefined;
      const update = (current: CaseRecord | undefined) => {
        record = current
          ? routeAgain(current, routing, by, now, book)
          : openCase(id, capture, routing, by, now, book);
        return record;
      };
      // A viewer is shown the same, and opens no case.
      const opening = mayDo((await sitterOf(context)).level, 'routeComments')
        ? store.write([{ store: 'cases', id, update }], by, { silent: true })
        : store.get('cases', id).then((current) => ok(update(current)));
      // What stands around the comment is read while its case is written: a person is waiting.
      const [written, others] = await Promise.all([opening, around(comment, routing.decision.topicId, book)]);
      if (!written.ok) return written;
      if (!record) return fail('storage-failed');
      // A person may have given this case another topic than the routing would.
      if (record.topicId !== routing.decision.topicId) return show(id);
      return ok(view(record, book, others, routing));
    },
    reopenCase: show,
    async correct(routed, topicId) {
      const lesson = lessonOf(await playbook.read(), topicId, [routed.case.snapshot.text]);
      lessons.set(routed.caseId, lesson);
      return setTopic(routed.caseId, topicId, lesson.teach);
    },
    async undoCorrect(routed, previous) {
      return setTopic(routed.caseId, previous, lessons.get(routed.caseId)?.takeBack ?? []);
    },
    async withTone(routed, tone) {
      tones.set(routed.caseId, tone);
      const again = await show(routed.caseId);
      return again.ok ? again.value : routed;
    },
    async fillFact(routed, name, value) {
      // A value of the team's own is the lead's to write; others fill it for this comment alone.
      if (!name.startsWith('fact.') || !mayDo((await sitterOf(context)).level, 'editPlaybook')) {
        typed.set(routed.caseId, new Map(typed.get(routed.caseId)).set(name, value));
        return show(routed.caseId);
      }
      const key = name.slice('fact.'.length);
      const known = (await playbook.read()).facts.find((fact) => fact.key === key && !fact.itemId);
      const put = known ? ownFact({ ...known, value }) : { id: FactId.parse(newId()), key, value };
      const written = await store.write([{ store: 'facts', put }], await writerOf(context));
      return written.ok ? show(routed.caseId) : written;
    },
    async insert(routed, text, answer, mode = 'atCaret', waits = false) {
      if (text.trim() === '') return fail('no-answer');
      if (hasPlaceholder(text)) return fail('answer-blocked');
      const commentId = routed.case.commentId;
      const inserted = await page.insert(routed.capture, {
        text,
        mode,
        commentId,
        ...(waits ? { waits } : {}),
      });
      if (!inserted.ok) return inserted;
      const responseId = answer?.responseId ?? null;
      return addEvent(
        routed.caseId,
        (base) => ({ ...base, type: 'inserted', responseId, text, ...editOf(answer?.text ?? null, text) }),
        // What stands in the page cannot be taken back from here, so this is no step of Ctrl+Z.
        { also: withoutDraft, silent: true },
      );
    },
    async cautions(routed, text) {
      const [{ timeZone, workspace, members, occasions: own }, current, { memberId }] = await Promise.all([
        playbook.read(),
        store.get('cases', routed.caseId), // a colleague may have answered since it was shown
        device.read(),
      ]);
      const today = isoDayOf(clock.now(), timeZone);
      const occasions = occasionsOn(await loadOccasions(), today, {
        hijriOffset: workspace?.hijriOffset ?? NO_OFFSET,
        own,
      });
      const isMourning = occasions.some((occasion) => occasion.tone === 'mourning');
      const inText = cautionsOf(text, placeOf(routed.case.snapshot), isMourning).map((kind) => ({ kind }));
      return [...alreadyAnswered(current ?? routed.case, memberId, members), ...inText];
    },
    confirmSent: (routed, sent) =>
      addEvent(routed.caseId, (base) =>
        sent
          ? { ...base, type: 'answered', responseId: lastInserted(routed.case) }
          : { ...base, type: 'notSent' },
      ),
    async parkDraft(caseId, text) {
      const update = (current: CaseRecord | undefined) =>
        current && (text === null ? withoutDraft(current) : { ...current, draft: text.slice(0, 10_000) });
      return store.write([{ store: 'cases', id: caseId, update }], await writerOf(context), { silent: true });
    },
    async keepAsResponse(routed, text, title) {
      const put = newResponse(title, text, routed.language, routed.topic?.id ?? null);
      const written = await store.write([{ store: 'responses', put }], await writerOf(context));
      return written.ok ? show(routed.caseId) : written;
    },
  };
}

function withoutDraft(record: CaseRecord): CaseRecord {
  const { draft: _parked, ...rest } = record;
  return rest;
}

/** What one has inserted oneself and not yet sent may be inserted again: it is still the first answer. */
function alreadyAnswered(
  { events, platform }: CaseRecord,
  me: MemberId | null,
  members: readonly Member[],
): Caution[] {
  const before = secondAnswer(events, me);
  if (before === null || (before.isMine && before.what === 'inserted')) return [];
  const by = members.find((member) => member.id === before.by)?.name ?? null;
  const { isMine, at, what } = before;
  return [{ kind: 'alreadyAnswered', by, isMine, at, what, platform }];
}

/** How far a text is from the prepared one; there is none for a text that was written freely. */
const editOf = (prepared: string | null, text: string) => ({
  edited: text !== prepared,
  ...(prepared === null ? {} : { editedShare: editedShare(prepared, text) }),
});

const lastInserted = (record: CaseRecord): ResponseId | null =>
  inOrder(record.events).findLast((event) => event.type === 'inserted')?.responseId ?? null;

/** A case out of the list stands on no page we know of: reading works, insertion says so. */
const captureOf = (record: CaseRecord): Capture => ({
  place: PAGE_IS_GONE,
  capturedAt: record.openedAt,
  comment: record.snapshot,
});

const toneOf = (record: CaseRecord, book: Playbook): Tone =>
  book.channels.find((channel) => channel.platform === record.platform)?.tone ?? 'friendly';

async function itemOf({ store }: Context, permalink: string | null) {
  if (!permalink) return null;
  const [item] = await store.by('calendar', 'publishedUrl', { from: permalink, to: permalink, most: 1 });
  return item ?? null;
}

/** The newest cases of a customer, by the address of the profile. */
async function casesOf({ store }: Context, authorUrl: string | null): Promise<CaseRecord[]> {
  if (!authorUrl) return [];
  const cases = await store.by('cases', 'author', { from: authorUrl, to: authorUrl, most: 50 });
  return cases.sort((a, b) => b.openedAt.localeCompare(a.openedAt));
}

interface EventOptions {
  /** What else becomes of the case in the same write. */
  also?: (record: CaseRecord) => CaseRecord;
  /** Changes of other records that belong to the same act. */
  together?: readonly Change[];
  silent?: boolean;
}
type Around = [DeviceSettings, CalendarItem | null, CaseRecord[], readonly Response[], Expected];
type Expected = Awaited<ReturnType<typeof expectedUnder>>;
