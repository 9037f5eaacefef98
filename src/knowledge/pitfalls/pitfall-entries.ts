import { defined } from '../../decision/defined.ts';
import { isOption } from '../../options/options.ts';
import type { Entry } from '../entry.ts';
import { pitfallRows } from './index.ts';
import type { PitfallRow } from './pitfall-row.ts';

function entryOf({ id, problem, remedy, asked, sources }: PitfallRow): readonly Entry[] {
  if (asked === undefined) return [];
  const { about, as } = asked;
  const headline = defined(about.find(isOption));
  return [
    {
      id,
      about,
      asks: ['review', 'can', 'why-not-working', 'how'],
      niche: true,
      asked: as,
      answers: [{ verdict: null, headline, answer: problem, changes: [], watch: [remedy] }],
      sources,
    },
  ];
}

/** The pitfalls that no other entry tells those who ask, as entries. */
export const pitfallEntries: readonly Entry[] = pitfallRows.flatMap(entryOf);
