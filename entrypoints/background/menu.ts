// The one entry of the context menu: on text, links, images, video and editable fields alike, since a handle,
// an avatar and an emoji image are all parts of a comment.
import { browser } from 'wxt/browser';
import { menu as en } from '@/utils/i18n/en/menu';
import { menu as fa } from '@/utils/i18n/fa/menu';
import { readDevice } from '@/utils/messaging/device';

export const MENU_ID = 'route-comment';
const CONTEXTS = ['page', 'selection', 'link', 'image', 'video', 'editable'] as const;
// The two texts alone and not the whole dictionary: the background starts often and must start fast.
const TITLES = { fa: fa.route, en: en.route };

/** Makes the menu anew in the language of the device. */
export async function installMenu(): Promise<void> {
  // One at a time: an installation and a change of language at once would create the entry twice.
  await navigator.locks.request('hamseda:menu', async () => {
    const { language } = await readDevice();
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU_ID, title: TITLES[language], contexts: [...CONTEXTS] });
  });
}
