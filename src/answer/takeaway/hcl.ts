/** A value of a Terraform file. A reference stands as it is; a template joins texts and references. */
export type HclValue =
  | string
  | number
  | boolean
  | { readonly ref: string }
  | { readonly template: readonly (string | { readonly ref: string })[] }
  | readonly HclValue[];

/** A block: its keyword, its labels, its attributes and the blocks inside it, in order. */
export interface Block {
  readonly keyword: string;
  readonly labels: readonly string[];
  readonly attributes: readonly (readonly [string, HclValue])[];
  readonly blocks: readonly Block[];
}

/** Makes a block. */
export function block(
  keyword: string,
  labels: readonly string[],
  attributes: Block['attributes'],
  blocks: readonly Block[] = [],
): Block {
  return { keyword, labels, attributes, blocks };
}

/** The inside of a Terraform string: nothing in it ends it or begins a template. */
function escaped(text: string): string {
  return text
    .replace(/[\\"]/g, letter => `\\${letter}`)
    .replace(/[$%](?=\{)/g, letter => letter + letter)
    .replace(/\p{Cc}/gu, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function valueText(value: HclValue): string {
  if (typeof value === 'string') return `"${escaped(value)}"`;
  if (typeof value !== 'object') return String(value);
  if ('ref' in value) return value.ref;
  if ('template' in value) {
    return `"${value.template.map(part => (typeof part === 'string' ? escaped(part) : `\${${part.ref}}`)).join('')}"`;
  }
  return `[${value.map(valueText).join(', ')}]`;
}

/** A block as text, its attributes lined up as `terraform fmt` does. */
export function blockText({ keyword, labels, attributes, blocks }: Block, indent = ''): string {
  const head = [keyword, ...labels.map(label => `"${escaped(label)}"`)].join(' ');
  const width = Math.max(0, ...attributes.map(([name]) => name.length));
  const inner = `${indent}  `;
  const lines = attributes.map(([name, value]) => `${inner}${name.padEnd(width)} = ${valueText(value)}`);
  const nested = blocks.map(child => blockText(child, inner));
  if (lines.length + nested.length === 0) return `${indent}${head} {}`;
  const body = [...(lines.length === 0 ? [] : [lines.join('\n')]), ...nested].join('\n\n');
  return `${indent}${head} {\n${body}\n${indent}}`;
}
