// axe-core over what stands in the document; colour is checked by the contrast test, jsdom draws none.
import axe from 'axe-core';

/** Every accessibility rule that fails, as readable lines. */
export async function violationsIn(root: Element): Promise<string[]> {
  const restore = rememberStyles();
  try {
    const result = await axe.run(root, {
      resultTypes: ['violations'],
      elementRef: false,
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    return result.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${violation.help})`),
    );
  } finally {
    restore();
  }
}

/** jsdom computes a style anew at every question, and axe asks for each several hundred times; nothing moves meanwhile. */
function rememberStyles(): () => void {
  const ask = window.getComputedStyle;
  const known = new WeakMap<Element, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return ask.call(window, element, pseudo);
    const style = known.get(element) ?? ask.call(window, element);
    known.set(element, style);
    return style;
  };
  return () => {
    window.getComputedStyle = ask;
  };
}
