// Short facts on one quiet line with a dot between them. Each is set apart, so that a number beside a word of
// another script stays where it belongs.
export function Dotted({ facts }: { facts: readonly (string | null | false | undefined)[] }) {
  return (
    <>
      {facts
        .filter((fact): fact is string => Boolean(fact))
        .map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place in the line
          <span key={index}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
    </>
  );
}
