// All adapters, the most specific first. A new platform is one folder and one line here.
import type { Adapter } from '@/utils/platforms/adapter';
import { facebook } from '@/utils/platforms/facebook/adapter';
import { generic } from '@/utils/platforms/generic/adapter';
import { instagram, welcome } from '@/utils/platforms/instagram/adapter';

export const ADAPTERS: readonly Adapter[] = [welcome, instagram, facebook, generic];
