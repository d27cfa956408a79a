// The product's data engine as page and worker of the bench open it: the same parts, over the same database.
import { systemClock } from '@/utils/base/clock';
import { openChanges } from '@/utils/data/changes';
import { connection } from '@/utils/data/db';
import { createEngine } from '@/utils/data/engine';
import { createStore } from '@/utils/data/store';
import { createDerive } from '@/utils/services/derive';

export const open = connection();
const derive = createDerive(() => 'Asia/Tehran');
export const store = createStore(createEngine(open, openChanges(), systemClock, async () => derive));
