import { say } from '../content/index.ts';
import { examine, type Finding } from '../doctor/index.ts';
import { done, type Exit } from './exit.ts';
import type { Command } from './run.ts';
import { wrongLine } from './wrong-line.ts';

function lines(findings: readonly Finding[]): string {
  const widest = Math.max(...findings.map(({ check }) => check.length));
  const indent = ' '.repeat('fail  '.length + widest + 2);
  return findings
    .flatMap(({ status, check, what, todo }) => [
      `${status.padEnd(4)}  ${check.padEnd(widest)}  ${what}`,
      ...todo.map(step => `${indent}${step}`),
    ])
    .join('\n');
}

/** Checks what the service needs on this machine; ends with 1 where it would not run as it is configured. */
export const doctor: Command = async ({ command, words, values }, { environment }): Promise<Exit> => {
  const [word] = words;
  if (word !== undefined) return wrongLine(say('en', 'cli.too-many-words', { typed: word }), command);
  const findings = await examine(environment);
  const report = done(values.json === true ? JSON.stringify(findings, null, 2) : lines(findings));
  return findings.some(({ status }) => status === 'fail') ? { ...report, code: 1 } : report;
};
