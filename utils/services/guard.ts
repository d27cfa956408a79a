// The one place where access is enforced: every call of a service that changes something is looked up here before it
// runs, and answers `not-allowed` when the person who sits here may not do it. Reads stay free. A test reads
// contract.ts and fails on a changing method that stands in neither list.
import { fail, ok } from '@/utils/base/result';
import { type Act, mayDo } from '@/utils/people/access';
import type { MemberId } from '@/utils/schema/parts';
import type { Sitter } from './access';
import { answering } from './answering';
import type { ExportScope, Services } from './contract';
import { editing } from './editing';

/** An act, or what decides it from the call's own arguments and who makes it; null = this call is free. */
type Rule<F> =
  | Act
  | ((args: F extends (...args: infer A) => unknown ? A : never, me: MemberId | null) => Act | null);
type Rules = {
  readonly [S in keyof Services]?: { readonly [M in keyof Services[S]]?: Rule<Services[S][M]> };
};

export const GUARDED = {
  team: {
    startWithExample: 'editPlaybook',
    startEmpty: 'editPlaybook',
    startWithGrid: 'editPlaybook',
    removeExamples: 'editPlaybook',
    saveTopic: 'editPlaybook',
    saveMember: 'editPlaybook',
    saveFact: 'editPlaybook',
    saveRole: 'editPlaybook',
    saveDepartment: 'editPlaybook',
    saveWorkspace: 'editPlaybook',
  },
  comment: {
    correct: 'routeComments',
    undoCorrect: 'routeComments',
    fillFact: 'answer',
    insert: 'answer',
    confirmSent: 'answer',
    parkDraft: 'answer',
    keepAsResponse: 'editResponses',
  },
  today: { setItemStatus: 'editCalendar', addItem: 'editCalendar', acknowledge: 'acknowledge' },
  calendar: {
    save: 'editCalendar',
    move: 'editCalendar',
    setStatus: 'editCalendar',
    edit: 'editCalendar',
    duplicate: 'editCalendar',
    remove: 'editCalendar',
    comment: 'editCalendar',
    publishAt: 'editCalendar',
    tick: 'editCalendar',
    saveOccasion: 'editCalendar',
    settleQuestion: ([, { kind }]) => (kind === 'new' ? 'editResponses' : 'editCalendar'),
  },
  responses: { save: 'editResponses', retire: 'editResponses', create: 'editResponses' },
  cases: {
    close: ([ids]) => manyOr('closeCases', ids),
    reopen: ([ids]) => manyOr('closeCases', ids),
    snooze: ([ids]) => manyOr('answer', ids),
    // Taking a case oneself is answering it.
    assign: ([ids, memberId], me) => (memberId === me ? manyOr('answer', ids) : 'assignOthers'),
    note: 'answer',
    handOver: 'handOver',
  },
  // Standing in is asked of a colleague; a swap changes the colleague's own week.
  duty: { standIn: 'answer', endStandIn: 'answer', swap: 'editPlaybook' },
  topics: {
    saveRule: 'editPlaybook',
    removeRule: 'editPlaybook',
    orderRules: 'editPlaybook',
    removeTopic: 'editPlaybook',
    moveExample: 'editPlaybook',
    confirmExample: 'editPlaybook',
    // As a correction does.
    teachTopic: 'routeComments',
    createTopic: 'editPlaybook',
    addExamples: 'editPlaybook',
  },
  handOver: {
    give: 'handOver',
    takeReply: ([, , as]) => (as === 'note' ? 'answer' : 'editResponses'),
  },
  exchange: {
    exportFile: ([scope]) => exporting(scope),
    exportReadable: ([scope]) => exporting(scope),
    confirm: 'importFiles',
    undoImport: 'importFiles',
    revertForEverybody: 'revertForEverybody',
  },
  safety: {
    // Opened beside what stands it changes nothing of the team's.
    restore: ([, way]) => (way === 'merge' ? 'restoreBackups' : null),
    purgeCustomer: 'eraseCustomer',
  },
  history: { restore: ([store]) => editing(store) },
  sites: { saveTable: 'editPlaybook', removeTable: 'editPlaybook' },
} as const satisfies Rules;

/** Changing methods that everybody may call, each with its reason. */
export const FREE: { readonly [S in keyof Services]?: { readonly [M in keyof Services[S]]?: string } } = {
  device: { change: 'belongs to this browser, not to the team' },
  comment: { route: 'a person without the right to open a case is shown the same, and nothing is written' },
  handOver: { plan: 'writes nothing' },
  learning: {
    teach: 'works out what the topics say; no record changes',
    review: 'as teach',
    questions: 'reads',
  },
  exchange: {
    exportPlan: 'everybody sees the plan',
    preview: 'writes nothing',
    previewRevert: 'writes nothing',
  },
  safety: {
    backUp: 'a copy of what this device has, kept on it',
    backupFile: 'reads',
    openWorkspace: 'another database of this device',
    removeWorkspace: 'a database of this device that is not open',
    discardQuarantined: 'what was set aside never was the team’s',
    maintain: 'upkeep that the team’s settings ask for, whoever sits here',
  },
  undo: { undo: 'only acts of this browser, allowed when they were done', redo: 'as undo' },
  sites: {
    switchOn: 'what this browser grants, asked of the person by the browser itself',
    switchOff: 'as switchOn',
    look: 'reads a page that is open here; what is found is shown and kept nowhere',
    readTable: 'writes nothing',
  },
  window: {
    openDesk: 'opens a page',
    openWelcome: 'opens a page',
    openAddress: 'opens a page',
    remindLater: 'what this device reminds its person of',
    copy: 'the person’s own clipboard',
  },
};

/** The same services, refusing what the person who sits here may not do. */
export function guarded(services: Services, sitter: () => Promise<Sitter>): Services {
  const entries = Object.entries(services).map(([name, service]) => {
    const rules = (GUARDED as unknown as Record<string, Record<string, AnyRule>>)[name]; // its rules fit their methods by `satisfies` above
    return [name, rules ? guardedService(service, rules, sitter) : service];
  });
  return Object.fromEntries(entries) as Services; // each service under its own name, with its own methods
}

type AnyRule = Act | ((args: unknown[], me: MemberId | null) => Act | null);

// A copy, not a proxy: what calls a method of the service from inside goes past the guard, as it must.
function guardedService(
  service: object,
  rules: Readonly<Record<string, AnyRule>>,
  sitter: () => Promise<Sitter>,
): object {
  const copy: Record<string, unknown> = { ...service };
  for (const [method, rule] of Object.entries(rules)) {
    const call = copy[method];
    if (typeof call !== 'function') continue;
    copy[method] = async (...args: unknown[]) => {
      const asked = await answering('access', async () => ok(await sitter()));
      if (!asked.ok) return asked;
      const act = typeof rule === 'function' ? rule(args, asked.value.me) : rule;
      if (act !== null && !mayDo(asked.value.level, act)) return fail('not-allowed', act);
      return call.apply(service, args);
    };
  }
  return copy;
}

const manyOr = (act: Act, ids: readonly unknown[]): Act => (ids.length > 1 ? 'bulkCases' : act);

function exporting(scope: ExportScope): Act | null {
  return scope.kind === 'workspace' || scope.kind === 'cases' ? 'exportAll' : null;
}
