import { type Sentence, sentence } from '../../content/sentence.ts';
import type { Facts } from '../../decision/case/facts.ts';
import { compile, type Test } from '../../decision/decide/compile-condition.ts';
import type { Case, Condition } from '../../decision/decide/condition.ts';
import type { SourceId } from '../../decision/recommendation.ts';
import type { OptionId } from '../../options/options.ts';
import { names } from '../../options/pattern.ts';
import { perOption } from '../../options/per-option.ts';
import { pitfallRows } from './index.ts';

/** A blocking pitfall that rules an option out. */
export interface Obstacle {
  readonly because: Sentence;
  readonly wouldFit: Sentence;
  readonly sources: readonly SourceId[];
}

/** True where the pitfall can be about the option: it is named, and not only as an exception. */
function mentions(condition: Condition, option: OptionId): boolean {
  if ('all' in condition) return condition.all.some(part => mentions(part, option));
  if ('any' in condition) return condition.any.some(part => mentions(part, option));
  const pattern = 'opt' in condition ? condition.opt : 'rec' in condition ? condition.rec : undefined;
  return pattern !== undefined && names(pattern, option);
}

interface Rule {
  readonly applies: Test;
  readonly obstacle: Obstacle;
}

function rulesAbout(option: OptionId): readonly Rule[] {
  return pitfallRows.flatMap(({ when, problem, wouldFit, sources }) => {
    if (wouldFit === undefined || !mentions(when, option)) return [];
    return [
      { applies: compile(when), obstacle: { because: sentence(problem), wouldFit: sentence(wouldFit), sources } },
    ];
  });
}

const proposed: Case['proposed'] = new Set();

const candidates = perOption(option => ({ rules: rulesAbout(option), design: new Set([option]) }));

/** The first blocking pitfall that the option, as the whole design, would run into; undefined where there is none. */
export function obstacleTo(candidate: OptionId, facts: Facts): Obstacle | undefined {
  const { rules, design } = candidates(candidate);
  if (rules.length === 0) return undefined;
  const alone: Case = { facts, design, proposed, candidate, stands: [] };
  return rules.find(({ applies }) => applies(alone))?.obstacle;
}
