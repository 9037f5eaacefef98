export const formats = ['cli', 'bicep', 'arm', 'terraform'] as const;

/** A language that a design is written in. */
export type Format = (typeof formats)[number];
