/** What a feature counts for, class by class, in the order of the classes. */
export type Weights = Readonly<Record<string, readonly number[]>>;
