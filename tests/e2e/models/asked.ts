// What the browser has granted, as the extension's own page sees it; runs there in both browsers.

/** True when these hosts may be read. */
export function isGranted(origins: readonly string[]): Promise<boolean> {
  const api: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api.permissions.contains({ origins: [...origins] });
}
