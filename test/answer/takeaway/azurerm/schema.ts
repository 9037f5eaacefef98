/**
 * What a block takes. Types: `string`, `number`, `bool`, `list(string)`, `list(number)`, `map`; with ! at the end where
 * it must stand.
 */
export interface BlockSchema {
  readonly args: Readonly<Record<string, string>>;
  readonly blocks?: Readonly<Record<string, BlockSchema & { readonly one: boolean; readonly required: boolean }>>;
}
