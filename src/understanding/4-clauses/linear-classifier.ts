import type { Weights } from '../weights.ts';

/** A class with how likely it is, and the features that speak most for it. */
export interface Judgement<Class extends string> {
  readonly best: Class;
  /** 0 to 1. */
  readonly likelihood: number;
  readonly because: readonly string[];
}

const mostReasons = 4;

/**
 * A linear classifier (multinomial logistic regression) over named features. Its weights are data, trained by
 * `npm run understanding:train`; the same features give the same class on every machine.
 */
export class LinearClassifier<Class extends string> {
  private readonly classes: readonly Class[];
  private readonly weights: ReadonlyMap<string, readonly number[]>;

  constructor(classes: readonly Class[], weights: Weights) {
    this.classes = classes;
    this.weights = new Map(Object.entries(weights));
  }

  private scores(features: ReadonlySet<string>): readonly number[] {
    const sums = this.classes.map(() => 0);
    for (const feature of features)
      this.weights.get(feature)?.forEach((weight, index) => {
        sums[index] = (sums[index] ?? 0) + weight;
      });
    return sums;
  }

  /** How likely each class is, 0 to 1, in the order of the classes. */
  likelihoods(features: ReadonlySet<string>): readonly number[] {
    const sums = this.scores(features);
    const most = Math.max(...sums);
    const powers = sums.map(sum => Math.exp(sum - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map(power => power / total);
  }

  /** The likeliest class of these features; of equals the one that stands first. */
  judge(features: ReadonlySet<string>): Judgement<Class> {
    const sums = this.scores(features);
    const most = Math.max(...sums);
    const place = sums.indexOf(most);
    const best = this.classes[place];
    if (best === undefined) throw new RangeError('A classifier needs a class.');
    const total = sums.reduce((sum, one) => sum + Math.exp(one - most), 0);
    const because = [...features]
      .map(feature => [feature, this.weights.get(feature)?.[place] ?? 0] as const)
      .filter(([, weight]) => weight > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, mostReasons)
      .map(([feature]) => feature);
    return { best, likelihood: 1 / total, because };
  }
}
