export const listNames = ['regions', 'targets', 'sources', 'options', 'fields', 'formats'] as const;

/** A list of what can be written on the command line. */
export type ListName = (typeof listNames)[number];
