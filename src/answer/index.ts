/** The door of the room: a recommendation in every form that people take it away in. */

export { answerClause } from './answer-clause.ts';
export { choiceTitle, fieldQuestion, fieldTitle, missingTitle } from './answer-titles.ts';
export { briefText } from './brief-text.ts';
export { canonicalAddress, pagePaths, pairLink } from './canonical.ts';
export { comparableOptions, comparePair, type Pair, pairOf } from './compare-pair.ts';
export { comparisonFacts, comparisonMarkdown, comparisonTable } from './comparison.ts';
export { decisionRecord } from './decision-record.ts';
export { type AnswerPath, answerDocument, answerPaths } from './documents.ts';
export { causesOf } from './explained.ts';
export { inCaseOrGenerally } from './in-case.ts';
export { decodeAnswers, encodeAnswers, sharedLink } from './link.ts';
export { linkPreview } from './link-preview.ts';
export { type NamedPart, namedPart, namedParts, partsBesideRow, partsOf, partTitle } from './named-part.ts';
export { optionName } from './names.ts';
export { nothingToBuild } from './nothing-to-build.ts';
export { answerPage } from './page/answer-page.ts';
export { formPage } from './page/form-page.ts';
export { answerStylesheet } from './page/stylesheet.ts';
export { type Trouble, troublePage } from './page/trouble-page.ts';
export { languageIn } from './page-language.ts';
export { pictureOf } from './picture/index.ts';
export { refusedText } from './refused-id.ts';
export { renderAnswer } from './render-answer.ts';
export {
  clashesIn,
  closestPointsIn,
  compareIn,
  type LearnerQuestion,
  learnerQuestionByIdIn,
  learnerQuestionOnIn,
  parseRequirementsIn,
  problemsSaidIn,
  recommendIn,
  saidIn,
  whatIfIn,
} from './spoken.ts';
export { type SpokenRecommendation, spokenComparison, spokenRecommendation } from './spoken-for-programs.ts';
export { standsLine } from './stands-line.ts';
export { type Format, takeAway } from './takeaway/index.ts';
export { tooLittle } from './unsure.ts';
export { volumeCost, volumeNote } from './volume-cost.ts';
export { inOrderOfInterest } from './why-not.ts';
