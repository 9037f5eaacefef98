import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingKindIds } from '../../../src/decision/case/stands.ts';
import { cutBlocks, shownSigns } from '../../../src/understanding/1-text/blocks/cut.ts';
import { tokenise } from '../../../src/understanding/1-text/tokens.ts';
import { type Read, readThings } from '../../../src/understanding/2-entities/entities.ts';
import { vagueResources } from '../../../src/understanding/2-entities/general-resources.ts';
import { putTyposRight } from '../../../src/understanding/2-entities/known-words.ts';
import type { Thing } from '../../../src/understanding/2-entities/things.ts';
import { type Participant, siteKinds } from '../../../src/understanding/3-phrases/participant.ts';
import { readClauses } from '../../../src/understanding/4-clauses/clauses.ts';
import { endEvidence, resourceIdOf } from '../../../src/understanding/4-clauses/ends.ts';
import { isAskedOrFails, questionEvidence } from '../../../src/understanding/4-clauses/question.ts';
import { stanceEvidence } from '../../../src/understanding/4-clauses/stance.ts';
import { takingPart } from '../../../src/understanding/5-facts/read.ts';
import { sourceTypeOf } from '../../../src/understanding/5-facts/resources/read.ts';
import type { Example } from './training.ts';

/** A thing that a text names, by the words that name it, and how it is meant. */
interface Mark {
  readonly kind: string;
  readonly words?: string;
  readonly stance: string | readonly string[];
}

interface Line {
  readonly text: string;
  readonly kind?: string | readonly string[];
  readonly words?: string;
  readonly stance?: string | readonly string[];
  readonly named?: readonly Mark[];
  readonly ask?: { readonly kind: string | readonly string[]; readonly optional?: boolean } | null;
  readonly offTopic?: boolean;
  readonly slots?: Readonly<Record<string, unknown>>;
}

const list = (value: string | readonly string[]): readonly string[] => (typeof value === 'string' ? [value] : value);

/** The lines of every file of a folder. */
export function linesOf(folder: string): readonly Line[] {
  const place = join('test', 'understanding', 'labelled', folder);
  return readdirSync(place)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(place, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}

const readText = (text: string): Read => readThings(putTyposRight(tokenise(cutBlocks(text).prose)));

const isKind = (kind: string): kind is Thing['kind'] => standingKindIds.some(one => one === kind);

/** The thing that the words name: found by name, or else the words themselves. */
function thingOf(read: Read, text: string, { kind, words }: Mark): Thing | undefined {
  if (!isKind(kind)) return undefined;
  const { tokens } = read.message;
  const start = words === undefined ? -1 : text.indexOf(words);
  const end = start + (words?.length ?? 0);
  const isIn = ({ from, to }: Thing) =>
    start < 0 || ((tokens[to - 1]?.end ?? 0) > start && (tokens[from]?.start ?? 0) < end);
  const named = read.parts.find(part => part.kind === kind && isIn(part));
  if (named !== undefined || start < 0) return named;
  const from = tokens.findIndex(token => token.start >= start);
  const to = tokens.findLastIndex(token => token.end <= end) + 1;
  return from >= 0 && to > from ? { kind, says: {}, from, to } : undefined;
}

/** What is learned of how the things of a text are meant. */
function stancesOf({ text, named, kind, words, stance }: Line): readonly Example[] {
  const single =
    typeof kind === 'string' && stance !== undefined
      ? [{ kind, stance, ...(words === undefined ? {} : { words }) }]
      : [];
  const marks: readonly Mark[] = named ?? single;
  if (marks.length === 0) return [];
  const read = readText(text);
  const describes = isAskedOrFails(read.message.tokens, read.sentences);
  return marks.flatMap((mark): Example[] => {
    const thing = thingOf(read, text, mark);
    const sentence =
      thing === undefined ? undefined : read.sentences.find(({ from, to }) => thing.from >= from && thing.from < to);
    if (thing === undefined || sentence === undefined) return [];
    const features = stanceEvidence(read.message.tokens, read.shaped, thing, sentence, { describes });
    return [{ features, right: list(mark.stance) }];
  });
}

/** What is learned of what a text asks. */
function questionOf({ text, kind, stance, ask, named, slots, offTopic }: Line): readonly Example[] {
  if (stance !== undefined || ((named !== undefined || slots !== undefined) && ask === undefined)) return [];
  const right =
    kind !== undefined
      ? list(kind)
      : ask == null
        ? ['none']
        : ask.optional === true
          ? ['none', ...list(ask.kind)]
          : list(ask.kind);
  const read = readText(text);
  return [
    {
      features: questionEvidence(read.message.tokens, read.shaped, shownSigns(cutBlocks(text).blocks)),
      right: offTopic === true ? ['off-topic'] : right,
    },
  ];
}

const alternatives = (label: unknown): readonly unknown[] =>
  typeof label === 'object' && label !== null && 'anyOf' in label && Array.isArray(label.anyOf)
    ? label.anyOf
    : [label ?? null];

/** What is learned of who starts traffic and what is reached. */
function endsOf({ text, slots }: Line): readonly Example[] {
  if (slots === undefined) return [];
  const read = readText(text);
  const clauses = readClauses(read, false, shownSigns(cutBlocks(text).blocks));
  const parties = takingPart(read);
  const callers = alternatives(slots['sourceType']);
  const services = alternatives(slots['sourceResourceType']);
  const targets = alternatives(slots['resourceType']);
  const isSource = (party: Participant): boolean => {
    const type = sourceTypeOf(read, party);
    const id = resourceIdOf(party)?.id;
    const named = services.filter(service => service !== null);
    return (
      type !== undefined && callers.includes(type) && (named.length === 0 || id === undefined || named.includes(id))
    );
  };
  const isTarget = (party: Participant): boolean => {
    const id = resourceIdOf(party)?.id;
    if (id !== undefined) return targets.includes(id);
    if (siteKinds.has(party.kind)) return targets.includes('onprem-server');
    const row = vagueResources.find(one => one.id === party.thing.value);
    return party.kind === 'vague' && row?.candidates.some(candidate => targets.includes(candidate)) === true;
  };
  let isSourceTaken = false;
  return [...endEvidence(read, clauses, parties)].map(([party, features]): Example => {
    const source = !party.denied && isSource(party);
    const target = !party.denied && isTarget(party);
    const open = (source && callers.includes(null)) || (target && targets.includes(null)) ? ['none'] : [];
    if (source && target) {
      const isLater = isSourceTaken;
      isSourceTaken = true;
      const several = parties.filter(other => other !== party && isSource(other) && isTarget(other)).length > 0;
      return {
        features,
        right: [party.role ?? (several ? (isLater ? 'target' : 'source') : 'both'), 'both', 'source', 'target'],
      };
    }
    return { features, right: [source ? 'source' : target ? 'target' : 'none', ...open] };
  });
}

/** Every example of a folder, for each classifier. */
export function examplesOf(lines: readonly Line[]): {
  readonly stances: readonly Example[];
  readonly questions: readonly Example[];
  readonly ends: readonly Example[];
} {
  return {
    stances: lines.filter(({ offTopic }) => offTopic !== true).flatMap(stancesOf),
    ends: lines.filter(({ offTopic }) => offTopic !== true).flatMap(endsOf),
    questions: lines.flatMap(questionOf),
  };
}
