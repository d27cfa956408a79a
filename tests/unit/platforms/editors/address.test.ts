// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { addressOf } from '@/utils/platforms/editors/address';

describe('the way to a box', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p></p><div><textarea></textarea></div>';
  });

  it('counts the elements from the root down', () => {
    expect(addressOf(found(document, 'textarea'), document)).toEqual([1, 1, 0]);
  });

  it('goes into open shadow roots', () => {
    const root = found(document, 'div').attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><input>';
    expect(addressOf(found(root, 'input'), document)).toEqual([1, 1, 'shadow', 1]);
  });

  it('goes into a frame when it begins outside, and not when it begins in that frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('a frame without a document');
    inner.body.innerHTML = '<b></b><i></i>';
    expect(addressOf(found(inner, 'i'), document)).toEqual([1, 2, 'frame', 1, 1]);
    expect(addressOf(found(inner, 'i'), inner)).toEqual([1, 1]);
  });
});

function found(scope: ParentNode, selector: string): Element {
  const element = scope.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}
