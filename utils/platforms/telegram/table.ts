// Telegram's two web clients: K (bubbles) and A (messages).
import type { PlatformTable } from '@/utils/schema/platform-table';

export const TELEGRAM_TABLE = {
  platform: 'telegram',
  asOf: '2026-11-28',
  selectors: {
    row: '.bubble[data-mid], .Message[data-message-id]',
    ours: '.is-out, .own',
    text: '.message, .text-content',
    /** What stands inside the words and is none of them. */
    notText:
      '.time, .MessageMeta, .reactions, .Reactions, reactions-element, .reply, .EmbeddedMessage, .web, .WebPage',
    name: '.name .peer-title, .message-title .sender-title, .message-title-name',
    group: '.bubbles-group, .sender-group-container',
    quoted: '.reply, .EmbeddedMessage',
    time: '.message-time',
    chat: '.chat, #MiddleColumn',
    header: '.chat-info .peer-title, .MiddleHeader .fullName, .MiddleHeader .title h3',
    box: '[data-peer-id], #editable-message-text, [role=textbox]',
    media: 'img:not(.emoji), video, canvas',
    /** Pictures of people, of emoji and of other messages. */
    notMedia:
      '.message, .text-content, .reply, .EmbeddedMessage, .name, .message-title, .Avatar, .avatar, .Reactions',
    file: '.document, audio-element, .File, .Audio',
    /** Beside the box of a group in which one may write under several names: the one that is chosen. */
    account: '.new-message-send-as-avatar[data-peer-id], .send-as-button [data-peer-id]',
    accountName: '.peer-title[data-peer-id]',
  },
  attributes: {
    id: 'data-mid',
    idA: 'data-message-id',
    peer: 'data-peer-id',
    seconds: 'data-timestamp',
    emoji: 'data-sticker-emoji',
    emojiA: 'data-alt',
  },
} as const satisfies PlatformTable;
