import { sentence } from '../../content/sentence.ts';
import { type Chosen, entryFor } from '../../knowledge/choose-entry.ts';
import { isOption, type OptionId } from '../../options/options.ts';
import type { Ask } from '../case/ask.ts';
import type { Standing } from '../case/stands.ts';
import type { Case } from '../decide/condition.ts';
import { changesOf, isThere } from '../difference/difference.ts';
import { optionName, optionSources, optionSummary } from '../explain/catalogue.ts';
import type { AskedAnswer, Change } from '../recommendation/answer.ts';

/** What is answered to a question about a point, before anything is designed. */
export interface PointAnswer {
  readonly answer: AskedAnswer;
  readonly headline: OptionId | null;
  readonly changes: readonly Change[];
  /** The options that it names first, keeps and adds. */
  readonly options: readonly OptionId[];
  /** Options that it would name and that were ruled out. */
  readonly leftOut: readonly OptionId[];
}

/** What is part of the network once the changes are made; what is changed may become something else. */
const staying: ReadonlySet<Change['do']> = new Set(['keep', 'add']);

/** What is gone once the changes are made. */
const leaving: ReadonlySet<Change['do']> = new Set(['replace', 'remove']);

function optionsOf(headline: OptionId | null, changes: readonly Change[]): readonly OptionId[] {
  const kept = changes.filter(change => staying.has(change.do)).flatMap(({ what }) => (isOption(what) ? [what] : []));
  return [...new Set([...(headline === null ? [] : [headline]), ...kept])];
}

/** True for what was ruled out: what stands can only be taken away, not left out. */
function isUnwanted(what: string, { facts, stands }: Case): boolean {
  return facts.ruledOut.some(option => option === what) && !isThere(what, stands);
}

/** Questions that no yes and no no answers. */
const openKinds: ReadonlySet<Ask['kind']> = new Set(['how']);

/** The answer to the question from what is known about its point; undefined where nothing known answers it. */
export function pointAnswer(ask: Ask, given: Case): PointAnswer | undefined {
  const chosen = entryFor(ask, given);
  return chosen === undefined ? undefined : answerFrom(chosen, ask, given);
}

/** What an entry answers, with what to keep, add and change, and without what was ruled out. */
export function answerFrom({ entry, answer }: Chosen, ask: Ask, given: Case): PointAnswer {
  const every = changesOf(answer.changes, given.stands);
  const changes = every.filter(change => leaving.has(change.do) || !isUnwanted(change.what, given));
  const [next = null] = optionsOf(null, changes);
  const headline = isUnwanted(answer.headline, given) ? next : answer.headline;
  const options = optionsOf(headline, changes);
  return {
    answer: {
      verdict: openKinds.has(ask.kind) ? null : answer.verdict,
      about: ask.about.length > 0 ? ask.about : entry.about,
      sentence: sentence(answer.answer),
      details: answer.watch.map(id => sentence(id)),
      point: entry.id,
      sure: true,
      sources: entry.sources,
      diagnosis: null,
      comparison: null,
    },
    headline,
    changes,
    options,
    leftOut: optionsOf(answer.headline, every).filter(option => !options.includes(option)),
  };
}

/** Questions that a design answers: everything else wants to know something about what stands. */
const wantsDesign: ReadonlySet<Ask['kind']> = new Set(['which', 'how']);

/** True where a design would answer something else than what was asked about a network that stands. */
export function isAboutWhatStands({ kind }: Ask, stands: readonly Standing[]): boolean {
  return stands.length > 0 && !wantsDesign.has(kind);
}

/** What is said where nothing known answers the question: that it is so, and what is known of its subject. */
export function noSureAnswer({ about }: Ask, given: Case): PointAnswer {
  const subject = about.find(isOption);
  const headline = subject === undefined || isUnwanted(subject, given) ? null : subject;
  return {
    answer: {
      verdict: null,
      about,
      sentence:
        subject === undefined
          ? sentence('answered.unsure')
          : sentence('answered.unsure.about', { option: optionName(subject) }),
      details: subject === undefined ? [] : [optionSummary(subject)],
      point: null,
      sure: false,
      sources: subject === undefined ? [] : optionSources(subject),
      diagnosis: null,
      comparison: null,
    },
    headline,
    changes: [],
    options: headline === null ? [] : [headline],
    leftOut: [],
  };
}
