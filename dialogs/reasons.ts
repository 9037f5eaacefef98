/** Why an answer was not useful, as somebody can say with one press. */
export const reasonIds = ['wrong', 'not-my-question', 'too-long', 'missing'] as const;

export type ReasonId = (typeof reasonIds)[number];

/** The screen that asks for one. */
export const reasonScreenId = 'not-useful';
