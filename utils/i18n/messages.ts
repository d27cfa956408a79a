// The shape that a second language owes the first: the same keys, each a text (or plural forms).
/** Forms of a counted sentence; `{n}` is the number. Persian needs no `one`, but may give a `zero`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly other: string;
}

export type MessageTree = { readonly [key: string]: string | Plural | MessageTree };

/** The tree of another language with exactly the keys of `T`. */
export type Messages<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Plural ? Plural : Messages<T[K]>;
};

/** Dotted paths to the texts of a tree: 'comment.insert'. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string | Plural ? K : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];
