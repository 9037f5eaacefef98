/** A recommendation as people and tools take it: `connectivity-advisor/answer`. */
export type { CardNode } from '../answer/card/elements.ts';
export { comparisonMarkdown } from '../answer/comparison.ts';
export { decisionRecord } from '../answer/decision-record.ts';
export { decodeAnswers, encodeAnswers, type LinkedAnswers } from '../answer/link.ts';
export { pictureOf } from '../answer/picture/index.ts';
export { type AnswerOptions, type RenderedAnswer, renderAnswer } from '../answer/render-answer.ts';
export { type TakeAway, type TakeAwayFile, takeAway } from '../answer/takeaway/index.ts';
