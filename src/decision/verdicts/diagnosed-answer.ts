import type { WordId } from '../../content/languages.ts';
import { sentence } from '../../content/sentence.ts';
import { type Diagnosis, diagnose, type Weighed } from '../../knowledge/diagnose.ts';
import { type CheckId, checkOf, observationOf } from '../../knowledge/observations/index.ts';
import type { Ask } from '../case/ask.ts';
import type { Case } from '../decide/condition.ts';
import type { DiagnosisFinding } from '../recommendation/diagnosis.ts';
import { answerFrom, type PointAnswer } from './point-answer.ts';

function causeOf({ entry, cause, answer }: Weighed): DiagnosisFinding['causes'][number] {
  return {
    id: entry.id,
    title: sentence(cause.title),
    explanation: sentence(answer.answer),
    fix: sentence(cause.fix),
    sources: entry.sources,
  };
}

function checkIn(id: CheckId, { suspects }: Diagnosis): DiagnosisFinding['check'] {
  const { step, command, shows } = checkOf(id);
  const pointsTo = (shown: (typeof shows)[number]): string | null =>
    suspects.find(({ cause }) => cause.seen.includes(shown))?.entry.id ?? null;
  return {
    id,
    step: sentence(step),
    command: command ?? null,
    outcomes: shows.map(shown => ({ id: shown, title: sentence(observationOf(shown).title), cause: pointsTo(shown) })),
  };
}

function findingOf(diagnosis: Diagnosis): DiagnosisFinding {
  const { suspects, confirmed, check, ruledOut } = diagnosis;
  return {
    confirmed,
    causes: suspects.map(causeOf),
    check: check === undefined ? null : checkIn(check, diagnosis),
    ruledOut: ruledOut.map(({ entry }) => entry.id),
  };
}

/** What is said where everything that would explain it is ruled out. */
function nothingLeft(ask: Ask, finding: DiagnosisFinding): PointAnswer {
  return {
    answer: {
      verdict: null,
      about: ask.about,
      sentence: sentence('diagnosed.nothing-left'),
      details: [],
      point: null,
      sure: false,
      sources: [],
      diagnosis: finding,
      comparison: null,
    },
    headline: null,
    changes: [],
    options: [],
    leftOut: [],
  };
}

function howSure({ confirmed, likely }: Diagnosis): WordId {
  if (confirmed) return 'diagnosed.confirmed';
  return likely ? 'diagnosed.likely' : 'diagnosed.unsure';
}

/**
 * Why something does not work: the likeliest cause, the step that tells, and what mends it. Undefined where no known
 * cause comes near.
 */
export function diagnosedAnswer(ask: Ask, given: Case): PointAnswer | undefined {
  const diagnosis = diagnose(ask, given);
  if (diagnosis === undefined) return undefined;
  const finding = findingOf(diagnosis);
  const [first] = diagnosis.suspects;
  if (first === undefined) return nothingLeft(ask, finding);
  const told = answerFrom(first, ask, given);
  const [title, answer] = [sentence(first.cause.title), sentence(first.answer.answer)];
  return {
    ...told,
    answer: {
      ...told.answer,
      verdict: null,
      sentence: sentence(howSure(diagnosis), { title, answer }),
      diagnosis: finding,
    },
  };
}
