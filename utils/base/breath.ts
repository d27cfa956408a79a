/** Lets what a person does come between two portions of long work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
