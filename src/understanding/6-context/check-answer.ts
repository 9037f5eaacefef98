import type { SymptomAsked } from '../../decision/case/ask.ts';
import { withShown } from '../../knowledge/diagnose.ts';
import { type ObservationId, observationOf } from '../../knowledge/observations/index.ts';
import { english } from '../../knowledge/search/english.ts';
import { cutBlocks } from '../1-text/blocks/cut.ts';
import { type Message, tokenise } from '../1-text/tokens.ts';
import { readThings } from '../2-entities/entities.ts';
import { putTyposRight } from '../2-entities/known-words.ts';
import { isTelling, stemOf } from '../5-facts/ask/terms.ts';
import { signsIn } from '../5-facts/stands/evidence.ts';
import { readSeen } from '../5-facts/symptom-frame.ts';

/** What a check can show, said in other words: at least this much of its title stands in the message. */
const least = 0.6;

const stemsOf = ({ tokens }: Message): ReadonlySet<string> =>
  new Set(tokens.filter(isTelling).map(({ text }) => stemOf(text)));

/** The outcome whose title the message says; undefined where none or several fit as well. */
function byTitle(message: Message, shows: readonly ObservationId[]): ObservationId | undefined {
  const said = stemsOf(message);
  const shares = shows.map(id => {
    const title = stemsOf(tokenise(english(observationOf(id).title)));
    return { id, share: [...title].filter(word => said.has(word)).length / Math.max(1, title.size) };
  });
  const [first, second] = shares.toSorted((one, other) => other.share - one.share);
  if (first === undefined || first.share < least || first.share === second?.share) return undefined;
  return first.id;
}

/** What a message adds to something that does not work. */
export interface CheckAnswer {
  readonly symptom: SymptomAsked;
  /** What it shows that was not known. */
  readonly shown: readonly ObservationId[];
  /** True: it was pasted from a tool. */
  readonly pasted: boolean;
}

/**
 * Reads a message as the answer to a check, which can show `shows`: typed or pasted. Undefined where it shows nothing
 * of
 * what can be seen.
 */
export function readCheckAnswer(
  text: string,
  symptom: SymptomAsked,
  shows: readonly ObservationId[],
): CheckAnswer | undefined {
  const { prose, blocks } = cutBlocks(text);
  const message = putTyposRight(tokenise(prose));
  const seen = readSeen(readThings(message), blocks);
  const named = seen.some(id => shows.includes(id)) ? undefined : byTitle(message, shows);
  const shown = [...seen, ...(named === undefined ? [] : [named])].filter(id => !symptom.seen.includes(id));
  const { codes } = signsIn(blocks);
  const fresh = codes.filter(code => symptom.codes?.includes(code) !== true);
  if (shown.length === 0 && fresh.length === 0) return undefined;
  const after = withShown(symptom, shows, shown);
  return {
    symptom: fresh.length === 0 ? after : { ...after, codes: [...(symptom.codes ?? []), ...fresh].slice(0, mostCodes) },
    shown,
    pasted: blocks.length > 0,
  };
}

const mostCodes = 8;
