import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { evalCalendar } from '@/tests/eval/calendar';

it('reproduces every row that independent sources give', async () => {
  const { total, failures } = await evalCalendar(
    readFileSync('tests/fixtures/persian/calendar-checks.tsv', 'utf8'),
  );
  expect(failures).toEqual([]);
  expect(total).toBe(258);
});
