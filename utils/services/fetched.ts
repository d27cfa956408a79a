// A service that no first sight needs: its code comes with the first question.

type Asked = (...args: never[]) => Promise<unknown>;

/** `names` are all of its methods, so that the guard finds each of them; `load` brings the service itself. */
export function fetched<S extends { readonly [M in keyof S]: Asked }>(
  names: { readonly [M in keyof S]: true },
  load: () => Promise<S>,
): S {
  let service: Promise<S> | null = null;
  const methods = Object.keys(names).map((name) => [
    name,
    async (...args: never[]) => {
      service ??= load();
      service.catch(() => {
        service = null; // a file that could not be fetched is asked for again
      });
      return (await service)[name as keyof S](...args); // one of its own keys
    },
  ]);
  return Object.fromEntries(methods);
}
