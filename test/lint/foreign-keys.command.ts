import { relative } from 'node:path';
import ts from 'typescript';
import { foreignKeys } from './foreign-keys.ts';

const ours = /\/(src|dialogs|manifest)\//;

const found = ['tsconfig.json', 'src/widget/tsconfig.json'].flatMap(path => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  return foreignKeys(program, file => ours.test(file) && !/\/(node_modules|test)\//.test(file));
});

for (const { file, line, text } of found) {
  process.stderr.write(
    `${relative('.', file)}:${line}  ${text}  a key from outside: look it up in a Map, or ask Object.hasOwn first\n`,
  );
}
if (found.length > 0) process.exitCode = 1;
