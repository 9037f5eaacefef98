/**
 * What follows from a message. proceed: the question was answered, the waterfall goes on. again: the same question once
 * more. jump: the conversation begins anew from what is known. quiet: nothing is asked.
 */
export type Outcome = 'proceed' | 'again' | 'jump' | 'quiet';
