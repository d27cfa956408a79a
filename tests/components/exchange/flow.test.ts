import { describe, expect, it, vi } from 'vitest';
import { importFlow } from '@/components/exchange/flow';
import { fail, ok, type Result } from '@/utils/base/result';
import type { ExchangeService, ImportPreview, ImportReport } from '@/utils/services/contract';
import { literalExchange, PREVIEW, REPORT } from '../gallery/literal';

const file = (text = 'x') => new Blob([text]);
const flowOver = (part: Partial<ExchangeService> = {}) => importFlow(literalExchange(part));
/** A promise and the hand that fulfils it. */
function later<T>() {
  let finish = (_: T) => {};
  const promise = new Promise<T>((resolve) => {
    finish = resolve;
  });
  return { promise, finish };
}

describe('an import, step by step', () => {
  it('reads a file of any size into a preview and writes nothing', async () => {
    const confirm = vi.fn();
    const flow = flowOver({ confirm });
    await flow.take(file());
    expect(flow.step.value).toEqual({ at: 'preview', preview: PREVIEW });
    expect(confirm).not.toHaveBeenCalled();
  });

  it('asks for the passphrase, says when it was wrong, and goes on when it is right', async () => {
    const flow = flowOver({
      preview: async (_, options) => {
        if (options?.passphrase === undefined) return fail('passphrase-needed');
        return options.passphrase === 'گل سرخ' ? ok(PREVIEW) : fail('passphrase-wrong');
      },
    });
    await flow.take(file());
    expect(flow.step.value).toEqual({ at: 'locked', wasWrong: false });
    await flow.unlock('گل زرد');
    expect(flow.step.value).toEqual({ at: 'locked', wasWrong: true });
    await flow.unlock('گل سرخ');
    expect(flow.step.value.at).toBe('preview');
  });

  it('reads a table again as a person says, and its preview stays in sight meanwhile', async () => {
    const second = later<Result<ImportPreview>>();
    const preview = vi.fn<ExchangeService['preview']>(async (_, options) =>
      options?.reading ? second.promise : ok(PREVIEW),
    );
    const flow = flowOver({ preview });
    await flow.take(file());
    const reading = flow.readAs({ reading: { order: 'mdy' } });
    expect(flow.step.value).toEqual({ at: 'preview', preview: PREVIEW });
    expect(flow.progress.value).not.toBeNull();
    second.finish(ok({ ...PREVIEW, teamName: 'again' }));
    await reading;
    expect(flow.step.value).toMatchObject({ preview: { teamName: 'again' } });
    expect(preview.mock.lastCall?.[1]).toMatchObject({ reading: { order: 'mdy' } });
  });

  it('says so when the file cannot be read', async () => {
    const flow = flowOver({ preview: async () => fail('file-not-json') });
    await flow.take(file());
    expect(flow.step.value).toEqual({ at: 'failed', code: 'file-not-json' });
  });

  it('lets the newer of two files win, whichever is read first', async () => {
    const first = later<Result<ImportPreview>>();
    const old = file('old');
    const flow = flowOver({
      preview: (given) =>
        given === old ? first.promise : Promise.resolve(ok({ ...PREVIEW, teamName: 'newer' })),
    });
    const reading = flow.take(old);
    await flow.take(file('new'));
    first.finish(ok({ ...PREVIEW, teamName: 'older' }));
    await reading;
    expect(flow.step.value).toMatchObject({ at: 'preview', preview: { teamName: 'newer' } });
  });

  it('ends the reading when it is closed, and forgets what comes late', async () => {
    let signal: AbortSignal | undefined;
    const reading = later<Result<ImportPreview>>();
    const cancel = vi.fn();
    const flow = flowOver({
      cancel,
      preview: (_, options) => {
        signal = options?.signal;
        return reading.promise;
      },
    });
    const taking = flow.take(file());
    flow.close();
    expect(signal?.aborted).toBe(true);
    expect(cancel).toHaveBeenCalled();
    reading.finish(ok(PREVIEW));
    await taking;
    expect(flow.step.value.at).toBe('idle');
  });

  it('tells how far it has come', async () => {
    const reading = later<Result<ImportPreview>>();
    const flow = flowOver({
      preview: (_, options) => {
        options?.onProgress?.({ phase: 'reading', share: 0.4 });
        return reading.promise;
      },
    });
    const taking = flow.take(file());
    expect(flow.progress.value).toEqual({ phase: 'reading', share: 0.4 });
    reading.finish(ok(PREVIEW));
    await taking;
    expect(flow.progress.value).toBeNull();
  });

  it('writes nothing that was not previewed', async () => {
    const confirm = vi.fn();
    const flow = flowOver({ confirm });
    await flow.confirm();
    expect(confirm).not.toHaveBeenCalled();
    expect(flow.step.value.at).toBe('idle');
  });

  it('confirms once, however often it is asked, with what was left out', async () => {
    const confirm = vi.fn(async () => ok(REPORT));
    const flow = flowOver({ confirm });
    await flow.take(file());
    const choice = { leaveOut: ['topics/1'], acceptSender: true };
    await Promise.all([flow.confirm(choice), flow.confirm(choice)]);
    expect(confirm).toHaveBeenCalledOnce();
    expect(confirm).toHaveBeenCalledWith(choice, expect.anything());
    expect(flow.step.value).toEqual({ at: 'done', report: REPORT, isApart: false });
  });

  it('may be left while the backup is made, never while rows are written', async () => {
    const writing = later<Result<ImportReport>>();
    let say = (_: 'backup' | 'writing') => {};
    const flow = flowOver({
      confirm: (_, options) => {
        say = (phase) => options?.onProgress?.({ phase, share: null });
        return writing.promise;
      },
    });
    await flow.take(file());
    void flow.confirm();
    say('writing');
    flow.close();
    expect(flow.step.value.at).toBe('writing');
    await flow.take(file()); // nor does another file come between
    expect(flow.step.value.at).toBe('writing');
    say('backup');
    flow.close();
    expect(flow.step.value.at).toBe('idle');
  });

  it('takes the import back that was just done', async () => {
    const undoImport = vi.fn(async () => ok(null));
    const flow = flowOver({ undoImport });
    await flow.take(file());
    await flow.confirm();
    await flow.undo();
    expect(undoImport).toHaveBeenCalledWith(REPORT.id);
    expect(flow.step.value.at).toBe('undone');
  });

  it('shows the reason and keeps going when the service itself breaks', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const flow = flowOver({ preview: () => Promise.reject(new Error('bug')) });
    await flow.take(file());
    expect(flow.step.value).toEqual({ at: 'failed', code: 'unknown' });
    expect(log).toHaveBeenCalledOnce();
    flow.close();
    expect(flow.step.value.at).toBe('idle');
  });
});
