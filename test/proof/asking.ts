import { type Answer, answersOf } from '../../src/decision/ask/possible-values.ts';
import { questionRows } from '../../src/decision/ask/questions.data.ts';
import { nextQuestion } from '../../src/decision/ask/questions.ts';
import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import { defined } from '../../src/decision/defined.ts';
import { seeded } from './mutation.ts';

/** A mean with its standard error. */
export interface Mean {
  readonly mean: number;
  readonly error: number;
}

/** How many questions people are asked until nothing open matters. */
export interface AskingReport {
  /** Complete sets of answers drawn. */
  readonly people: number;
  /** Nothing is said at first; every question is answered with one press. */
  readonly byButtons: Mean;
  /** The first sentence says two of the facts that the four topics would have asked for. */
  readonly afterTwoFacts: Mean;
}

/** Somebody with an answer to everything, each legal answer as likely as the next. */
type Person = ReadonlyMap<Field, Answer>;

function personOf(draw: (below: number) => number): Person {
  const answers = questionRows.map(({ field }): [Field, Answer] => {
    const choices = answersOf(field);
    return [field, defined(choices[draw(choices.length)])];
  });
  return new Map(answers);
}

/** The questions that this person is asked one after the other. */
function asked(person: Person, said: Requirements): readonly Field[] {
  const fields: Field[] = [];
  let known = said;
  for (let next = nextQuestion(known); next !== undefined; next = nextQuestion(known)) {
    fields.push(next.field);
    known = { ...known, ...person.get(next.field) };
  }
  return fields;
}

const ofTopics: ReadonlySet<Field> = new Set(
  questionRows.filter(({ topic }) => topic !== 'details').map(({ field }) => field),
);

function twoFacts(person: Person, fields: readonly Field[], draw: (below: number) => number): Requirements {
  const sayable = fields.filter(field => ofTopics.has(field));
  const first = sayable.splice(draw(sayable.length), 1);
  const second = sayable.splice(draw(sayable.length), 1);
  return Object.assign({}, ...[...first, ...second].map(field => person.get(field)));
}

function meanOf(counts: readonly number[]): Mean {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(counts.length - 1, 1);
  return { mean, error: Math.sqrt(spread / counts.length) };
}

/** Asks people drawn at random, the same ones for the same seed, both ways. */
export function askPeople(people: number, seed: number): AskingReport {
  const draw = seeded(seed);
  const counts = Array.from({ length: people }, () => {
    const person = personOf(draw);
    const byButtons = asked(person, {});
    return { byButtons: byButtons.length, afterTwoFacts: asked(person, twoFacts(person, byButtons, draw)).length };
  });
  return {
    people,
    byButtons: meanOf(counts.map(count => count.byButtons)),
    afterTwoFacts: meanOf(counts.map(count => count.afterTwoFacts)),
  };
}
