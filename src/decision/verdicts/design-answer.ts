import type { WordId } from '../../content/languages.ts';
import { sentence } from '../../content/sentence.ts';
import { type OptionId, optionIds } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import type { Ask, SubjectId } from '../case/ask.ts';
import type { Field } from '../case/requirements.ts';
import type { AskedAnswer } from '../recommendation/answer.ts';
import type { Recommendation } from '../recommendation.ts';

type Designed = Pick<
  Recommendation,
  'headline' | 'legs' | 'proposedVerdicts' | 'rejected' | 'provisional' | 'changes' | 'assumptions'
>;

/** Most assumptions that are named where an answer rests on them. */
const mostDetails = 3;

/** Kinds of question that have a yes or a no. */
const closed: ReadonlySet<Ask['kind']> = new Set(['can', 'needed', 'review']);

const formsOf: ReadonlyMap<string, readonly OptionId[]> = new Map(optionIds.map(id => [id, optionRows[id].forms]));

/** True where the subject is part of the design, in any of its forms. */
export function isPartOf(subject: string, design: Iterable<OptionId>): boolean {
  for (const option of design) if (option === subject || formsOf.get(subject)?.includes(option) === true) return true;
  return false;
}

type Verdict = AskedAnswer['verdict'];

/** What is said of the subject outside the design. */
function judgedIn(subject: string, { proposedVerdicts, rejected }: Designed) {
  return proposedVerdicts.find(({ option }) => option === subject) ?? rejected.find(({ option }) => option === subject);
}

function verdictOn(subject: string, { kind }: Ask, designed: Designed): Verdict {
  if (isPartOf(subject, optionsOf(designed))) return 'yes';
  const judged = judgedIn(subject, designed);
  if (judged === undefined) return null;
  if (kind === 'needed') return 'not-needed';
  return judged.verdict === 'alternative' || judged.verdict === 'possible' ? 'yes-if' : 'no';
}

const optionsOf = ({ legs }: Designed): readonly OptionId[] => legs.map(({ option }) => option);

/** True where the design has a word on what is asked about, or nothing certain is. */
export function speaksOf({ about }: Ask, designed: Designed): boolean {
  const { proposedVerdicts, changes } = designed;
  const named: readonly string[] = [
    ...proposedVerdicts.map(({ option }) => option),
    ...changes.map(({ what }) => what),
  ];
  return about.length === 0 || about.some(subject => named.includes(subject) || isPartOf(subject, optionsOf(designed)));
}

/** What is said where the verdict holds as things are. */
function openAnswer(verdict: Verdict): WordId {
  if (verdict === 'yes') return 'answered.open.yes';
  return verdict === 'yes-if' ? 'answered.open.possible' : 'answered.open.no';
}

/** What is said where the verdict is sure. */
function sureAnswer(verdict: Verdict, isBest: boolean): WordId {
  if (verdict === 'yes') return 'answered.yes';
  if (verdict !== 'yes-if') return 'answered.no';
  return isBest ? 'answered.second-best' : 'answered.possible';
}

/**
 * The answer to a question as it follows from the design: a verdict on its subject, or the design itself. `turning`
 * gives the open facts that can bring the subject into the design or take it out.
 */
export function designAnswer(
  ask: Ask,
  designed: Designed,
  turning: (subject: SubjectId) => ReadonlySet<Field>,
): AskedAnswer | null {
  const { headline, provisional } = designed;
  if (headline === null) return null;
  const [subject] = ask.about;
  const plain = {
    about: ask.about,
    point: null,
    details: [],
    sources: [],
    sure: true,
    diagnosis: null,
    comparison: null,
  };
  const verdict = subject === undefined || !closed.has(ask.kind) ? null : verdictOn(subject, ask, designed);
  if (verdict === null || subject === undefined) return { ...plain, verdict: null, sentence: headline.sentence };
  const turns = turning(subject);
  if (turns.size > 0) {
    const shown = new Set(provisional?.on);
    const more = designed.assumptions.filter(({ field }) => turns.has(field) && !shown.has(field));
    return {
      ...plain,
      verdict: 'depends',
      sentence: sentence(openAnswer(verdict), { because: headline.sentence }),
      details: more.slice(0, mostDetails).map(({ text }) => text),
    };
  }
  const judged = judgedIn(subject, designed);
  const reason = verdict === 'yes' ? undefined : judged?.because;
  return {
    ...plain,
    verdict,
    sentence: sentence(sureAnswer(verdict, judged?.verdict === 'alternative'), {
      because: reason ?? headline.sentence,
    }),
  };
}
