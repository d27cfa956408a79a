// The one door to zod. zod/mini keeps 65 kB and an eval probe out of every context.
export * as z from 'zod/mini';
