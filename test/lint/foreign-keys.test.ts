import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { foreignKeys } from './foreign-keys.ts';

const types = `
declare const record: Readonly<Record<string, number>>;
declare const maybe: Record<string, number> | undefined;
declare const closed: Readonly<Record<'one' | 'two', number>>;
declare const list: readonly number[];
declare const map: ReadonlyMap<string, number>;
declare const key: string;
declare const known: 'one' | 'two';
declare const at: number;
`;

const refused: readonly (readonly [statement: string, text: string])[] = [
  ['record[key];', 'record[key]'],
  ['record[known];', 'record[known]'],
  ['maybe?.[key];', 'maybe?.[key]'],
  ['(record as Record<string, number>)[key] = 1;', '(record as Record<string, number>)[key]'],
  ['key in record;', 'key in record'],
  ['known in closed;', 'known in closed'],
  ['Object.hasOwn(record, key) ? record[known] : 0;', 'record[known]'],
  ['Object.hasOwn(record, key) ? 0 : record[key];', 'record[key]'],
  ['const read = () => (Object.hasOwn(record, key) ? 0 : 1) + (record[key] ?? 0);', 'record[key]'],
];

const fine: readonly string[] = [
  'Object.hasOwn(record, key) ? record[key] : undefined;',
  "record['one'];",
  'closed[known];',
  'list[at];',
  'map.get(key);',
  "'one' in record;",
];

const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2023, strict: true, noUncheckedIndexedAccess: true };
const statements = new Map([...refused.map(([statement]) => statement), ...fine].map((text, at) => [`${at}.ts`, text]));

function find(): ReadonlyMap<string, readonly string[]> {
  const host = ts.createCompilerHost(options);
  const getSourceFile: typeof host.getSourceFile = (name, ...rest) => {
    const statement = statements.get(name);
    if (statement === undefined) return host.getSourceFile(name, ...rest);
    return ts.createSourceFile(name, `${types}\n${statement}\nexport {};`, ts.ScriptTarget.ES2023, true);
  };
  const program = ts.createProgram([...statements.keys()], options, { ...host, getSourceFile });
  const found = foreignKeys(program, name => statements.has(name));
  return new Map(
    [...statements].map(([name, statement]) => [
      statement,
      found.filter(({ file }) => file === name).map(({ text }) => text),
    ]),
  );
}

const found = find();

describe('a look-up by a key that may come from outside', () => {
  it.each(refused)('%s is refused', (statement, text) => {
    expect(found.get(statement)).toEqual([text]);
  });

  it.each(fine)('%s is fine', statement => {
    expect(found.get(statement)).toEqual([]);
  });
});
