import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'advisor-package-'));
const modules = join(folder, 'node_modules');
const installed = join(modules, 'connectivity-advisor');

const run = (program: string, args: readonly string[], cwd = folder): string =>
  execFileSync(program, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Milliseconds for the declarations and the archive, on a machine that has much else to do. */
const packing = 600_000;

/** A folder in which somebody installed the packed package, with what the library needs and nothing else. */
beforeAll(() => {
  run(process.execPath, [join(root, 'dist/src/library/declarations.command.js')]);
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], root);
  mkdirSync(installed, { recursive: true });
  const [archive = ''] = readdirSync(folder).filter(name => name.endsWith('.tgz'));
  run('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', installed]);
  for (const name of ['zod', 'minisearch', 'intl-messageformat'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}, packing);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of a program that uses the package, as strict as it can be. */
function complaints(program: string): readonly string[] {
  const file = join(folder, 'consumer.ts');
  writeFileSync(file, program);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    types: [],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the packed package', () => {
  it('holds what runs and what a compiler reads, and neither tests nor sources', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    expect(files.filter(name => /\.map$|(?<!\.d)\.ts$|(?:^|[/\\])(?:test|src[/\\]cli[/\\].*\.ts)$/.test(name))).toEqual(
      [],
    );
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', join('dist', 'src', 'main.js')]));
  });

  it('decides, understands and writes with zod, minisearch and intl-messageformat alone', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { recommend, ruleVersion } from 'connectivity-advisor';
       import { understand, diagnose } from 'connectivity-advisor/understanding';
       import { renderAnswer, takeAway } from 'connectivity-advisor/answer';
       import { regionByName } from 'connectivity-advisor/azure';
       const { requirements } = understand('VM in East US must read an Azure SQL database in Japan East, private only');
       const answer = recommend(requirements);
       const symptom = recommend(diagnose('peering is Connected but the spoke does not reach on-premises')).answer;
       console.log(JSON.stringify([requirements.resourceType, answer.status, renderAnswer(answer).text.length > 500,
         takeAway(answer).ok, regionByName('eastus').displayName, typeof ruleVersion, symptom.diagnosis !== null]));`,
    );
    expect(JSON.parse(run(process.execPath, ['use.js']))).toEqual([
      'sql-database',
      'recommended',
      true,
      true,
      'East US',
      'string',
      true,
    ]);
  });

  it('has types that a strict compiler takes, and that refuse what is no requirement', () => {
    expect(
      complaints(`
        import { compare, nextQuestion, RequirementsError, recommend, type Recommendation, type Requirements } from 'connectivity-advisor';
        import { type RenderedAnswer, renderAnswer } from 'connectivity-advisor/answer';
        import { regions } from 'connectivity-advisor/azure';
        import { understand } from 'connectivity-advisor/understanding';
        const known: Requirements = { ...understand('a VM').requirements, sourceRegion: 'eastus', hybrid: [] };
        const answer: Recommendation = recommend(known);
        const rendered: RenderedAnswer = renderAnswer(answer, { locale: 'en' });
        export const said: readonly string[] = [rendered.text, answer.headline?.sentence ?? '', regions[0]?.name ?? ''];
        export const asked: string | undefined = nextQuestion(known)?.field;
        export const options: number = compare(known).length;
        // @ts-expect-error: there is no such region.
        export const nowhere = recommend({ sourceRegion: 'eastuss' });
        // @ts-expect-error: there is no such field.
        export const coloured = recommend({ colour: 'red' });
        // @ts-expect-error: nothing was said.
        export const nothing = recommend();
        export const paths = (error: unknown) => error instanceof RequirementsError ? error.problems.map(({ path }) => path) : [];
      `),
    ).toEqual([]);
  });

  it('answers on the command line', () => {
    const program = join(installed, 'dist/src/cli/connectivity-advisor.command.js');
    expect(run(process.execPath, [program, '--version'])).toMatch(/^connectivity-advisor \d+\.\d+\.\d+, rules \d/);
    expect(run(process.execPath, [program, 'list', 'regions'])).toContain('eastus');
  });
});
