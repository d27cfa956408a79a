// A name or an @handle inside a sentence: isolated, so that it cannot turn the sentence around.
export function Handle({ children, class: extra }: { children: string; class?: string }) {
  return <bdi class={extra ?? ''}>{children}</bdi>;
}
