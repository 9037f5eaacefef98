import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { AskKind } from '../../src/decision/case/ask.ts';
import { parseRequirements, type Requirements } from '../../src/decision/index.ts';

const change = z.object({ do: z.string(), what: z.string() });

const expected = z.object({
  answer: z.string(),
  verdict: z.enum(['yes', 'no', 'partly', 'depends']).nullable(),
  headline: z.array(z.string()).min(1),
  change: z.array(change),
  mustMention: z.array(z.string()),
  mustNot: z.array(z.object({ option: z.string().optional(), claim: z.string().optional() })),
  pitfalls: z.array(z.string()),
});

const estateCaseSchema = z.object({
  id: z.string(),
  lang: z.string(),
  topic: z.string(),
  tags: z.array(z.string()),
  text: z.string(),
  ask: z.object({ kind: z.string(), about: z.array(z.string()) }),
  facts: z.record(z.string(), z.unknown()),
  estate: z.array(z.looseObject({ kind: z.string() })),
  expected,
  confidence: z.enum(['high', 'medium']),
});

/** A question about a network that stands, with what its text says and the answer that it should get. */
export type EstateCase = z.infer<typeof estateCaseSchema>;

const devCaseSchema = z.object({
  id: z.string(),
  scenario: z.string(),
  expected: z.object({ primary: z.array(z.string()), mustNot: z.array(z.object({ option: z.string() })) }),
});

/** A scenario of study material with the options that it asks for, in the names of its collection. */
export type DevCase = z.infer<typeof devCaseSchema>;

/** Which lines are looked at: all but those kept unread, those alone, or all. */
export type Selection = 'usual' | 'kept' | 'all';

/** Tests and the bundled command both run in the root of the repository. */
const folder = 'test/cases';

const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

const linesOf = (name: string): readonly unknown[] =>
  read(name)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

/** The questions of this selection. Throws where a line has not the shape that it should have. */
export function estateCases(selection: Selection): readonly EstateCase[] {
  const kept = new Set(z.array(z.string()).parse(JSON.parse(read('kept.json'))));
  const all = z.array(estateCaseSchema).parse(linesOf('estate-cases.jsonl'));
  return selection === 'all' ? all : all.filter(({ id }) => kept.has(id) === (selection === 'kept'));
}

/** The scenarios of study material; none of them is kept unread. */
export function devCaseLines(): readonly DevCase[] {
  return z.array(devCaseSchema).parse(linesOf('dev-cases.jsonl'));
}

/** For each label the patterns of which one must be found in an answer that brings it up. */
export function readConcepts(): ReadonlyMap<string, readonly RegExp[]> {
  const table = z.record(z.string(), z.array(z.string())).parse(JSON.parse(read('concepts.json')));
  return new Map(
    Object.entries(table).map(([label, patterns]) => [label, patterns.map(pattern => new RegExp(pattern, 'is'))]),
  );
}

/** The kinds of question that the file calls otherwise. */
const askKinds: ReadonlyMap<string, AskKind> = new Map([['symptom', 'why-not-working']]);

/** Everything that the text of a question says, as answers. Throws where the file uses a name that is none of ours. */
export function truthOf({ id, facts, estate, ask }: EstateCase): Requirements {
  const kind = askKinds.get(ask.kind) ?? ask.kind;
  const parsed = parseRequirements({ ...facts, stands: estate, ask: { kind, about: ask.about } });
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.requirements;
}
