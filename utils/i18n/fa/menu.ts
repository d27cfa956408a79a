export const menu = {
  route: 'مسئول و پاسخ این کامنت',
} as const;
