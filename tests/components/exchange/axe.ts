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

/**
 * jsdom computes a style anew at every question, which is most of axe's time. No sheet of ours is loaded here, so that
 * elements which its own sheet cannot tell apart share one style.
 */
function rememberStyles(): () => void {
  const ask = window.getComputedStyle;
  const known = new Map<string, CSSStyleDeclaration>();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return ask.call(window, element, pseudo);
    const kind = `${looksOf(element)} in ${element.parentElement ? looksOf(element.parentElement) : ''}`;
    const style = known.get(kind) ?? ask.call(window, element);
    known.set(kind, style);
    return style;
  };
  return () => {
    window.getComputedStyle = ask;
  };
}

/** What decides how an element is drawn where there is no sheet but the browser's. */
function looksOf(element: Element): string {
  const given = ['hidden', 'open', 'type', 'style'].map((name) => element.getAttribute(name));
  return [element.localName, ...given].join(' ');
}
