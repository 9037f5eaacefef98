import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { bench, describe } from 'vitest';
import { decide } from '../../src/decision/decide/decide.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { openQuestions, recommend } from '../../src/decision/index.ts';
import { type ColumnId, columnValues } from '../../src/decision/tables/columns.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { Row, Table } from '../../src/decision/tables/table.ts';
import { ownCases } from '../decision/own-cases.data.ts';

const situations = ownCases.map(({ said }) => evaluate(said).situation);
let turn = 0;
const next = <V>(list: readonly V[]): V => {
  turn = (turn + 1) % list.length;
  const item = list[turn];
  if (item === undefined) throw new Error('There is no case to measure.');
  return item;
};

function wanted(row: Row, column: ColumnId): readonly string[] | undefined {
  return row.when[column];
}

/** One engine a table, asked one after the other, since later tables look at the results of earlier ones. */
function rulesEngine(table: Table): Engine {
  const rules = table.rows.map(row => ({
    conditions: {
      all: table.columns.flatMap(column => {
        const values = wanted(row, column);
        return values === undefined ? [] : [{ fact: column, operator: 'in', value: values }];
      }),
    },
    event: { type: row.id, params: { value: row.value } },
  }));
  return new Engine(rules, { allowUndefinedFacts: true });
}

const engines = tables.map(table => ({ table, engine: rulesEngine(table) }));

async function byRulesEngine(): Promise<void> {
  const facts: Record<string, unknown> = { ...next(situations) };
  for (const { table, engine } of engines) {
    const { events } = await engine.run(facts);
    if (table.fills !== undefined) facts[table.fills] = events[0]?.params?.['value'];
  }
}

function zenTable(table: Table): unknown {
  const inputs = table.columns.map(column => ({ id: column, name: column, field: column }));
  const rules = table.rows.map(row => ({
    _id: row.id,
    ...Object.fromEntries(
      table.columns.map(column => [column, (wanted(row, column) ?? []).map(value => `"${value}"`).join(', ')]),
    ),
    row: `"${row.id}"`,
    value: `"${row.value ?? ''}"`,
  }));
  const outputs = ['row', 'value'].map(name => ({ id: name, name, field: name }));
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: table.id,
        content: { hitPolicy: 'first', inputs, outputs, rules },
        position: { x: 0, y: 0 },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

const zen = new ZenEngine();
const zenDecisions = tables.map(table => ({
  table,
  decision: zen.createDecision(Buffer.from(JSON.stringify(zenTable(table)))),
}));

async function byZen(): Promise<void> {
  const facts: Record<string, unknown> = { ...next(situations) };
  for (const { table, decision } of zenDecisions) {
    const { result } = await decision.evaluate(facts);
    if (table.fills !== undefined) facts[table.fills] = result.value;
  }
}

describe(`one decision over ${tables.length} tables and ${Object.keys(columnValues).length} columns`, () => {
  bench('these tables', () => {
    decide(next(situations));
  });
  bench('json-rules-engine', byRulesEngine);
  bench('@gorules/zen-engine', byZen);
});

describe('from the answers', () => {
  bench('the whole recommendation', () => {
    recommend(next(ownCases).said);
  });
  bench('the open questions', () => {
    openQuestions(next(ownCases).said);
  });
});
