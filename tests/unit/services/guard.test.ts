import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FREE, GUARDED } from '@/utils/services/guard';
import { captureOf, commentWith } from '../comment';
import { must } from './bench';
import { type Desk, deskOf, foundTeam, record } from './desk';

const SERVICES = new URL('../../../utils/services/', import.meta.url);
/** The list of the services, and the interface of each. */
const CONTRACT = [
  'contract.ts',
  ...readdirSync(new URL('contract/', SERVICES)).map((name) => `contract/${name}`),
]
  .map((name) => readFileSync(new URL(name, SERVICES), 'utf8'))
  .join('\n');

/** Methods that answer with a Result or with nothing: whatever changes something does. */
function changingMethods(): string[] {
  const fields = new Map(
    [...CONTRACT.matchAll(/^ {2}(\w+): (\w+Service);$/gmu)].map(([, field = '', type = '']) => [type, field]),
  );
  return [...CONTRACT.matchAll(/^export interface (\w+Service) \{\n([\s\S]*?)^\}/gmu)].flatMap(
    ([, type = '', body = '']) => {
      const methods = body.matchAll(/^ {2}(\w+)\([\s\S]*?\): ([^;\n]+);$/gmu);
      return [...methods].flatMap(([, method = '', answer = '']) =>
        /^Promise<(?:Result<|void>)/u.test(answer) ? [`${fields.get(type) ?? type}.${method}`] : [],
      );
    },
  );
}

const named = (lists: object): string[] =>
  Object.entries(lists).flatMap(
    ([service, methods]) => Object.keys(methods as object).map((method) => `${service}.${method}`), // both lists are services → methods
  );

describe('every changing method', () => {
  // Reads that answer with a Result: nothing is written by them.
  const READS = ['comment.reopenCase', 'undo.state'];

  test('is guarded or named as free', () => {
    const known = new Set([...named(GUARDED), ...named(FREE), ...READS]);
    expect(changingMethods().filter((method) => !known.has(method))).toEqual([]);
    expect(changingMethods().length).toBeGreaterThan(40);
  });

  test('stands in one list only, and the lists name no method that is gone', () => {
    const guarded = named(GUARDED);
    expect(named(FREE).filter((method) => guarded.includes(method))).toEqual([]);
    const methods = [...CONTRACT.matchAll(/^ {2}(\w+)\(/gmu)].map(([, method]) => method);
    const gone = [...guarded, ...named(FREE)].filter((one) => !methods.includes(one.split('.')[1] ?? ''));
    expect(gone).toEqual([]);
  });
});

describe('a refused act', () => {
  const sit = async (member?: string): Promise<Desk> => {
    const desk = deskOf(member === undefined ? {} : { member });
    await foundTeam(desk);
    return desk;
  };
  const topic = record('topics', { id: 't9', title: 'تازه' });
  const refused = (act: string) => ({ ok: false, code: 'not-allowed', detail: act });

  test('answers with its code and leaves everything as it was', async () => {
    const { services } = await sit('reza');
    expect(await services.team.saveTopic(topic)).toEqual(refused('editPlaybook'));
    expect((await services.team.read()).topics.some(({ id }) => id === topic.id)).toBe(false);
    expect(await services.responses.create('قیمت', 'سلام', null)).toEqual(refused('editResponses'));
    expect(await services.today.addItem('پست', null)).toEqual(refused('editCalendar'));
    expect(await services.exchange.revertForEverybody('x')).toEqual(refused('revertForEverybody'));
    expect(await services.safety.restore('x', 'merge')).toEqual(refused('restoreBackups'));
    expect(await services.history.restore('members', 'sara', 'x')).toEqual(refused('editPlaybook'));
  });

  test('is an agent’s while nobody has said who sits here, and nobody’s who leads', async () => {
    expect(await (await sit()).services.team.saveTopic(topic)).toMatchObject({ ok: false });
    expect(await (await sit('sara')).services.team.saveTopic(topic)).toMatchObject({ ok: true });
  });

  test('is one the team’s reading has named before', async () => {
    const editor = await (await sit('ali')).services.team.read();
    expect([editor.may.has('editResponses'), editor.may.has('editPlaybook')]).toEqual([true, false]);
  });

  test('goes with the level: an agent who becomes editor may at once', async () => {
    const desk = await sit('reza');
    must(
      await desk.context.store.write(
        [{ store: 'members', put: record('members', { id: 'reza', name: 'رضا', access: 'editor' }) }],
        'system',
      ),
    );
    must(await desk.services.today.addItem('پست', null));
  });

  test('a file without cases may be written by everybody, one with cases not by a viewer', async () => {
    const desk = await sit('hani');
    must(
      await desk.context.store.write(
        [{ store: 'members', put: record('members', { id: 'hani', name: 'هانیه', access: 'viewer' }) }],
        'system',
      ),
    );
    expect(await desk.services.exchange.exportFile({ kind: 'workspace' })).toEqual(refused('exportAll'));
    must(await desk.services.exchange.exportFile({ kind: 'settings' }));
  });

  test('a viewer sees topic, owner and answers of a comment, and no case is opened', async () => {
    const desk = await sit('hani');
    must(
      await desk.context.store.write(
        [{ store: 'members', put: record('members', { id: 'hani', name: 'هانیه', access: 'viewer' }) }],
        'system',
      ),
    );
    const routed = must(
      await desk.services.comment.route(captureOf(commentWith({ text: 'قیمتش چنده؟', commentId: '1' }))),
    );
    expect(routed.topic?.title).toBe('قیمت');
    expect(await desk.context.store.all('cases')).toEqual([]);
    expect(await desk.services.comment.insert(routed, 'سلام', null)).toEqual(refused('answer'));
  });
});
