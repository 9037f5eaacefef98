/** Shares that the answers from the facts must not fall below, rounded down to a thousandth. */
export const floors: Readonly<Record<string, number>> = {
  'headline all': 1,
  'headline, eased': 1,
  'headline estate': 1,
  'nothing forbidden': 1,
  verdict: 0.941,
  'verdict not the opposite': 1,
  'change F1': 0.9,
  'change (what only) F1': 0.914,
  'change (without keep) F1': 0.879,
  mustMention: 0.956,
  'mustMention, not English': 0.933,
  'pitfalls shown': 0.517,
};

/** The same where the words of the question choose among the points. */
export const floorsWithWords: Readonly<Record<string, number>> = {
  'headline all': 0.984,
  'headline, eased': 0.984,
  'headline estate': 0.991,
  'nothing forbidden': 0.983,
  verdict: 0.823,
  'verdict not the opposite': 1,
  'change F1': 0.897,
  'change (what only) F1': 0.905,
  'change (without keep) F1': 0.909,
  mustMention: 0.932,
  'mustMention, not English': 0.8,
  'pitfalls shown': 0.46,
};

/** The same for the scenarios of study material. */
export const devFloors: Readonly<Record<string, number>> = {
  'headline all': 1,
  'nothing forbidden': 0.966,
};
