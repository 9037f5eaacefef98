import { articleOf, goesOn, insideSentence } from '../content/grammar.ts';
import { say } from '../content/index.ts';
import type { Change, LegChoice, Recommendation } from '../decision/said.ts';
import { optionName } from './names.ts';
import type { Line } from './outline.ts';
import type { Cite } from './outline-sections.ts';
import { subjectTitle } from './whole-answers.ts';

type Locale = string | undefined;

/** Lines of what to do that are read before anything is unfolded. */
const firstLines = 4;

/** A name, and what is said of it. */
type Named = Pick<Line, 'title' | 'details' | 'runsOn'>;

/** Words of a name by which a description that begins with them names the same thing. */
const namingWords = 2;

/**
 * A description that begins with the name of what it describes, in two: "A private endpoint" and "for the server";
 * undefined for any other.
 */
function afterName(locale: Locale, name: string, description: string): readonly [string, string] | undefined {
  const words = name.replace(/^Azure /, '').split(' ');
  const article = articleOf(locale, description);
  const noun = description.slice(article.length).replace(/^ ?(?:azure )?/i, '');
  const said = noun.split(' ');
  const different = words.findIndex((word, index) => word.toLowerCase() !== said[index]?.toLowerCase());
  const count = different < 0 ? words.length : different;
  if (count < Math.min(namingWords, words.length)) return undefined;
  const rest = said.slice(count).join(' ');
  return [description.slice(0, description.length - rest.length).trim(), rest.trim()];
}

/** Share of the words of a name that make a description name the thing by itself. */
const mostOfName = 0.6;

/** True where a description has most of the name of what it describes in it. */
function namesIt(name: string, what: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const said = new Set(what.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return words.length > 1 && words.filter(word => said.has(word)).length / words.length >= mostOfName;
}

/** What a part of the design is, its name said once. */
function described(locale: Locale, name: string, what: string): Named {
  const split = afterName(locale, name, what);
  if (split === undefined) return namesIt(name, what) ? { title: what, details: [] } : { title: name, details: [what] };
  const [title, rest] = split;
  return rest === '' || /^[.,]/.test(rest) ? { title: what, details: [] } : { title, details: [rest], runsOn: true };
}

function partLine(locale: Locale, cite: Cite, leg: LegChoice): Line {
  return { ...described(locale, optionName(locale, leg.option), leg.what), sources: cite(leg.sources) };
}

/** What exactly is done, with the name of the thing before it where it does not name it itself. */
function exactly(locale: Locale, name: string, where: string): Named {
  if (goesOn(locale, where)) return { title: name, details: [where], runsOn: true };
  const split = afterName(locale, name, where);
  if (split !== undefined) return { title: split[0], details: [split[1]], runsOn: true };
  return { title: name, details: [where] };
}

/**
 * What is done to something as one line, with a sign between its name and what is said of it where they are no
 * sentence.
 */
function inOneLine(locale: Locale, verb: string, { title, details, runsOn }: Named): Named {
  const name = details.length === 0 || runsOn === true ? title : say(locale, 'change.named', { name: title });
  return { title: say(locale, 'change.line', { verb, what: name }), details, runsOn: true };
}

function changeLine(locale: Locale, cite: Cite, legs: readonly LegChoice[], change: Change): Line {
  const verb = say(locale, `change.${change.do}`);
  const name = subjectTitle(locale, change.what);
  const leg = change.do === 'keep' ? undefined : legs.find(({ option }) => option === change.what);
  const sources = cite(leg?.sources ?? []);
  const quiet = change.do === 'keep' ? { quiet: true as const } : {};
  if (change.where !== null)
    return { ...inOneLine(locale, verb, exactly(locale, name, change.where)), sources, ...quiet };
  if (leg === undefined || leg.what === leg.because)
    return { title: say(locale, 'change.line', { verb, what: name }), details: [], sources, ...quiet };
  const { title, ...rest } = described(locale, name, leg.what);
  return { ...inOneLine(locale, verb, { ...rest, title: insideSentence(locale, title) }), sources };
}

/** What is kept and needs nothing done, in one line. */
function keptLine(locale: Locale, kept: readonly Change[]): readonly Line[] {
  if (kept.length === 0) return [];
  const names = [...new Set(kept.map(({ what }) => subjectTitle(locale, what)))].join(', ');
  return [
    {
      title: say(locale, 'change.line', { verb: say(locale, 'change.keep'), what: names }),
      details: [],
      sources: [],
      quiet: true,
    },
  ];
}

/** What is read of what to do, and what is left for the fold. */
export interface ToDo {
  readonly first: readonly Line[];
  readonly later: readonly Line[];
}

/** The parts of a new design: a fold for a single one would hide more than it saves. */
function inTwo(lines: readonly Line[]): ToDo {
  const count = lines.length === firstLines + 1 ? lines.length : firstLines;
  return { first: lines.slice(0, count), later: lines.slice(count) };
}

/** What to do: what is kept first, then each thing to add or change, in order; or what the design is made of. */
export function toDo(locale: Locale, cite: Cite, recommendation: Recommendation): ToDo {
  const { changes, legs } = recommendation;
  if (changes.length === 0) return inTwo(legs.map(leg => partLine(locale, cite, leg)));
  const plainly = (change: Change): boolean => change.do === 'keep' && change.where === null;
  const others = changes.filter(change => !plainly(change)).toSorted((one, other) => rank(one) - rank(other));
  const lines = [
    ...keptLine(locale, changes.filter(plainly)),
    ...others.map(change => changeLine(locale, cite, legs, change)),
  ];
  return { first: lines.slice(0, firstLines), later: lines.slice(firstLines) };
}

const rank = ({ do: verb }: Change): number => (verb === 'keep' ? 0 : 1);
