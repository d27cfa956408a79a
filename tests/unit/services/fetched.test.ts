import { describe, expect, test, vi } from 'vitest';
import { fetched } from '@/utils/services/fetched';

interface Greeter {
  greet(name: string): Promise<string>;
  part(): Promise<string>;
}
const NAMES = { greet: true, part: true } as const;
const greeter: Greeter = { greet: async (name) => `سلام ${name}`, part: async () => 'خداحافظ' };

describe('a service whose code comes later', () => {
  test('is fetched by the first question, once', async () => {
    const load = vi.fn(async () => greeter);
    const service = fetched<Greeter>(NAMES, load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([service.greet('سارا'), service.part()])).toEqual(['سلام سارا', 'خداحافظ']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('has all of its methods to be seen, so that none passes the guard', () => {
    expect(Object.keys({ ...fetched<Greeter>(NAMES, async () => greeter) })).toEqual(['greet', 'part']);
  });

  test('is asked for again when its file could not be fetched', async () => {
    const load = vi.fn(async () => greeter).mockRejectedValueOnce(new Error('gone'));
    const service = fetched<Greeter>(NAMES, load);
    await expect(service.part()).rejects.toThrow('gone');
    expect(await service.part()).toBe('خداحافظ');
  });
});
