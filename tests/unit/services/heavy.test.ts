// The two ends of the worker's wire, joined by a real MessageChannel: what crosses is cloned as in a browser. That
// it works in a real worker is shown by the stories.
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { clockAt } from '@/utils/base/clock';
import { newId } from '@/utils/base/ids';
import type { DeviceSettings } from '@/utils/schema/device';
import type { Context } from '@/utils/services/context';
import type { TransferProgress } from '@/utils/services/contract';
import { remoteHeavy } from '@/utils/services/heavy/remote';
import { serveHeavy } from '@/utils/services/heavy/serve';
import { newTopic } from '@/utils/services/new-topic';
import { benchOf, must, NOW } from './bench';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1, port2 } of open.splice(0)) {
    port1.close();
    port2.close();
  }
});

/** A page whose worker stands on the other side of a channel. */
function pageWithWorker() {
  const database = `hamseda-${newId()}`;
  const { services } = benchOf({ database }, clockAt(NOW), database);
  const context = {
    device: services.device,
    storage: { estimate: async () => null, persist: async () => true, mayVanish: true },
  } as unknown as Context; // the page's side asks for nothing else
  let started = 0;
  const heavy = remoteHeavy(() => {
    started++;
    const channel = new MessageChannel();
    open.push(channel);
    serveHeavy({
      postMessage: (message) => channel.port2.postMessage(message),
      onMessage: (listener) => {
        channel.port2.onmessage = ({ data }) => listener(data);
      },
    });
    return asWorker(channel.port1);
  }, context);
  return { services, heavy, starts: () => started };
}

function asWorker(port: MessagePort): Worker {
  const worker = {
    postMessage: (message: unknown) => port.postMessage(message),
    terminate: () => port.close(),
    onmessage: (_event: MessageEvent) => undefined,
    onerror: null,
  };
  port.onmessage = (event) => worker.onmessage(event as MessageEvent); // the DOM's event under another name
  return worker as unknown as Worker; // the four members that the page uses
}

const team = async () => {
  const bench = benchOf();
  const grid = [{ topic: 'قیمت', person: 'رضا', answer: 'سلام', keywords: '' }];
  must(await bench.services.team.startWithGrid({ brand: 'خانه', pages: [], people: [], grid }, 'fa'));
  return must(await bench.services.exchange.exportFile({ kind: 'workspace' })).blob;
};

describe('a page with a worker', () => {
  test('starts it with the first call, and reads and merges files in it', async () => {
    const { heavy, starts } = pageWithWorker();
    expect(starts()).toBe(0);
    const phases: TransferProgress['phase'][] = [];
    const onProgress = ({ phase }: TransferProgress) => phases.push(phase);
    const preview = must(await heavy.exchange.preview(await team(), { onProgress }));
    expect(preview).toMatchObject({ teamName: 'خانه', counts: { added: 4 } });
    expect(must(await heavy.exchange.confirm({}, { onProgress }))).toMatchObject({ written: 4 });
    expect(phases).toEqual(expect.arrayContaining(['reading', 'writing']));
    expect(starts()).toBe(1);
  });

  test('hears what the worker wishes to change on the device', async () => {
    const { heavy, services } = pageWithWorker();
    const { database } = await services.device.read();
    must(await heavy.exchange.preview(await team()));
    must(await heavy.exchange.confirm({ asNewWorkspace: true }));
    const changed: DeviceSettings = await services.device.read();
    expect(changed.database).not.toBe(database);
    expect(changed.workspaces.map((one) => one.title)).toContain('خانه');
  });

  test('stops a call that the person has cancelled', async () => {
    const { heavy } = pageWithWorker();
    const leaving = new AbortController();
    leaving.abort();
    const reading = heavy.exchange.preview(await team(), { signal: leaving.signal });
    expect(await reading).toMatchObject({ ok: false, code: 'cancelled' });
  });

  test('knows by itself what only a page can know', async () => {
    const { heavy } = pageWithWorker();
    expect(await heavy.safety.health()).toMatchObject({ mayVanish: true, quarantined: 0 });
  });
});

describe('what the worker finds out about the topics', () => {
  const examples = (words: string) =>
    ['شیراز', 'رشت', 'یزد', 'قم'].map((city) => ({ text: `${words} ${city}`, source: 'team' }));
  const taught = async () => {
    const page = pageWithWorker();
    must(await page.services.team.startEmpty('خانه', 'fa'));
    for (const title of ['قیمت', 'ارسال']) {
      const topic = { ...newTopic(title), ...record };
      must(await page.services.team.saveTopic({ ...topic, examples: examples(title) }));
    }
    return page;
  };
  const record = { createdAt: NOW, updatedAt: NOW, updatedBy: 'system' as const };

  test('crosses with its progress, and the worker answers others meanwhile', async () => {
    const { heavy } = await taught();
    const phases: string[] = [];
    const reviewing = heavy.learning.review({ onProgress: ({ phase }) => phases.push(phase) });
    expect(must(await heavy.learning.questions())).toMatchObject({ count: 0 });
    expect(must(await reviewing)).toMatchObject({ examples: 8, accuracy: 1 });
    expect(phases).toContain('learning');
    expect(phases).toContain('checking');
  });

  test('is given up when the page says so', async () => {
    const { heavy } = await taught();
    const leaving = new AbortController();
    const reviewing = heavy.learning.review({ signal: leaving.signal, onProgress: () => leaving.abort() });
    expect(await reviewing).toMatchObject({ ok: false, code: 'cancelled' });
  });
});
