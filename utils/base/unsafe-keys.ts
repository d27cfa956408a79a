// JSON.parse makes `__proto__` an own property; copied carelessly later it would become a prototype.
// Whatever came from a file is asked here before any schema looks at it.
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 24;

/**
 * Whether parsed JSON names a prototype anywhere, or nests objects and lists deeper than `maxDepth`.
 * Walks level by level and never recurses, so that no nesting can exhaust the stack.
 */
export function hasUnsafeKey(value: unknown, maxDepth = MAX_DEPTH): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true;
    const next: object[] = [];
    for (const container of level) {
      for (const [key, inner] of Object.entries(container)) {
        if (UNSAFE_KEYS.has(key)) return true;
        if (isContainer(inner)) next.push(inner);
      }
    }
    level = next;
  }
  return false;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
