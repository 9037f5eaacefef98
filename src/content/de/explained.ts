import { answers } from './explained/answers.ts';
import { assumptions } from './explained/assumptions.ts';
import { caseWords } from './explained/case-words.ts';
import { contradictions } from './explained/contradictions.ts';
import { whatIf } from './explained/what-if.ts';

/** What is said of a design and an answer around the rows: assumptions, what would change it, verdicts, figures. */
export const explained = {
  ...assumptions,
  ...whatIf,
  ...answers,
  ...caseWords,
  ...contradictions,
};
