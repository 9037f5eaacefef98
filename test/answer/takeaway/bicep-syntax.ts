import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A parser with the grammar of Bicep. */
export async function bicepParser(): Promise<Parser> {
  await Parser.init();
  const grammar = fileURLToPath(import.meta.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  return new Parser().setLanguage(await Language.load(grammar));
}

function broken(node: Node): readonly string[] {
  if (!node.hasError) return [];
  if (node.isError || node.isMissing)
    return [`line ${node.startPosition.row + 1}: ${node.isMissing ? `no ${node.type}` : node.text.slice(0, 60)}`];
  return node.children.flatMap(broken);
}

/** Where a text is no Bicep. */
export function bicepFaults(parser: Parser, text: string): readonly string[] {
  const tree = parser.parse(text);
  if (tree === null) return ['nothing was read'];
  const faults = broken(tree.rootNode);
  tree.delete();
  return faults;
}
