/**
 * Other names of what stands in lists, by its value. The build fills it in (list-names.ts); a file of its own, which
 * comes when a long list is used first.
 */
export const names: readonly (readonly [value: string, names: readonly string[]])[] = [];
