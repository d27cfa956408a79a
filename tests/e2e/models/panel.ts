// The side panel as a person reads and uses it, by the stable names of its parts. The same in both browsers:
// Chromium's panel is a document of its own, Firefox's is reached through the sidebar.
import { expect, type Page } from '@playwright/test';
import { until } from '../../harness/poll.ts';
import type { Sidebar } from '../../harness/sidebar.ts';

export interface Panel {
  /** Text of a part, or null while it is not there. */
  text(part: string): Promise<string | null>;
  click(part: string): Promise<void>;
  /** When an owner was last drawn, in milliseconds since the epoch; 0 = never. The bench reads the same mark. */
  ownerDrawnAt(): Promise<number>;
}

export function chromiumPanel(page: Page): Panel {
  return {
    text: (part) => page.evaluate(expressionOf(part)),
    click: (part) => page.getByTestId(part).first().click(),
    ownerDrawnAt: () => page.evaluate(OWNER_DRAWN_AT),
  };
}

export function firefoxPanel(sidebar: Sidebar): Panel {
  return {
    text: (part) => sidebar.evaluate<string | null>(expressionOf(part)),
    click: (part) => sidebar.click(selectorOf(part)),
    ownerDrawnAt: () => sidebar.evaluate<number>(OWNER_DRAWN_AT),
  };
}

const OWNER_DRAWN_AT = `(() => {
  const mark = performance.getEntriesByName('hamseda:owner-drawn').at(-1);
  return mark ? performance.timeOrigin + mark.startTime : 0;
})()`;

const selectorOf = (part: string) => `[data-testid=${JSON.stringify(part)}]`;

/** An expression for a part's text: what stands in a field that can be edited, else what is drawn. */
function expressionOf(part: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selectorOf(part))});
    if (!element) return null;
    return element.matches('input, textarea') ? element.value : element.textContent;
  })()`;
}

/** Waits until a part of the panel says something. */
export async function says(panel: Panel, part: string, words: string | RegExp): Promise<void> {
  const matcher = typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words);
  await expect.poll(() => panel.text(part), { message: `${part} in the panel` }).toEqual(matcher);
}

/** Waits until the panel shows what was chosen in the menu at that moment, and no longer an earlier comment. */
export async function showsTheNewComment(panel: Panel, chosenAt: number): Promise<void> {
  await until('the comment that was just chosen', async () => (await panel.ownerDrawnAt()) > chosenAt);
}

/** The prepared answer as it stands in the panel, once it is there. */
export async function shownAnswer(panel: Panel): Promise<string> {
  return until('an answer in the panel', async () => (await panel.text('answer-text'))?.trim());
}
