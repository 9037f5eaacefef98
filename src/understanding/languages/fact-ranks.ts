/**
 * How firmly a phrase states a fact, the weakest first. Where phrases of one field differ in one message, the firmer
 * one holds. What merely follows from a described symptom weighs less than all of these, and a bare answer to a
 * question
 * as much as `clear`.
 */
export const factRanks = [
  /** What the words say by themselves ("transitive", "in production"); whatever is said more clearly wins over it. */
  'plain',
  /** Said of this very thing, or turned by a word before it ("not the same region" over "same region"). */
  'clear',
  /** One case of several that clear words leave open ("DNS servers on-premises" over "DNS of our own"). */
  'particular',
  /** A particular case narrowed to one means or to the few who may ("encrypted with IPsec", "only these addresses"). */
  'exact',
  /** The whole waived or denied, whatever the sentence names on the way ("no encryption needed", "no firewall"). */
  'final',
] as const;

/** The name of a rank. */
export type FactRank = (typeof factRanks)[number];

/** The weight of a rank among the findings of one field; plain weighs 1, like every fact that is read of figures. */
export function weightOf(rank: FactRank = 'plain'): number {
  return factRanks.indexOf(rank) + 1;
}
