import { defined } from '../../../src/decision/defined.ts';
import { answerSchema, type ModelAnswer } from '../../../src/understanding/model/answer-schema.ts';
import type { Candidates } from '../../../src/understanding/model/candidates.ts';
import { checked, type Reading } from '../../../src/understanding/model/checked.ts';

const nothing: ModelAnswer = answerSchema.parse({
  places: [],
  services: [],
  options: [],
  choices: [],
  counts: [],
  nothingOutside: null,
  stands: [],
  nothingStands: null,
  ask: null,
  symptom: null,
  entry: null,
});

/** An answer of a model that says this and nothing else. */
export const answerWith = (said: object = {}): object => ({ ...nothing, ...said });

export const thing = (kind: string, quote: string, said: object = {}): object => ({
  kind,
  stance: 'stands',
  traits: [],
  of: null,
  count: null,
  quote,
  ...said,
});

export const question = (kind: string, quote: string, said: object = {}): object => ({
  kind,
  about: [],
  sideBySide: false,
  criteria: [],
  learning: false,
  quote,
  ...said,
});

const offered: Candidates = {
  entries: [
    { id: 'first-entry', asks: 'Is the one possible?' },
    { id: 'second-entry', asks: 'Is the other possible?' },
  ],
  observations: [{ id: 'name-missing', title: 'The name is not found.' }],
};

/** What holds of such an answer to a message, where two entries and one observation were offered. */
export const readingOf = (text: string, said: object, candidates: Candidates = offered): Reading =>
  defined(checked(answerWith(said), text, candidates));
