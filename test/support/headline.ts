import type { Headline, Recommendation } from '../../src/decision/said.ts';

/** The headline of a recommendation that must have one. Throws where too little is known for it. */
export function headlineOf({ headline, missing }: Recommendation): Headline {
  if (headline === null) throw new Error(`There is no headline; missing: ${missing.join(', ')}.`);
  return headline;
}
