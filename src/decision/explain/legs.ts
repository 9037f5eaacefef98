import type { Sentence } from '../../content/sentence.ts';
import type { OptionId } from '../../options/options.ts';
import { optionSays } from '../../options/says.ts';
import type { Decided, Decision } from '../decide/decide.ts';
import { defined } from '../defined.ts';
import type { LegChoice } from '../recommendation.ts';
import type { Words } from './words.ts';

const ruleOf = ({ table, row }: Decided): string => `${table.id}/${row.id}`;

type Because = (hit: Decided) => Sentence;

function choiceOf(option: OptionId, hit: Decided, words: Words, because: Because): LegChoice {
  return {
    leg: defined(hit.table.leg),
    option,
    rule: ruleOf(hit),
    what: optionSays(option, 'what', words),
    because: because(hit),
    sources: hit.row.sources,
  };
}

/** The whole design: the headline first, then every other option in the order of the tables, each once. */
export function legsOf({ headline, from, decided }: Decision, words: Words, because: Because): readonly LegChoice[] {
  if (from.table.leg === undefined) return [];
  const legs = [choiceOf(headline, from, words, because)];
  const named = new Set<OptionId>([headline]);
  for (const hit of decided) {
    for (const option of hit.row.options ?? []) {
      if (named.has(option)) continue;
      named.add(option);
      legs.push(choiceOf(option, hit, words, because));
    }
  }
  return legs;
}
