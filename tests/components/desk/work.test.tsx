// @vitest-environment jsdom
// Today stands on the desk as well; what it opens there is a section with an address.
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, test } from 'vitest';
import { resetState } from '@/components/app/state';
import { Desk } from '@/components/desk/Desk';
import { click, find, need, type Stage, stage, until } from '../exchange/stage';
import { captureOf } from '../gallery/workbench';

let page: Stage;
beforeEach(async () => {
  resetState();
  location.hash = 'today';
  page = stage('fa');
  await page.services.team.startWithExample('fa');
  await page.services.comment.route(captureOf({ text: 'قیمتش چنده؟', id: '1', minutesAgo: 900 }));
  await page.draw(<Desk />);
});
afterEach(() => page.end());

const sectionIs = (name: string) => until(() => find('desk')?.dataset.section === name, name);

test('a case of Today is opened beside the list of cases', async () => {
  const line = await need('case');
  await act(() => line.click());
  await sectionIs('cases');
  await until(() => find('comment-text')?.textContent?.includes('قیمتش'), 'the comment');
});

test('a colleague’s cases are shown in the section of cases', async () => {
  await click('people-work');
  const line = await need('person-work');
  await act(() => line.click());
  await sectionIs('cases');
  await need('filter-asked');
});
