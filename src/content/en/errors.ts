/** What went wrong, what is kept, what to do. */
export const errors = {
  lost: 'Something broke on my side, and what you told me before is lost. I am sorry; we begin again from here.',
  moved: 'I was updated since we last talked. Your answers are kept, and we go on from them.',
  'trouble.failed':
    'Something failed on my side. Your answers are kept. Try again; if it fails once more, report the reference ' +
    '{reference}.',
  'trouble.slow':
    'This takes longer than it should, so I stopped. Your answers are kept. Try again in a moment; the ' +
    'reference is {reference}.',
  'trouble.again': 'Try again',
  'trouble.given-up':
    'I tried several times to answer this, and something failed on my side each time. I am sorry. Say it once ' +
    'more, maybe in other words.',
  'library.invalid': 'These requirements cannot be used. Problems: {count}.',
  'library.no-value': '{value} is none of its values.',
};
