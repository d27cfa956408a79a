/** Ends a switch over a union: a forgotten case is a compile error, an impossible one a clear exception. */
export function exhaustive(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
