/** The door of the room: a recommendation in every form that people take it away in. */
export { comparisonFacts, comparisonMarkdown, comparisonTable } from './comparison.ts';
export { decisionRecord, type RecordOptions } from './decision-record.ts';
export {
  type AnswerDocument,
  type AnswerPath,
  answerDocument,
  answerPaths,
  type ToPng,
} from './documents.ts';
export { answerLink, decodeAnswers, encodeAnswers, type LinkedAnswers } from './link.ts';
export { type AnswerPageParts, answerPage, type PageFile } from './page/answer-page.ts';
export { type FormPageParts, formPage } from './page/form-page.ts';
export { type PageLinks, pageLinks } from './page/shell.ts';
export { answerStylesheet } from './page/stylesheet.ts';
export { type Picture, pictureOf } from './picture/index.ts';
export { type AnswerOptions, type RenderedAnswer, renderAnswer } from './render-answer.ts';
export { answerTitle, choiceTitle, fieldTitle } from './said.ts';
export { type Format, formats, type TakeAway, type TakeAwayFile, takeAway } from './takeaway/index.ts';
export { type TakeAwayInput, takeAwaySchema } from './takeaway/parameters.ts';
