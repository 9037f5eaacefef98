import { say } from '../content/index.ts';
import { sentence } from '../content/sentence.ts';
import { sourcesOf } from '../decision/explain/sources.ts';
import type { SourceId } from '../decision/said.ts';
import { pitfallRows } from '../knowledge/pitfalls/index.ts';

/** Most pitfalls that a symptom is answered with. */
const mostPitfalls = 2;

/** A sentence with where it comes from, as a link at its end. */
export function sourced(locale: string | undefined, text: string, ids: readonly SourceId[]): string {
  const [source] = sourcesOf(ids);
  if (source === undefined) return text;
  const { title, url } = source;
  return `${text} ${say(locale, 'source', { title: title.replace(/[[\]]/gu, ''), url })}`;
}

/** What causes a symptom and what to do, for the ids of the pitfalls behind it; the likeliest first. */
export function causesOf(locale: string | undefined, ids: readonly string[]): readonly string[] {
  return ids
    .flatMap(id => pitfallRows.find(row => row.id === id) ?? [])
    .slice(0, mostPitfalls)
    .map(({ problem, remedy, sources }) => {
      const told = say(locale, 'symptom', { problem: sentence(problem), remedy: sentence(remedy) });
      return sourced(locale, told, sources);
    });
}
