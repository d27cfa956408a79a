// A control that this person may not use stays in sight and in the order of the keys, and says why: it is not
// `disabled`, which no keyboard reaches. Where its name is its content, the title is also its description.
interface Refused<E> {
  'aria-disabled'?: true;
  title?: string;
  onClick?: (event: E) => void;
}

/** What a button gets when it is refused; nothing otherwise. A submitting one submits nothing. */
export const refusedProps = <E extends Event>(refusal: string | undefined): Refused<E> =>
  refusal === undefined
    ? {}
    : { 'aria-disabled': true, title: refusal, onClick: (event) => event.preventDefault() };
