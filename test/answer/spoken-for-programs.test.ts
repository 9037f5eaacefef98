import { expect, it } from 'vitest';
import { spokenIn, spokenRecommendation } from '../../src/answer/spoken-for-programs.ts';
import { spokenRecommendationSchema } from '../../src/answer/spoken-schema.ts';
import { sentence } from '../../src/content/sentence.ts';
import { recommend } from '../recommended.ts';

const requirements = { sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'vm' } as const;

it('notes beside the words which sentence each text is, where it stands and in what language', () => {
  const { words, spoken } = spokenIn('en-GB', { rows: [{ id: 'one', text: sentence('option.bastion') }] });
  expect(words).toEqual({ rows: [{ id: 'one', text: 'Azure Bastion' }] });
  expect(spoken).toEqual({ lang: 'en', sentences: [{ at: '/rows/0/text', id: 'option.bastion', lang: 'en' }] });
});

it('gives a recommendation with its language, and the texts as a person gets them', () => {
  const { lang, sentences, ...words } = spokenRecommendation(undefined, requirements);
  expect(lang).toBe('en');
  expect(words).toEqual(recommend(requirements));
  expect(spokenRecommendationSchema.parse({ ...words, lang, sentences })).toEqual({ ...words, lang, sentences });
});
