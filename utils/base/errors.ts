// Every failure that can reach a person. The sentence for each code lives in utils/i18n (errors.*),
// so a new code without its two sentences does not compile.
export const ERROR_CODES = [
  'unknown', // a bug of ours; the cause goes to the log
  'refused', // the sender of a message may not ask for this
  'not-allowed', // the level of the person who sits here does not reach (utils/people/access)
  'malformed', // a message, row or file that does not have the promised shape
  'page-not-allowed', // the browser does not let the extension read this page
  'page-gone', // the tab, frame or document of the comment is no longer there
  'nothing-selected', // no comment and no selected text under the pointer
  'site-off', // nothing is selected, and nobody has switched on the site where the comment stands
  'row-changed', // the page has recycled the row: what stands there is another comment
  'composer-not-found', // no reply box that belongs to this comment
  'composer-ambiguous', // more than one candidate, and guessing could publish a private answer
  'insert-not-verified', // the editor changed, but not into the expected text
  'insert-no-effect', // no technique changed the editor
  'answer-blocked', // an unknown or empty variable stands in the answer
  'no-answer', // there is nothing to insert or copy
  'clipboard-denied', // the browser refused the clipboard
  'file-too-large',
  'file-not-json',
  'file-not-ours',
  'file-newer', // written by a newer version of the extension
  'file-nothing-valid', // no row of the file could be read
  'file-incomplete', // its end is missing: a broken-off download or copy
  'file-damaged', // bytes of it have changed
  'segment-damaged', // a packet of changes whose bytes make no sense
  'signature-wrong', // a packet of changes that differs from what its device signed
  'passphrase-needed',
  'passphrase-wrong', // or the encrypted bytes have changed: the two cannot be told apart
  'table-refused', // an entry of a table of selectors is none; the detail names it
  'table-older', // than the one that is built in: it would change nothing
  'storage-full',
  'storage-failed',
  'not-found',
  'item-frozen', // a frozen item changes for a reason only
  'approver-needed', // whoever sits here may not approve
  'publisher-needed', // nor publish
  'no-such-step', // that status does not follow on this one
  'purged', // the record was deleted for ever
  'cancelled', // by the person; nothing was written
  'changed-since', // somebody has changed the same field after the act that should be undone
  'database-newer', // a newer version of the extension has already written here
  'database-blocked', // another window holds the old version open
  'database-unavailable', // a private window of a browser that keeps no data there
  'migration-failed', // the old data stands as it was
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
