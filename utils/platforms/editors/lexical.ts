// Lexical (Facebook, Instagram, Business Suite). It answers insertReplacementText with a data transfer by its own
// insertion; plain insertText would wait for a change of the DOM that a made event never brings.
// Source: packages/lexical/src/LexicalEvents.ts of github.com/facebook/lexical
import { contentEditable } from '@/utils/platforms/editors/content-editable';
import type { Editor } from '@/utils/platforms/editors/editor';
import { EXEC_COMMAND } from '@/utils/platforms/editors/exec-command';

export const lexical: Editor = {
  ...contentEditable,
  kinds: ['lexical'],
  techniques: [
    { name: 'beforeinput', world: 'page' },
    { name: 'paste', world: 'page' },
    { ...EXEC_COMMAND, oneLineOnly: true }, // of several lines it mixes up all but the first
  ],
};
