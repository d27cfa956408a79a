export const picker = {
  name: 'Prepared answers',
  keys: 'Enter: insert · Esc: close',
  none: 'No answer goes by this.',
  noneYet: 'No approved answer in this language is ready.',
  failed: 'It was not inserted; take the answer from Hamseda’s panel.',
  missing: 'Missing: {names}',
  missingUnnamed: 'A value is missing.',
  variables: {
    'customer.name': 'customer’s name',
    'customer.handle': 'customer’s handle',
    'post.link': 'address of the post',
  },
} as const;
