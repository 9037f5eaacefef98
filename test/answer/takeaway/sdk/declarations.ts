import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A property of an interface. */
export interface Property {
  readonly name: string;
  /** As it is written: `string`, `SubResource[]`. */
  readonly type: string;
  readonly required: boolean;
  readonly readOnly: boolean;
}

/** What a declaration file of an SDK says. */
export interface Declarations {
  /** The properties of each interface, those of what it extends among them. */
  readonly interfaces: ReadonlyMap<string, readonly Property[]>;
  /** The values of each enumeration of texts. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** What each name stands for: `export type Sku = string`. */
  readonly aliases: ReadonlyMap<string, string>;
}

function propertiesOf(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): readonly Property[] {
  return declaration.members.filter(ts.isPropertySignature).map(member => ({
    name: member.name.getText(source),
    type: member.type?.getText(source) ?? '',
    required: member.questionToken === undefined,
    readOnly: member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true,
  }));
}

/** Reads a declaration file. */
export function declarationsOf(file: URL): Declarations {
  const source = ts.createSourceFile('d.ts', readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const own = new Map<string, { readonly parents: readonly string[]; readonly properties: readonly Property[] }>();
  const enums = new Map<string, readonly string[]>();
  const aliases = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      const parents = statement.heritageClauses?.flatMap(({ types }) => types.map(type => type.getText(source))) ?? [];
      own.set(statement.name.text, { parents, properties: propertiesOf(statement, source) });
    } else if (ts.isEnumDeclaration(statement)) {
      const values = statement.members.flatMap(({ initializer }) =>
        initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
      );
      enums.set(statement.name.text, values);
    } else if (ts.isTypeAliasDeclaration(statement)) {
      aliases.set(statement.name.text, statement.type.getText(source));
    }
  }
  const whole = (name: string): readonly Property[] => {
    const { parents, properties } = own.get(name) ?? { parents: [], properties: [] };
    return [...parents.flatMap(whole), ...properties];
  };
  return { interfaces: new Map([...own.keys()].map(name => [name, whole(name)])), enums, aliases };
}
