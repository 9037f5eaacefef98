import { describe, expect, it } from 'vitest';
import { matching, meant } from '../../../src/widget/browser/fields/match.ts';

const regions = ['East US', 'East US 2', 'Japan East', 'Japan West', 'Southeast Asia', 'México Central'].map(title => ({
  title,
  value: title.toLowerCase().replaceAll(' ', ''),
}));
const titles = (typed: string) => matching(regions, typed).map(({ title }) => title);

describe('the list that narrows while one types', () => {
  it.each([
    { typed: '', shows: regions.map(({ title }) => title) },
    { typed: 'jap', shows: ['Japan East', 'Japan West'] },
    { typed: 'EAST', shows: ['East US', 'East US 2', 'Japan East', 'Southeast Asia'] },
    { typed: 'us east', shows: ['East US', 'East US 2'] },
    { typed: 'mexico', shows: ['México Central'] },
    { typed: 'atlantis', shows: [] },
  ])('shows $shows for "$typed"', ({ typed, shows }) => expect(titles(typed)).toEqual(shows));
});

describe('what was typed without picking', () => {
  it.each([
    { typed: 'japan east', means: 'Japan East', why: 'it is the whole title' },
    { typed: 'East US', means: 'East US', why: 'the whole title wins over a longer one' },
    { typed: 'japan e', means: 'Japan East', why: 'it begins one only' },
    { typed: 'west japan', means: 'Japan West', why: 'one only has both words' },
    { typed: 'southe', means: 'Southeast Asia', why: 'it fits one only' },
    { typed: 'japan', means: undefined, why: 'it fits two' },
    { typed: 'tokyo', means: undefined, why: 'it is in no title' },
    { typed: '  ', means: undefined, why: 'nothing is there' },
  ])('"$typed" means $means, because $why', ({ typed, means }) => expect(meant(regions, typed)?.title).toBe(means));
});
