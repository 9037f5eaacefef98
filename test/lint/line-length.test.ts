import ts from 'typescript';
import { expect, it } from 'vitest';
import { sourceFilesIn, syntaxOf } from '../support/syntax.ts';

/** Columns that a line may have. */
const most = 120;

/** Written by a program, and read by one. */
const recorded = /(?:examples|schema|activities|rank-weights)\.data\.ts$/;

/** What cannot be written on two lines: an expression, a template, an address or a name without a space. */
function isOfOnePiece(file: ts.SourceFile, position: number): boolean {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = ts.forEachChild(node, child =>
      child.getStart(file) <= position && position < child.getEnd() ? child : undefined,
    );
    if (inner === undefined) return ts.isRegularExpressionLiteral(node) || isName(node);
    if (ts.isTemplateLiteral(inner) || ts.isImportDeclaration(inner)) return true;
    node = inner;
  }
}

const isName = (node: ts.Node): boolean => ts.isStringLiteral(node) && !node.text.includes(' ');

/** The lines of a file that are too long and need not be. */
function tooLong(path: string): readonly string[] {
  const file = syntaxOf(path);
  return file.text.split('\n').flatMap((line, index) => {
    if (line.length <= most) return [];
    const at = file.getPositionOfLineAndCharacter(index, most);
    return isOfOnePiece(file, at) || isOfOnePiece(file, at - 1) ? [] : [`${path}:${index + 1}`];
  });
}

it('no line has more than 120 columns', () => {
  const files = sourceFilesIn('src', 'dialogs', 'manifest', 'test').filter(path => !recorded.test(path));
  expect(files.flatMap(tooLong)).toEqual([]);
});
