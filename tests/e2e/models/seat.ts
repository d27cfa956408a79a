// A member of the stories' team at their own Chromium: the team is taken in by its file, the person has said who they
// are, the posts are served, and the native menu can be used.
import type { Page } from '@playwright/test';
import { Chromium } from '../../harness/chromium.ts';
import { startDisplay } from '../../harness/display.ts';
import { chromiumPanel, type Panel, showsTheNewComment } from './panel.ts';
import { instagramComment } from './posts.ts';
import { storySites } from './sites.ts';
import { importTeam, introduce } from './team.ts';

export interface Seat {
  readonly chromium: Chromium;
  /** Chooses the extension's item over a comment of the Instagram post; resolves when the panel shows it. */
  choose(page: Page, handle: string): Promise<Panel>;
  close(): Promise<void>;
}

export async function seatOf(memberId: string): Promise<Seat> {
  const display = await startDisplay();
  const chromium = await Chromium.open({ display });
  chromium.serve(await storySites());
  const welcome = await chromium.openExtensionPage('welcome.html');
  await importTeam(welcome);
  await welcome.close();
  const who = await chromium.openExtensionPage('sidepanel.html');
  await introduce(who, memberId);
  await who.close();
  return {
    chromium,
    async choose(page, handle) {
      const chosenAt = await chromium.chooseFromMenu(page, page.locator(instagramComment(handle)).first());
      const panel = chromiumPanel(await chromium.panel());
      await showsTheNewComment(panel, chosenAt);
      return panel;
    },
    async close() {
      await chromium.close();
      await display.stop();
    },
  };
}
