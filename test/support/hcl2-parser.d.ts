declare module 'hcl2-parser' {
  /** The file as an object and null, or null and the fault. */
  export function parseToObject(text: string): readonly [Record<string, unknown> | null, unknown];
}
