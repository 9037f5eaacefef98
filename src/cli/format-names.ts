/** Every form that an answer is written in on the command line. */
export const formatNames = [
  'text',
  'json',
  'markdown',
  'comparison',
  'link',
  'mermaid',
  'svg',
  'cli',
  'bicep',
  'arm',
  'terraform',
] as const;

/** Name of a form. */
export type FormatName = (typeof formatNames)[number];
