import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../src/decision/index.ts';
import { questionById, questions } from '../questions.ts';
import { openOf } from './open.ts';
import { callsFromOutside, reachesOutside } from './outside.ts';

/** Asked of everybody, or said of the two sides: never let go by itself. */
const core: readonly Field[] = [
  'sourceRegion',
  'targetRegion',
  'sameRegion',
  'sameCloud',
  'sourceType',
  'resourceType',
  'exposure',
  'hybrid',
];
/** Answers that one answer brings along. */
const together: Readonly<Partial<Record<Field, readonly Field[]>>> = { targetRegion: ['sameRegion', 'sameCloud'] };

/** The answers to these fields alone. */
export function taken(from: Requirements, wanted: readonly Field[]): Requirements {
  const kept = Object.fromEntries(Object.entries(from).filter(([field]) => wanted.some(one => one === field)));
  const parsed = parseRequirements(kept);
  return parsed.ok ? parsed.requirements : from;
}

/** The fields that are asked for now, in the order of asking: topic by topic, details by what they tell. */
function asking(requirements: Requirements): readonly Field[] {
  const open = openOf(requirements);
  const topics = questions.filter(({ id, topic }) => topic !== 'details' && open.some(one => one.id === id));
  const details = open.filter(({ topic }) => topic === 'details').flatMap(({ id }) => questionById(id) ?? []);
  return [...topics, ...details].flatMap(({ fields }) => fields);
}

function known(requirements: Requirements): Field[] {
  return questions.flatMap(({ fields }) => fields).filter(field => requirements[field] !== undefined);
}

/**
 * The answers as the plain path would have collected them: each question is asked again in order, and answered from
 * memory. Answers to details that are not asked any more are let go, so that every way to the same case ends alike.
 * What was volunteered (`said`) stays.
 */
export function replayed(requirements: Requirements, said: readonly string[]): Requirements {
  const all = Object.keys(requirements).filter((field): field is Field => Object.hasOwn(requirements, field));
  const memory = known(requirements).filter(field => !said.includes(field));
  const kept = all.filter(field => !memory.includes(field));
  if (callsFromOutside(requirements)) kept.push('sourceType');
  if (reachesOutside(requirements)) kept.push('resourceType');
  for (;;) {
    const next = asking(taken(requirements, kept)).find(field => memory.includes(field) && !kept.includes(field));
    if (next === undefined) break;
    kept.push(next, ...(together[next] ?? []));
  }
  return taken(requirements, [...kept, ...core]);
}
