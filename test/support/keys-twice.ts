import ts from 'typescript';
import { nameOf, sourceFilesIn, syntaxOf } from './syntax.ts';

/** The object that a value is, below `as const` and `satisfies`. */
function objectIn(value: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (value === undefined || ts.isObjectLiteralExpression(value)) return value;
  return ts.isAsExpression(value) || ts.isSatisfiesExpression(value) ? objectIn(value.expression) : undefined;
}

/** Observations and checks have ids of their own kind. */
const kindOf = (variable: string): string => (variable.endsWith('Checks') ? 'check ' : '');

function keysOf(path: string): readonly string[] {
  return syntaxOf(path).statements.flatMap(statement => {
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      (objectIn(initializer)?.properties ?? []).flatMap(property =>
        ts.isPropertyAssignment(property) ? [kindOf(name.getText()) + nameOf(property.name)] : [],
      ),
    );
  });
}

/** The keys that stand twice in the objects of a folder, in one file or in two. */
export function keysTwice(folder: string): readonly string[] {
  const keys = sourceFilesIn(folder).flatMap(keysOf);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
