/** The door of the room: a recommendation in every form that people take it away in. */
export { decodeAnswers, encodeAnswers } from './link.ts';
export { type AnswerOptions, type RenderedAnswer, renderAnswer } from './render-answer.ts';
