import { z } from 'zod';
import { listOf, partOf } from '../decision/recommendation/shapes.ts';
import { recommendationSchema } from '../decision/recommendation.ts';

/** The language of the words. */
export const langSchema = z.string().describe('BCP 47 tag of the language of the texts.');

/** Where each sentence stands, which it is, and in what language. */
const sentencesSchema = listOf(
  partOf({
    at: z.string().describe('JSON Pointer (RFC 6901) to its text, from the object that has this list.'),
    id: z.string().describe('The same in every language and as long as it says the same.'),
    lang: z.string().describe('BCP 47 tag of its words: English where `lang` has none for it.'),
  }),
).describe('Which sentence each text is.');

/** What says itself in words carries beside them. */
export const spokenShape = { lang: langSchema, sentences: sentencesSchema };

/** A recommendation as programs get it. Only who checks or describes one loads it. */
export const spokenRecommendationSchema = recommendationSchema.unwrap().extend(spokenShape).readonly();
