/** Writes the types of the library to dist/types: of every entry, and of what those rest on, nothing else. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { packageFolder } from '../package-folder.ts';

const folder = join(packageFolder, 'dist', 'types');
const entries = ['index', 'understanding', 'answer', 'azure'].map(name =>
  join(packageFolder, 'src', 'library', `${name}.ts`),
);

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(packageFolder, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, packageFolder);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: packageFolder,
    outDir: folder,
  };
}

/** The source files that a declaration names. */
function namedIn(declaration: string, of: string): readonly string[] {
  return ts
    .preProcessFile(declaration, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter(name => name.startsWith('.'))
    .map(name => join(dirname(of), name.replace(/\.js$/, '.ts')));
}

const program = ts.createProgram(entries, compilerOptions());
const waiting = [...entries];
const written = new Set<string>();
rmSync(folder, { recursive: true, force: true });
for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
  if (written.has(file)) continue;
  written.add(file);
  const source = program.getSourceFile(file);
  if (source === undefined)
    throw new Error(`A declaration names ${relative(packageFolder, file)}, which is no source.`);
  const { emitSkipped } = program.emit(
    source,
    (path, text) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      waiting.push(...namedIn(text, source.fileName));
    },
    undefined,
    true,
  );
  if (emitSkipped) throw new Error(`${relative(packageFolder, file)} has no declaration.`);
}
process.stdout.write(`${relative(packageFolder, folder)}: types in ${written.size} files\n`);
