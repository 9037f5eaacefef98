import { answersOf } from '../../src/decision/ask/possible-values.ts';
import { fields, type Requirements } from '../../src/decision/case/requirements.ts';

/** Somebody who answers about every fourth question; `draw` gives a number below its argument. */
export function anybody(draw: (below: number) => number): Requirements {
  let requirements: Requirements = {};
  for (const field of fields) {
    const answers = answersOf(field);
    const answer = draw(4) === 0 ? answers[draw(Math.max(answers.length, 1))] : undefined;
    if (answer !== undefined) requirements = { ...requirements, ...answer };
  }
  return requirements;
}
