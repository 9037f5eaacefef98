import { callerFacts } from './caller.ts';
import type { CaseFact, Derivation } from './derive.ts';
import type { DerivedFact, ValueOf } from './facts.ts';
import { hybridFacts } from './hybrid.ts';
import { needFacts } from './need.ts';
import { networkFacts } from './networks.ts';
import { placeFacts } from './place.ts';
import type { Field } from './requirements.ts';
import { standingFacts } from './standing-facts.ts';
import { targetFacts } from './target.ts';

type Of<F extends CaseFact> = Derivation<ValueOf<F>, CaseFact, Field>;

/** Every fact that follows from something; each other one is its answer alone, or the default. */
export const derivedFacts = {
  ...targetFacts,
  ...callerFacts,
  ...placeFacts,
  ...hybridFacts,
  ...needFacts,
  ...networkFacts,
  ...standingFacts,
} satisfies { readonly [F in CaseFact & DerivedFact]: Of<F> } & { readonly [F in CaseFact]?: Of<F> };
