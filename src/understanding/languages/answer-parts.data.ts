// Parts of an answer that can be asked for by name once it was given. `names`: phrases that are the whole message, but
// for politeness and a word or two that ask for it.

export const answerParts = [
  'changes',
  'why',
  'why-not',
  'pitfalls',
  'what-if',
  'cost',
  'steps',
  'sources',
  'files',
  'compare',
  'share',
] as const;

export type AnswerPart = (typeof answerParts)[number];

export const answerPartNames: Readonly<Record<AnswerPart, readonly string[]>> = {
  changes: ['do this', 'what to do', 'what do i do', 'what should i do', 'what changes', 'changes', 'what do i change', 'what must i change', 'what is it made of', 'parts', 'keep add change', 'to do', 'todo'],
  why: ['why', 'why this', 'why that', 'why is that', 'why so', 'reasons', 'reason', 'the reason', 'explain', 'explain that', 'because', 'rationale'],
  'why-not': ['why not', 'why not the others', 'why not others', 'the others', 'other options', 'alternatives', 'alternative', 'what else', 'why not something else'],
  pitfalls: ['pitfalls', 'more pitfalls', 'all pitfalls', 'watch out', 'what to watch out for', 'warnings', 'risks', 'traps', 'gotchas', 'caveats', 'what can go wrong', 'what could go wrong', 'blockers', 'limitations'],
  'what-if': ['what would change it', 'what would change', 'what could change it', 'what changes it', 'what if', 'what ifs', 'assumptions', 'it depends on', 'what does it depend on'],
  cost: ['cost', 'costs', 'price', 'prices', 'pricing', 'what does it cost', 'what does that cost', 'how much', 'how much is it', 'how much does it cost', 'how much does that cost', 'figures', 'numbers', 'limits'],
  steps: ['steps', 'the steps', 'next steps', 'build it', 'how do i build it', 'how do i build that', 'how to build it', 'how do i do it', 'how do i do that', 'how', 'instructions for it', 'implementation'],
  sources: ['sources', 'source', 'references', 'reference', 'links', 'citations', 'where is that written', 'where does it say that', 'says who', 'documentation', 'docs'],
  files: ['files', 'file', 'bicep', 'terraform', 'azure cli', 'cli', 'arm', 'arm template', 'template', 'templates', 'code', 'script', 'scripts', 'take it away', 'decision record', 'markdown', 'download'],
  compare: ['compare', 'comparison', 'compare them', 'compare options', 'compare all', 'all options', 'all options side by side', 'side by side', 'table'],
  share: ['share', 'share it', 'share this', 'share the answer', 'link', 'the link', 'link to this', 'permalink', 'url', 'page', 'the page', 'open in browser', 'view in browser', 'browser'],
};

/** Words that ask for a part before its name. */
export const askingWords: readonly string[] = ['show', 'show me', 'give me', 'tell me', 'list', 'see', 'and', 'the', 'all', 'me', 'what are', 'what about', 'which', 'are there', 'i want', 'i need', 'can i see', 'could i see', 'let me see', 'more'];
