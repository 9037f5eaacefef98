import { z } from 'zod';
import { estateOf, withOlderFields } from '../../src/decision/case/estate.ts';
import { type Answers, inOrder } from '../../src/decision/case/in-schema-order.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';

/** What somebody knows, with the older fields filled in from what stands; who names nothing that stands has nothing. */
export function knownTo(truth: Requirements): Answers {
  const known = withOlderFields(inOrder(truth));
  const hasNothing = estateOf(known).length === 0 && truth.stands !== undefined;
  return hasNothing ? { ...known, existingFeatures: known.existingFeatures ?? [] } : known;
}

const kindsSchema = z.array(z.looseObject({ kind: z.string() }));

/** What a value comes to when it is compared: of things that stand their kinds, of lists their members. */
function partsOf(value: unknown): readonly unknown[] {
  const things = kindsSchema.safeParse(value);
  if (things.success) return things.data.map(({ kind }) => kind);
  return Array.isArray(value) ? value : [value];
}

/** How what is said of one field goes with what is true of it. silent: nobody knows. */
export function agreement(said: unknown, known: unknown): 'same' | 'within' | 'against' | 'silent' {
  if (known === undefined || known === 'unknown' || said === 'unknown') return 'silent';
  const [some, all] = [partsOf(said), partsOf(known)];
  if (!some.every(part => all.includes(part))) return 'against';
  if (some.length === 0 && all.length > 0) return 'against';
  return all.every(part => some.includes(part)) ? 'same' : 'within';
}

/** A value that is not the true one, both as few words. */
export interface WrongValue {
  readonly field: Field;
  readonly shown: string;
  readonly known: string;
}

/** How a summary goes with what is true, field by field. */
export interface Difference {
  readonly wrong: readonly WrongValue[];
  /** Fields that the text states and the summary does not have. */
  readonly missing: readonly Field[];
  /** Fields that the summary has and the text does not state. */
  readonly beyond: readonly Field[];
}

/** Fields that say what a person wants or asks, not what is so. */
const aside: ReadonlySet<Field> = new Set<Field>(['proposed', 'ruledOut', 'mustUse']);

/** A question is misread where its kind is another, or nothing of what it is about is seen. */
function isAskWrong(said: Requirements['ask'], truth: Requirements['ask']): boolean {
  if (said === undefined || truth === undefined) return false;
  return said.kind !== truth.kind || !truth.about.some(subject => said.about.includes(subject));
}

const told = (value: unknown): string =>
  partsOf(value)
    .map(part => (typeof part === 'string' ? part : JSON.stringify(part)))
    .join(', ');

const isSaid = (value: unknown): boolean => value !== undefined && value !== 'unknown';

/** Compares what a summary shows with what the text says. */
export function differenceTo(truth: Requirements, summary: Requirements): Difference {
  const known = knownTo(truth);
  const shown = inOrder(summary);
  const wrong = fields.filter(field => {
    if (field === 'ask') return isAskWrong(shown.ask, truth.ask);
    return !aside.has(field) && isSaid(shown[field]) && agreement(shown[field], known[field]) === 'against';
  });
  const stated = fields.filter(field => !aside.has(field) && isSaid(truth[field]));
  const isThere = (field: Field): boolean => isSaid(withOlderFields(shown)[field]);
  return {
    wrong: wrong.map(field => ({ field, shown: told(shown[field]), known: told(known[field]) })),
    missing: stated.filter(field => !isThere(field) && partsOf(truth[field]).length > 0),
    beyond: fields.filter(field => !aside.has(field) && isSaid(shown[field]) && !isSaid(known[field])),
  };
}
