/** Parts of an answer that have a name to ask for them by, in the order in which they are offered in a list. */
export const namedParts = [
  'changes',
  'why',
  'why-not',
  'pitfalls',
  'what-if',
  'assumptions',
  'check',
  'steps',
  'time',
  'cost',
  'encryption',
  'limits',
  'picture',
  'files',
  'bicep',
  'terraform',
  'cli',
  'arm',
  'compare-two',
  'compare',
  'sources',
  'rest',
  'share',
  'deploy',
  'access',
  'human',
] as const;

export type NamedPart = (typeof namedParts)[number];

/** What people ask for after an answer and nobody can have here: the reply says what they can have instead. */
export const cannotParts = ['deploy', 'access', 'human'] as const satisfies readonly NamedPart[];

export type CannotPart = (typeof cannotParts)[number];

/** The parts that stand in an answer, or do not. */
export type AnswerPartId = Exclude<NamedPart, CannotPart>;
