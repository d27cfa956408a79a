import { expect, test } from 'vitest';
import { at, caseWith } from '../cases/case';
import { act, DAY, deskOf, foundTeam, put } from './desk';

test('says which cases the team no longer keeps, and when the next one goes', async () => {
  const desk = deskOf({ member: 'sara' });
  await foundTeam(desk);
  const { safety } = desk.services;
  expect(await safety.oldCases()).toEqual({ before: '2026-05-27', due: 0, nextAt: null });
  await act(desk, put('workspaces', { id: 'w1', name: 'خانه', keepCasesDays: 30 }), put('cases', caseWith()));
  const goesAt = new Date(Date.parse(at(0)) + 30 * DAY).toISOString();
  expect(await safety.oldCases()).toEqual({ before: '2026-10-24', due: 0, nextAt: goesAt });
  desk.clock.pass(30 * DAY + 1);
  expect(await safety.oldCases()).toEqual({ before: '2026-11-23', due: 1, nextAt: null });
  await safety.maintain();
  expect(await safety.oldCases()).toMatchObject({ due: 0 });
});
