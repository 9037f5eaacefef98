import type { Weights } from '../../../src/understanding/weights.ts';

/** Something labelled: what is looked at, and the class that is right. */
export interface Example {
  readonly features: ReadonlySet<string>;
  /** Any of these is right; the first one is learned. */
  readonly right: readonly string[];
}

/** How a classifier is trained. */
export interface Training {
  readonly classes: readonly string[];
  readonly rounds: number;
  readonly rate: number;
  /** How much weights are drawn to nothing. */
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly fewest: number;
}

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const other = state % (at + 1);
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) {
      order[at] = two;
      order[other] = one;
    }
  }
  return order;
}

/**
 * Trains a multinomial logistic regression by steps of one example each (AdaGrad). The same examples give the same
 * weights.
 */
export function train(examples: readonly Example[], { classes, rounds, rate, decay, fewest }: Training): Weights {
  const seen = new Map<string, number>();
  // An example that counts several times is still one that has the feature.
  for (const { features } of new Set(examples))
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const used = new Set([...seen].filter(([, times]) => times >= fewest).map(([feature]) => feature));
  const weights = new Map<string, number[]>();
  const steps = new Map<string, number[]>();
  for (const feature of used) {
    weights.set(
      feature,
      classes.map(() => 0),
    );
    steps.set(
      feature,
      classes.map(() => 1e-6),
    );
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, right } of shuffled(examples, round + 1)) {
      const known = [...features].filter(feature => used.has(feature));
      const sums = classes.map((_, index) =>
        known.reduce((sum, feature) => sum + (weights.get(feature)?.[index] ?? 0), 0),
      );
      const most = Math.max(...sums);
      const powers = sums.map(sum => Math.exp(sum - most));
      const total = powers.reduce((sum, power) => sum + power, 0);
      const place = classes.indexOf(right[0] ?? '');
      classes.forEach((_, index) => {
        const error = (powers[index] ?? 0) / total - (index === place ? 1 : 0);
        for (const feature of known) {
          const row = weights.get(feature);
          const past = steps.get(feature);
          if (row === undefined || past === undefined) continue;
          const gradient = error + decay * (row[index] ?? 0);
          past[index] = (past[index] ?? 0) + gradient * gradient;
          row[index] = (row[index] ?? 0) - (rate * gradient) / Math.sqrt(past[index] ?? 1);
        }
      });
    }
  }
  return Object.fromEntries(weights);
}

const digits = 100;

/** Weights without those that count for next to nothing, rounded: what is kept as data. */
export function slim(weights: Weights, least: number): Weights {
  const kept = Object.entries(weights)
    .filter(([, row]) => Math.max(...row) - Math.min(...row) >= least)
    .map(([feature, row]) => [feature, row.map(weight => Math.round(weight * digits) / digits)] as const);
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}
