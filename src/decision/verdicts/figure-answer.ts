import { sentence } from '../../content/sentence.ts';
import type { Ask } from '../case/ask.ts';
import type { Evaluated } from '../decide/evaluate.ts';
import { placeFigures } from '../explain/figures.place.ts';
import type { PointAnswer } from './point-answer.ts';

/**
 * "How high is the latency?" for two regions that were named: what is published for this pair. Undefined for any other
 * question.
 */
export function figureAnswer(ask: Ask, { facts }: Evaluated): PointAnswer | undefined {
  if (ask.kind !== 'limit' || ask.criteria?.includes('latency') !== true) return undefined;
  const figure = placeFigures(facts).find(({ id }) => id === 'round-trip');
  if (figure === undefined) return undefined;
  const { label, value, note, date, sources } = figure;
  return {
    answer: {
      verdict: null,
      about: ask.about,
      sentence:
        date === null
          ? sentence('answered.figure', { label, value })
          : sentence('answered.figure.dated', { label, value, date }),
      details: [note].filter(text => text !== null),
      point: null,
      sure: true,
      sources,
      diagnosis: null,
      comparison: null,
    },
    headline: null,
    changes: [],
    options: [],
    leftOut: [],
  };
}
