import { type Format, pictureOf, takeAway } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { recommend } from '../recommended.ts';

/** All that a person gets for one case, as it is shown or saved. */
export interface Outputs {
  /** What was said. */
  readonly said: Requirements;
  /** What the decision takes as true, by the name of the fact. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly recommendation: Pick<Recommendation, 'headline' | 'legs' | 'steps' | 'changes'>;
  /** The picture as Mermaid text and in words; null where nothing is drawn. */
  readonly picture: { readonly mermaid: string; readonly description: string } | null;
  /** The texts of the files; null where there is nothing to build. */
  readonly files: Readonly<Record<Format, string>> | null;
  /** What the files leave to the reader. */
  readonly leftOut: readonly string[];
}

/**
 * What a person gets for a case; null where there is no recommendation, or no plan for it. Throws where the files are
 * refused.
 */
export function outputsOf(said: Requirements): Outputs | null {
  const recommendation = recommend(said);
  // Within limits that exchange a part of the design there is no plan of networks.
  if (recommendation.status !== 'recommended' || recommendation.topology === null) return null;
  const taken = takeAway(recommendation);
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
  const textOf = (format: Format): string => taken.files.find(file => file.format === format)?.text ?? '';
  const files = {
    cli: textOf('cli'),
    bicep: textOf('bicep'),
    arm: textOf('arm'),
    terraform: textOf('terraform'),
  };
  return {
    said,
    facts: recommendation.facts,
    recommendation,
    picture: pictureOf(recommendation),
    files: taken.files.length === 0 ? null : files,
    leftOut: taken.leftOut,
  };
}
