// How a platform's folder calls its adapter.

/** `meta-business` → `metaBusiness`. */
export function variableOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
