/** A choice in a list. */
export interface Option {
  readonly title: string;
  readonly value: string;
}

/** What a field holds: values as the card sends them, and the words that the person has seen. */
export interface Held {
  /** Values of the picked options; several stand apart by commas. Empty: nothing is picked. */
  readonly value: string;
  readonly shown: string;
  /** What was typed and not picked. */
  readonly typed?: string;
}

/** A place on a card where something is picked. */
export interface Field {
  readonly id: string;
  readonly element: HTMLElement;
  readonly held: () => Held;
  readonly focus: () => void;
  /** Says what is wrong with it; an empty text takes that back. */
  readonly complain: (text: string) => void;
  /** Folds what it has unfolded. */
  readonly rest: () => void;
}
