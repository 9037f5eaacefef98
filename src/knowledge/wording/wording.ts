/** Further ways in which people put an entry, by its id: as they write in threads, in other words than its own. */
export type Wording = Readonly<Record<string, readonly string[]>>;
