// Reading mutants of a valid file neither throws nor hangs; the merge has its own test over the same mutants.
import { expect, test } from 'vitest';
import { createMutator } from '@/tests/fuzz/mutate';
import { type Bytes, concat } from '@/utils/base/bytes';
import { makeDeviceKey } from '@/utils/data/device-key';
import { mediaHash } from '@/utils/data/media-hash';
import { asWrittenJson, openSegment, packSegment } from '@/utils/data/segment';
import { MemberId } from '@/utils/schema/parts';
import { bundleWriter, readBundleFile } from '@/utils/sharing/bundle-file';

// Reading alone is cheap: as many as the import is thrown at in the long run, fewer in the short one.
const MUTANTS = Math.max(2_000, Number(process.env.HAMSEDA_BUNDLES ?? 0));
const device = await makeDeviceKey();
const by = MemberId.parse('m1');
const picture = new Blob([new Uint8Array(3_000).fill(7)]);

async function validBundle(): Promise<Bytes> {
  const pieces: Bytes[] = [];
  const writer = bundleWriter({ write: async (bytes) => void pieces.push(bytes) });
  await writer.header({
    exportedAt: '2026-11-23T08:00:00.000Z',
    team: 'تیم',
    scope: { kind: 'workspace' },
    device: device.fingerprint,
    records: 20,
    media: 1,
    mediaBytes: picture.size,
    protection: null,
  });
  for (const stream of ['playbook', 'cases.2026-11']) {
    const operations = Array.from({ length: 10 }, (_, at) => ({
      store: stream === 'playbook' ? 'topics' : 'cases',
      id: `id${at}`,
      clock: `mgx3k2a9c000${at % 10}k3x9qz`,
      by,
      v: 1,
      fields: {
        title: `موضوع ${at}`,
        'keywords/1a2b': [0, 'چنده'],
        'events/e1': { id: 'e1', type: 'opened', by },
      },
    }));
    await writer.segment(
      await packSegment({ kind: 's', stream, written: asWrittenJson(operations), covers: [] }, device),
    );
  }
  await writer.media({ hash: await mediaHash(picture), type: 'image/png' }, picture);
  await writer.end();
  return concat(pieces);
}

test(`${MUTANTS} spoilt files are read to a clear answer each`, { timeout: 60 * 60_000 }, async () => {
  const mutate = createMutator(await validBundle(), device);
  const answers = new Map<string, number>();
  const count = (answer: string) => answers.set(answer, (answers.get(answer) ?? 0) + 1);
  for (let seed = 0; seed < MUTANTS; seed++) {
    const { bytes, what } = await mutate(seed);
    for await (const frame of readBundleFile(new Blob([bytes]))) {
      if (!frame.ok) count(frame.code);
      else if (frame.value.type === 'segment') {
        const opened = await openSegment(frame.value.bytes);
        count(opened.ok ? 'segment' : opened.code);
      } else if (frame.value.type === 'media') await frame.value.media.content();
      else count(frame.value.type);
    }
    expect(({} as { polluted?: unknown }).polluted, `${seed}: ${what}`).toBeUndefined(); // must not be there
  }
  // The mutator reaches every room: a third of the files is whole and signed, and each refusal occurs.
  expect(answers.get('end')).toBeGreaterThan(MUTANTS / 3);
  expect([...answers.keys()]).toEqual(
    expect.arrayContaining([
      'file-not-ours',
      'file-incomplete',
      'file-damaged',
      'file-too-large',
      'segment-damaged',
      'signature-wrong',
      'malformed',
    ]),
  );
});
