import { describe, expect, it } from 'vitest';
import { isoDay } from '@/utils/calendar/day';
import { fill } from '@/utils/responses/fill';
import { RECORDS } from '@/utils/schema/records';
import { EXAMPLE_ID_PREFIX, exampleTeam } from '@/utils/services/example/example-team';
import { LANGUAGES, NOW, rowsOf, TODAY, teamIn } from './fixture';

describe.each(LANGUAGES)('the example team in %s', (language) => {
  const team = teamIn(language);
  const ids = new Set<string>(rowsOf(team).map(({ row }) => row.id));

  it('holds records that their schemas take unchanged', () => {
    for (const { store, row } of rowsOf(team)) {
      expect(RECORDS[store].parse(row), row.id).toEqual(row);
    }
  });

  it('has as many of each as promised', () => {
    const counts = Object.fromEntries(Object.entries(team).map(([store, rows]) => [store, rows.length]));
    expect(counts).toMatchObject({
      departments: 5,
      members: 8,
      channels: 2,
      topics: 16,
      responses: 30,
      resources: 3,
      directives: 1,
    });
  });

  it('gives every record an id of its own that tells it is an example', () => {
    const all = rowsOf(team).map(({ row }) => row.id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !id.startsWith(EXAMPLE_ID_PREFIX))).toEqual([]);
  });

  it('marks every record but the workspace as an example, so that one click removes them', () => {
    for (const { store, row } of rowsOf(team)) {
      expect('example' in row && row.example, row.id).toBe(store !== 'workspaces');
    }
  });

  it('refers only to records that exist', () => {
    const named = new Set<string>();
    JSON.stringify(team, (key, value: unknown) => {
      const isReference = /(Id|Ids|departments|audience|issuer)$/u.test(key);
      for (const id of [value].flat()) {
        if (typeof id === 'string' && (isReference || id.startsWith(EXAMPLE_ID_PREFIX))) named.add(id);
      }
      return value;
    });
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('refers to records of the right kind', () => {
    const kinds: Record<string, string> = {
      departmentId: 'department',
      headRoleId: 'role',
      ownerRoleId: 'role',
      approverRoleId: 'role',
      backupRoleId: 'role',
      memberId: 'member',
      issuer: 'member',
      topicId: 'topic',
      responseId: 'response',
    };
    JSON.stringify(team, (key, value: unknown) => {
      const kind = kinds[key];
      if (kind) expect(value).toMatch(new RegExp(`^ex-${kind}-`, 'u'));
      return value;
    });
  });

  it('leaves every fact empty, so that no invented price can reach a customer', () => {
    expect(team.facts.map((fact) => fact.value).filter((value) => value !== '')).toEqual([]);
  });

  it('stamps every record with the moment it was made', () => {
    for (const { row } of rowsOf(team)) {
      expect(row).toMatchObject({ createdAt: NOW, updatedAt: NOW, updatedBy: 'system' });
    }
  });
});

describe('the two languages of the example team', () => {
  const [fa, en] = [teamIn('fa'), teamIn('en')];

  it('have the same records', () => {
    expect(rowsOf(en).map(({ row }) => row.id)).toEqual(rowsOf(fa).map(({ row }) => row.id));
  });

  it('write titles in their own script', () => {
    for (const topic of fa.topics) expect(topic.title).toMatch(/\p{Script=Arabic}/u);
    for (const topic of en.topics) expect(topic.title).not.toMatch(/\p{Script=Arabic}/u);
    for (const item of en.calendar) expect(`${item.title} ${item.brief}`).not.toMatch(/\p{Script=Arabic}/u);
  });

  it('are written with Persian letters, not with their Arabic look-alikes', () => {
    expect(JSON.stringify([fa, en])).not.toMatch(/[\u064A\u0643\u0649]/u);
  });
});

describe('the people of the example team', () => {
  const team = teamIn('fa');

  it('give every department a head and at least one member', () => {
    for (const department of team.departments) {
      expect(department.headRoleId, department.id).toBeDefined();
      expect(team.members.filter((member) => member.departmentId === department.id)).not.toEqual([]);
    }
  });

  it('give every role a holder', () => {
    for (const role of team.roles) expect(role.holders.length, role.id).toBeGreaterThan(0);
  });

  it('have backups that lead to an end and never in a circle', () => {
    const backupOf = new Map(team.roles.map((role) => [role.id, role.backupRoleId]));
    for (const role of team.roles) {
      const seen = new Set([role.id]);
      for (let next = role.backupRoleId; next !== undefined; next = backupOf.get(next)) {
        expect(seen.has(next), `${role.id} → ${next}`).toBe(false);
        seen.add(next);
      }
    }
  });

  it('can be reached only at addresses that belong to nobody', () => {
    for (const contact of team.members.flatMap((member) => member.contacts)) {
      expect(contact.value).toMatch(/@example\.com$/u);
    }
    for (const resource of team.resources) expect(new URL(resource.url).hostname).toBe('example.com');
  });
});

describe('the plan of the example team', () => {
  const daysFrom = (date: string) => (Date.parse(date) - Date.parse(TODAY)) / 86_400_000;
  const { calendar } = teamIn('fa');

  it('reaches from five days back to nine days ahead', () => {
    const days = calendar.map((item) => daysFrom(item.date));
    expect([Math.min(...days), Math.max(...days)]).toEqual([-5, 9]);
  });

  it('has three items for today, each with expected questions', () => {
    const today = calendar.filter((item) => item.date === TODAY);
    expect(today).toHaveLength(3);
    for (const item of today) expect(item.expectedQuestions.length, item.id).toBeGreaterThan(1);
  });

  it('calls nothing published that lies ahead', () => {
    for (const item of calendar.filter(({ date }) => daysFrom(date) > 0)) {
      expect(['published', 'measured'], item.id).not.toContain(item.status);
    }
  });

  it('follows the day it is loaded on, over the end of a leap year as well', () => {
    const { calendar: items } = exampleTeam(isoDay('2028-12-29'), 'en', NOW);
    expect(items.find((item) => item.id === 'ex-item-basket')?.date).toBe('2028-12-24');
    expect(items.find((item) => item.id === 'ex-item-gift-wrap')?.date).toBe('2029-01-07');
    expect(
      exampleTeam(isoDay('2028-02-28'), 'en', NOW).calendar.find((item) => item.id === 'ex-item-newsletter')
        ?.date,
    ).toBe('2028-02-29');
  });

  it('answers each expected question with a response of the question’s own topic', () => {
    const { responses } = teamIn('fa');
    for (const question of calendar.flatMap((item) => item.expectedQuestions)) {
      const response = responses.find(({ id }) => id === question.responseId);
      expect(response?.topicIds, question.text).toContain(question.topicId);
    }
  });
});

describe('the answers of the example team', () => {
  const { responses, topics, facts } = teamIn('fa');
  const texts = responses.flatMap((response) =>
    response.variants.map((variant) => ({ ...variant, id: response.id })),
  );

  it('exist for every topic that is to be answered, and for no other', () => {
    const answered = new Set(responses.flatMap((response) => response.topicIds));
    const normal = topics.filter((topic) => topic.kind === 'normal' || topic.kind === 'unknown');
    expect([...answered].sort()).toEqual(normal.map((topic) => topic.id).sort());
  });

  it('have a friendly and a formal Persian and an English comment', () => {
    for (const response of responses) {
      const kinds = response.variants.map(({ language, tone, place }) => `${language} ${tone} ${place}`);
      expect(kinds, response.id).toEqual(
        expect.arrayContaining(['fa friendly comment', 'fa formal comment', 'en friendly comment']),
      );
    }
  });

  it('use only the customer’s name or handle and facts that the team has', () => {
    const known = ['customer.handle', 'customer.name', ...facts.map((fact) => `fact.${fact.key}`)];
    for (const { id, text } of texts) {
      for (const [, name] of text.matchAll(/\{\{([^}|]*)/gu)) expect(known, `${id}: ${name}`).toContain(name);
    }
  });

  it('use every fact that the team is asked to fill', () => {
    const all = texts.map(({ text }) => text).join('\n');
    expect(facts.filter((fact) => !all.includes(`{{fact.${fact.key}}}`)).map((fact) => fact.key)).toEqual([]);
  });

  it('ask for the same facts in every language and tone', () => {
    const factsIn = (text: string) => [...text.matchAll(/fact\.\w+/gu)].map(([name]) => name).sort();
    for (const response of responses) {
      const comments = response.variants.filter((variant) => variant.place === 'comment');
      for (const variant of comments) {
        expect(factsIn(variant.text), response.id).toEqual(factsIn(comments[0]?.text ?? ''));
      }
    }
  });

  it('name the handle only at the beginning, where it can be dropped when the page has written it', () => {
    for (const { id, text, place } of texts) {
      expect(text.lastIndexOf('{{customer.handle'), id).toBeLessThanOrEqual(0);
      if (place === 'message') expect(text, id).not.toContain('customer.handle');
    }
  });

  it('stay short enough for a comment', () => {
    for (const { id, text, place } of texts)
      expect(text.length, id).toBeLessThan(place === 'comment' ? 300 : 420);
  });

  it('hold no card, order or telephone number and no invented price', () => {
    for (const { id, text } of texts) expect(text, id).not.toMatch(/[\d۰-۹]{4,}|[\d۰-۹]٬/u);
  });

  it('have shortcuts that name one answer each', () => {
    const shortcuts = responses.map((response) => response.shortcut);
    expect(new Set(shortcuts).size).toBe(responses.length);
  });

  it('hold one holding statement for a crisis', () => {
    expect(responses.filter((response) => response.tags.includes('پاسخ موقت'))).toHaveLength(1);
  });

  it('are written with half-spaces, not with spaces, after می', () => {
    for (const { id, text } of texts) expect(text, id).not.toMatch(/(?<!\p{L})ن?می \p{L}/u);
  });

  it('are complete once the facts are filled, also where the page names nobody', () => {
    const values = new Map(facts.map((fact) => [`fact.${fact.key}`, 'چیزی']));
    for (const { id, text } of texts) {
      expect(fill(text, values).text, id).toMatch(/\S/u);
      expect(fill(text, new Map([...values, ['customer.handle', '@leila.k_']])).text, id).not.toContain('{');
    }
  });

  it('are blocked while a fact they need is empty', () => {
    for (const { id, text } of texts.filter((variant) => variant.text.includes('{{fact.'))) {
      expect(fill(text, new Map()).text, id).toBeNull();
    }
  });
});
