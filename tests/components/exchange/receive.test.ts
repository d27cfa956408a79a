// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isTypingPlace, looksLikeTeamFile } from '@/components/exchange/receive';

describe('what counts as a pasted team file', () => {
  it.each([
    ['{"format":"hamseda-settings","version":1}', true],
    ['\uFEFF \n{\n "format": "hamseda-settings"', true],
    ['{"version":1,"format":"hamseda-settings"}', true],
    ['{"some":"other json"}', false],
    ['hamseda-settings', false],
    ['[{"format":"hamseda-settings"}]', false],
    ['سلام {"format":"hamseda"}', false],
    ['', false],
  ])('%j → %s', (text, expected) => {
    expect(looksLikeTeamFile(text)).toBe(expected);
  });
});

describe('where a pasted text belongs to the field', () => {
  it.each([
    ['<input>', true],
    ['<textarea></textarea>', true],
    ['<div contenteditable="true"></div>', true],
    ['<button></button>', false],
    ['<div></div>', false],
  ])('%s → %s', (html, expected) => {
    document.body.innerHTML = html;
    expect(isTypingPlace(document.body.firstElementChild)).toBe(expected);
  });
});
