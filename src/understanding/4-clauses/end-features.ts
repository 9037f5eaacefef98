import type { Read } from '../2-entities/entities.ts';
import type { Participant } from '../3-phrases/participant.ts';
import { type Clauses, tellsOfNetwork } from './clauses.ts';
import { runsIn } from './features.ts';

const wordsAround = 5;
const nearest = 2;

/** What the rules say of a participant: by the words around it alone, and with the order of naming. */
export interface EndHints {
  readonly byWords: string;
  readonly byOrder: string;
  readonly onlyAnswers: boolean;
}

/** What is looked at to tell whether a participant starts traffic, is reached, or is only mentioned. */
export function endFeatures(
  read: Read,
  clauses: Clauses,
  parties: readonly Participant[],
  party: Participant,
  hints: EndHints,
): ReadonlySet<string> {
  const { thing } = party;
  const { main } = clauses;
  const mood = main === undefined ? 'no question' : main.kind;
  const scene = `${mood}${tellsOfNetwork(clauses) ? ' with a network' : ''}`;
  const sentence = read.sentences.find(({ from, to }) => thing.from >= from && thing.from < to);
  const from = sentence?.from ?? 0;
  const to = sentence?.to ?? read.message.tokens.length;
  const what = party.kind === 'resource' ? thing.value : party.kind;
  const others = parties.filter(other => other !== party && !other.denied);
  const place = parties.indexOf(party);
  const features = new Set<string>(['always', `kind:${party.kind}`, `what:${what}`, `scene:${scene}`]);
  const hint = `${hints.byWords}/${hints.byOrder}`;
  features
    .add(`hint:${hint}`)
    .add(`hint:${hint} ${scene}`)
    .add(`by words:${hints.byWords}`)
    .add(`by order:${hints.byOrder}`);
  features.add(`hint:${hint} ${party.kind}`);
  if (hints.onlyAnswers) features.add(`only answers:${hint}`);
  if (party.denied) features.add('denied');
  features.add(
    others.length === 0 ? 'alone' : `of ${Math.min(others.length + 1, 5)}, number ${Math.min(place + 1, 4)}`,
  );
  if (others.some(other => other.thing.value === thing.value)) features.add('named again');
  if (main !== undefined) {
    const inside = thing.from >= main.sentence.from && thing.from < main.sentence.to;
    features.add(inside ? `in the question:${hint}` : `beside the question:${hint}`);
  }
  const part = clauses.parts.find(({ thing: named }) => named.from < thing.to && thing.from < named.to);
  if (part !== undefined) features.add(`stance:${part.judged.stance}`).add(`stance:${part.judged.stance} ${hint}`);
  for (const run of runsIn(read.shaped, Math.max(from, thing.from - wordsAround), thing.from, 'before'))
    features.add(run);
  for (const run of runsIn(read.shaped, thing.to, Math.min(to, thing.to + wordsAround), 'after')) features.add(run);
  for (let step = 1; step <= nearest; step += 1) {
    features.add(`${step} before:${thing.from - step >= from ? read.shaped[thing.from - step] : '^'}`);
    features.add(`${step} after:${thing.to + step - 1 < to ? read.shaped[thing.to + step - 1] : '$'}`);
  }
  return features;
}
