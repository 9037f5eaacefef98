import { askPeople, type Mean } from './asking.ts';
import { prove } from './proof.ts';

const started = process.hrtime.bigint();
const report = prove();
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { people, byButtons, afterTwoFacts } = askPeople(400, 2026);
const figure = ({ mean, error }: Mean): string => `${mean.toFixed(1)} ± ${error.toFixed(1)}`;
const problems = [
  ...(report.walk.situations === report.answers ? [] : [`only ${report.walk.situations} combinations were walked`]),
  ...report.tables.filter(table => table.open > 0).map(table => `${table.id}: ${table.open} cells without a row`),
  ...report.tables
    .filter(table => table.ambiguous > 0)
    .map(table => `${table.id}: ${table.ambiguous} cells with two rows`),
  ...report.tables.flatMap(table => table.idleColumns.map(column => `${table.id}: column ${column} never decides`)),
  ...report.walk.deadRows.map(row => `${row}: never reached`),
  ...report.walk.broken.map(({ invariant, example }) => `${invariant}: broken by ${example}`),
];
const lines = [
  `tables      ${report.tables.length}, rows ${report.rows}, cells ${report.cells}`,
  `space       ${report.answers} combinations of answers, all walked`,
  `pitfalls    ${report.pitfalls}`,
  `invariants  ${report.invariants}`,
  `questions   ${figure(byButtons)} by buttons, ${figure(afterTwoFacts)} after a first sentence with two facts (mean of ${people} complete sets of answers)`,
  `time        ${seconds.toFixed(1)} s`,
  ...(problems.length === 0 ? ['proved'] : ['NOT PROVED', ...problems]),
];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
