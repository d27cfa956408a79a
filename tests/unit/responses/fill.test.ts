import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill } from '@/utils/responses/fill';
import { hasPlaceholder } from '@/utils/responses/template';

const VALUES = new Map([
  ['customer.handle', '@sara'],
  ['fact.price', '۱٬۲۹۰٬۰۰۰ تومان'],
  ['fact.empty', '  '],
  ['fact.sly', '{{fact.price}}'],
]);

describe('a filled answer', () => {
  test.each([
    ['no variable', 'سلام', 'سلام'],
    ['a handle', 'سلام {{customer.handle}} عزیز', 'سلام @sara عزیز'],
    ['spaces inside the braces', '{{ customer.handle }}', '@sara'],
    ['two variables', '{{customer.handle}}: {{fact.price}}', '@sara: ۱٬۲۹۰٬۰۰۰ تومان'],
    ['a fallback for a missing value', 'سلام {{customer.name|دوست خوبم}}', 'سلام دوست خوبم'],
    ['the other spelling of a fallback', 'Hi {{customer.name || there}}', 'Hi there'],
    ['a value in spite of its fallback', '{{customer.handle|x}}', '@sara'],
    ['line breaks and half-spaces as they are', 'خط ۱\nمی\u200cشود', 'خط ۱\nمی\u200cشود'],
  ])('with %s', (_what, template, text) => {
    expect(fill(template, VALUES).text).toBe(text);
  });

  test.each([
    ['an unknown variable', 'سلام {{customer.name}}', 'customer.name'],
    ['an empty value', 'قیمت: {{fact.empty}}', 'fact.empty'],
    ['an empty fallback', 'سلام {{customer.name|}}', 'customer.name'],
    ['a value that is a template itself', '{{fact.sly}}', 'fact.sly'],
    ['an unknown shared paragraph', 'سلام {{> بسته}}', 'بسته'],
  ])('is blocked by %s, which stays visible', (_what, template, name) => {
    const filled = fill(template, VALUES);
    expect(filled.text).toBeNull();
    expect(filled.parts).toContainEqual({ kind: 'missing', name });
  });

  test('takes shared paragraphs in, also inside one another', () => {
    const blocks = new Map([
      ['ارسال', 'ارسال تا {{fact.price}}. {{> پایان}}'],
      ['پایان', 'ممنون'],
    ]);
    expect(fill('سلام. {{> ارسال}}', VALUES, blocks).text).toBe('سلام. ارسال تا ۱٬۲۹۰٬۰۰۰ تومان. ممنون');
  });

  test('a circle of shared paragraphs blocks instead of never ending', () => {
    const blocks = new Map([
      ['a', '{{> b}}'],
      ['b', '{{> a}}'],
    ]);
    expect(fill('{{> a}}', VALUES, blocks).text).toBeNull();
  });

  test('never has braces in its text, whatever the template and the values hold', () => {
    const brace = fc.string({ unit: fc.constantFrom('{', '}', 'a', '|', '>', ' ', '.', '{{', '}}') });
    fc.assert(
      fc.property(brace, brace, (template, value) => {
        const { text } = fill(template, new Map([['a', value]]));
        expect(text === null || !hasPlaceholder(text)).toBe(true);
      }),
    );
  });
});
