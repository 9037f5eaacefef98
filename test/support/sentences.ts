import ts from 'typescript';
import { nameOf } from './syntax.ts';

/** Three or more words in a row in lower case, as an English sentence has them and an identifier has not. */
const words = /(?:^|[^\p{L}\p{N}-])\p{Ll}[\p{Ll}'’-]*(?:[,;:]? +\p{Ll}[\p{Ll}'’-]*){2,}(?![\p{L}\p{N}])/u;

/** A text in the code that reads like a sentence. */
export interface CodeSentence {
  readonly line: number;
  readonly text: string;
  /** The properties, and what is called, around it, the closest first: `.title`, `describe()`. */
  readonly around: readonly string[];
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** What this node is for the texts in it. */
function placeOf(node: ts.Node): readonly string[] {
  if (ts.isPropertyAssignment(node)) return [`.${nameOf(node.name)}`];
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const called = node.expression;
  return [`${ts.isPropertyAccessExpression(called) ? called.name.text : called.getText()}()`];
}

/** The texts of a file that read like sentences. */
export function sentencesIn(file: ts.SourceFile): readonly CodeSentence[] {
  const found: CodeSentence[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const text = textOf(node);
    if (text !== undefined && words.test(text)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, text, around });
    }
    const inside = [...placeOf(node), ...around];
    ts.forEachChild(node, child => visit(child, inside));
  };
  visit(file, []);
  return found;
}
