import ts from 'typescript';

/** A place where a key that may come from outside meets an object that has a prototype. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** True where any string may be the key: the object has no closed set of them. Arrays and maps of its own are none. */
function isOpen(checker: ts.TypeChecker, object: ts.Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(object));
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(part => !checker.isArrayLikeType(part) && part.getStringIndexType() !== undefined);
}

const isWritten = (key: ts.Expression): boolean => ts.isStringLiteralLike(key) || ts.isNumericLiteral(key);

/** `Object.hasOwn(object, key) ? object[key] : …` is the way to look up. */
function isGuarded(node: ts.ElementAccessExpression): boolean {
  const guard = `Object.hasOwn(${node.expression.getText()}, ${node.argumentExpression.getText()})`;
  let inner: ts.Node = node;
  while (!ts.isStatement(inner) && !ts.isFunctionLike(inner)) {
    const { parent } = inner;
    if (ts.isConditionalExpression(parent) && parent.whenTrue === inner) return parent.condition.getText() === guard;
    inner = parent;
  }
  return false;
}

function isFault(checker: ts.TypeChecker, node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return node.operatorToken.kind === ts.SyntaxKind.InKeyword && !isWritten(node.left);
  if (!ts.isElementAccessExpression(node) || isWritten(node.argumentExpression)) return false;
  return isOpen(checker, node.expression) && !isGuarded(node);
}

/**
 * Every `record[key]` with a key that is not written out, on an object that takes any string as a key, and every
 * `key in record`: `constructor` and `__proto__` are found in every object. A Map or Object.hasOwn finds only what was
 * put there.
 */
export function foreignKeys(program: ts.Program, isOurs: (file: string) => boolean): readonly Finding[] {
  const checker = program.getTypeChecker();
  const found: Finding[] = [];
  const visit = (file: ts.SourceFile, node: ts.Node): void => {
    if (isFault(checker, node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ file: file.fileName, line: line + 1, text: node.getText() });
    }
    ts.forEachChild(node, child => visit(file, child));
  };
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) visit(file, file);
  return found;
}
