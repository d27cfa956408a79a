import { describe, expect, it, vi } from 'vitest';
import { importFlow } from '@/components/exchange/flow';
import type { ExchangeService, ImportPreview } from '@/utils/services/contract';

const PREVIEW: ImportPreview = {
  teamName: 'ترنج',
  exportedAt: '2026-11-20T10:00:00.000Z',
  counts: { added: 4, changed: 12, unchanged: 0, rejected: 0 },
  rows: [],
};

function exchange(part: Partial<ExchangeService> = {}): ExchangeService {
  return {
    exportSettings: async () => ({ fileName: '', text: '' }),
    preview: async () => ({ ok: true, value: PREVIEW }),
    confirm: async () => ({ ok: true, value: { written: 16 } }),
    cancel: () => undefined,
    snapshots: async () => [],
    restore: async () => ({ ok: true, value: null }),
    ...part,
  };
}
const file = (size: number, text = '{}') => ({ size, text: async () => text });

describe('an import, step by step', () => {
  it('refuses a file of 50 MB by its size, without reading it', async () => {
    const flow = importFlow(exchange());
    let reads = 0;
    await flow.takeFile({ size: 50 * 1024 * 1024, text: async () => `${++reads}` });
    expect(flow.step.value).toEqual({ at: 'failed', code: 'file-too-large' });
    expect(reads).toBe(0);
  });

  it('refuses a pasted text that is too long before anything looks at it', async () => {
    let previews = 0;
    const flow = importFlow(
      exchange({
        preview: async () => {
          previews += 1;
          return { ok: true, value: PREVIEW };
        },
      }),
    );
    await flow.takeText('x'.repeat(20 * 1024 * 1024 + 1));
    expect(flow.step.value).toEqual({ at: 'failed', code: 'file-too-large' });
    expect(previews).toBe(0);
  });

  it('takes a file of exactly 20 MB', async () => {
    const flow = importFlow(exchange());
    await flow.takeFile(file(20 * 1024 * 1024));
    expect(flow.step.value.at).toBe('preview');
  });

  it('says so when the file cannot be read at all', async () => {
    const flow = importFlow(exchange());
    await flow.takeFile({ size: 10, text: () => Promise.reject(new Error('gone')) });
    expect(flow.step.value).toEqual({ at: 'failed', code: 'file-not-json' });
  });

  it('lets the newer of two files win, whichever is read first', async () => {
    let finishFirst = (_: string) => {};
    const flow = importFlow(
      exchange({ preview: async (text) => ({ ok: true, value: { ...PREVIEW, teamName: text } }) }),
    );
    const first = flow.takeFile({ size: 1, text: () => new Promise((resolve) => (finishFirst = resolve)) });
    await flow.takeFile(file(1, 'newer'));
    finishFirst('older');
    await first;
    expect(flow.step.value).toMatchObject({ at: 'preview', preview: { teamName: 'newer' } });
  });

  it('writes nothing that was not previewed', async () => {
    let confirms = 0;
    const flow = importFlow(
      exchange({
        confirm: async () => {
          confirms += 1;
          return { ok: true, value: { written: 0 } };
        },
      }),
    );
    await flow.confirm();
    expect(confirms).toBe(0);
    expect(flow.step.value.at).toBe('idle');
  });

  it('confirms once, however often it is asked', async () => {
    let confirms = 0;
    const flow = importFlow(
      exchange({
        confirm: async () => {
          confirms += 1;
          return { ok: true, value: { written: 16 } };
        },
      }),
    );
    await flow.takeFile(file(2));
    await Promise.all([flow.confirm(), flow.confirm()]);
    expect(confirms).toBe(1);
    expect(flow.step.value).toEqual({ at: 'done', written: 16 });
  });

  it('cannot be closed while it is written', async () => {
    let finish = (_: { ok: true; value: { written: number } }) => {};
    const flow = importFlow(exchange({ confirm: () => new Promise((resolve) => (finish = resolve)) }));
    await flow.takeFile(file(2));
    const writing = flow.confirm();
    flow.close();
    expect(flow.step.value.at).toBe('writing');
    finish({ ok: true, value: { written: 1 } });
    await writing;
    expect(flow.step.value.at).toBe('done');
  });

  it('shows the reason and keeps going when the service itself breaks', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const flow = importFlow(exchange({ preview: () => Promise.reject(new Error('bug')) }));
    await flow.takeFile(file(2));
    expect(flow.step.value).toEqual({ at: 'failed', code: 'unknown' });
    expect(log).toHaveBeenCalledOnce();
    flow.close();
    expect(flow.step.value.at).toBe('idle');
  });
});
