export const menu = {
  route: 'Owner and answer of this comment',
} as const;
