import { type Field, fields, isFactField, type Requirements } from '../../decision/case/requirements.ts';
import { noPoint } from '../../knowledge/choose-entry.ts';
import type { Mention, Symptom, Understanding } from '../understanding.ts';
import type { Reading } from './checked.ts';
import { type Differing, overlaps, picked } from './joined.ts';
import { askOfBoth } from './joined-ask.ts';
import { factsOfBoth } from './joined-facts.ts';
import { optionsOfBoth } from './joined-options.ts';
import { standsOfBoth } from './joined-stands.ts';

export type { Differing } from './joined.ts';

/** What two readers make of one message. */
export interface Both {
  /** What they agree on, and what one of them alone states. What they read differently is in neither. */
  readonly understanding: Understanding;
  /** Fields, or parts of them, that one reader alone states. */
  readonly single: readonly Field[];
  readonly differing: readonly Differing[];
}

/** The facts that the rules did not find, with the words behind them. */
function added(rules: Understanding, spans: Reading['spans'], requirements: Requirements): readonly Mention[] {
  return [...spans].flatMap(([field, span]): Mention[] => {
    if (!isFactField(field) || rules.requirements[field] !== undefined) return [];
    const value = requirements[field];
    if (value === undefined) return [];
    return [{ field, value, span, certainty: 'exact' }];
  });
}

/** The question, where the other reader alone found one. */
function mainOf(rules: Understanding, { ask }: Requirements, spans: Reading['spans']): Pick<Understanding, 'main'> {
  const span = spans.get('ask');
  return rules.main !== undefined || ask === undefined || span === undefined ? {} : { main: { kind: ask.kind, span } };
}

/** What does not work, where the other reader alone found that something does not. */
function symptomOf(
  rules: Understanding,
  { ask }: Requirements,
  named: Reading['named'],
): Pick<Understanding, 'symptom'> {
  if (rules.symptom !== undefined || ask?.symptom === undefined) return {};
  const kinds = (stance: 'works' | 'fails'): Symptom['works'] => [
    ...new Set(named.filter(one => one.stance === stance).map(({ kind }) => kind)),
  ];
  const { seen, codes = [] } = ask.symptom;
  return { symptom: { seen, codes, works: kinds('works'), fails: kinds('fails') } };
}

/** Small talk is what says nothing else. */
const isTalk = ({ smallTalk }: Understanding, requirements: Requirements, differing: readonly Differing[]): boolean =>
  smallTalk !== undefined && Object.keys(requirements).length === 0 && differing.length === 0;

/**
 * What the rules and a model make of one message together: where they agree it is taken, where one speaks alone it is
 * taken and named in `single`, where they differ the person is to be asked.
 */
export function bothRead(rules: Understanding, reading: Reading): Both {
  const { spans, named } = reading;
  const joined = [
    ...factsOfBoth(rules, reading),
    optionsOfBoth(rules.requirements, reading.requirements),
    standsOfBoth(rules, reading),
    askOfBoth(rules.requirements, reading.requirements),
  ];
  const requirements = picked(Object.assign({}, ...joined.map(({ agreed }) => agreed)), fields);
  const differing = joined.flatMap(one => one.differing);
  const isKept = (field: Field): boolean => requirements[field] !== undefined;
  const more = added(rules, spans, requirements);
  const { smallTalk, ...read } = rules;
  return {
    understanding: {
      ...read,
      ...(smallTalk !== undefined && isTalk(rules, requirements, differing) ? { smallTalk } : {}),
      ...mainOf(rules, requirements, spans),
      ...symptomOf(rules, requirements, named),
      requirements,
      mentions: [...rules.mentions.filter(({ field }) => isKept(field)), ...more],
      ambiguous: rules.ambiguous.filter(({ field }) => !isKept(field)),
      named: [...rules.named, ...named.filter(({ kind }) => !rules.named.some(one => one.kind === kind))],
      leftAside: rules.leftAside.filter(one => !more.some(({ span }) => overlaps(one, span))),
      // What a question names is looked up, not taken down.
      otherTargets: rules.requirements.ask === undefined && isKept('ask') ? [] : rules.otherTargets,
      proposed: requirements.proposed ?? [],
      ruledOut: requirements.ruledOut ?? [],
      asks: rules.asks || isKept('ask'),
      nearPoints: requirements.ask?.point === noPoint ? rules.nearPoints : [],
    },
    single: joined.flatMap(({ single }) => single),
    differing,
  };
}
