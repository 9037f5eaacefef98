import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The TypeScript files in these folders, by path. */
export function sourceFilesIn(...folders: readonly string[]): readonly string[] {
  return folders.flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => `${folder}/${name}`),
  );
}

/** A file as its syntax tree. */
export function syntaxOf(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The name of a property as it is at run time; its source text where it is computed. */
export function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
}
