// Sends and answers the declared messages. The order of checks on the receiving side is fixed:
// the sender first, then the name, then the shape; only then does a handler see anything.
import { browser } from 'wxt/browser';
import { ERROR_CODES } from '@/utils/base/errors';
import { logFailure } from '@/utils/base/log';
import { fail, type Result } from '@/utils/base/result';
import { z } from '@/utils/schema/zod';
import {
  type AnsweredBy,
  type Context,
  MESSAGES,
  type MessageName,
  type MessageShape,
  type Messages,
  type Payload,
  type Reply,
} from './messages';
import { contextOf, type MessageSender } from './sender';

/** Answers one message; `undefined` = it is meant for another window or tab, say nothing. */
export type Handler<S extends MessageShape> = (
  payload: z.infer<S['payload']>,
  sender: MessageSender,
) => Promise<Result<z.infer<S['reply']>>> | undefined;
export type Handlers<C extends Context, M extends Messages = typeof MESSAGES> = {
  [N in AnsweredBy<C, M>]: Handler<M[N]>;
};

const Envelope = z.object({ hamseda: z.string(), payload: z.optional(z.unknown()) });
const Failed = z.object({
  ok: z.literal(false),
  code: z.enum(ERROR_CODES),
  detail: z.exactOptional(z.string()),
});

/** Sends a message to whichever context answers it. Nobody there = 'page-gone'; a wrong answer = 'malformed'. */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Result<Reply<N>>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage({ hamseda: name, payload });
  } catch (cause) {
    return fail('page-gone', String(cause));
  }
  const failed = Failed.safeParse(answer);
  if (failed.success) return fail(failed.data.code, failed.data.detail);
  const parsed = z.object({ ok: z.literal(true), value: MESSAGES[name].reply }).safeParse(answer);
  if (!parsed.success) return fail(answer === undefined ? 'page-gone' : 'malformed', name);
  return { ok: true, value: parsed.data.value as Reply<N> }; // the schema of N was looked up by N
}

/** Answers the messages addressed to `me` until `signal` aborts. */
export function answer<C extends Context>(me: C, handlers: Handlers<C>, signal?: AbortSignal): void {
  answerAll(me, MESSAGES, handlers, signal);
}

/** The same for another list of messages. */
export function answerAll<C extends Context, M extends Messages>(
  me: C,
  messages: M,
  handlers: Handlers<C, M>,
  signal?: AbortSignal,
): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  // Chromium takes no promise from a listener: `true` keeps the way open until the answer is sent.
  const listener = (message: unknown, sender: MessageSender, sendAnswer: (answer: unknown) => void) => {
    const answered = receive(me, handlers, own, message, sender, messages);
    void answered?.then(sendAnswer); // receive never rejects: a failing handler is a failed Result
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** The receiving side, apart from the browser so that refusals can be tested as a table. */
export function receive<C extends Context, M extends Messages = typeof MESSAGES>(
  me: C,
  handlers: Handlers<C, M>,
  own: { id: string; origin: string },
  message: unknown,
  sender: MessageSender,
  messages: Messages = MESSAGES,
): Promise<Result<unknown>> | undefined {
  const from = contextOf(sender, own);
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return undefined; // not one of ours: another listener's business
  const name = envelope.data.hamseda;
  const declared = Object.hasOwn(messages, name) ? messages[name] : undefined;
  if (declared?.to !== me) return from === null ? Promise.resolve(fail('refused')) : undefined;
  if (from === null || !declared.from.includes(from)) {
    logFailure(`message ${name} refused`);
    return Promise.resolve(fail('refused'));
  }
  const payload = declared.payload.safeParse(envelope.data.payload);
  if (!payload.success) return Promise.resolve(fail('malformed', name));
  const handler: Handler<never> | undefined = handlers[name as AnsweredBy<C, M>]; // `to` was compared with `me` above
  return handler?.(payload.data as never, sender)?.catch((cause: unknown) => {
    logFailure(`handler of ${name}`, cause);
    return fail('unknown', name);
  });
}
