import { type Ask, type SymptomAsked, symptomSchema } from '../../decision/case/ask.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import { noPoint } from '../../knowledge/choose-entry.ts';
import { alone, apart, both, type Joined, nothing, same } from './joined.ts';

/** Questions that a plain wish for a design asks as well. */
const openKinds: ReadonlySet<Ask['kind']> = new Set<Ask['kind']>(['which', 'how']);

const pointOf = ({ point = noPoint }: Ask): string => point;

/** What both see of what does not work; what goes beyond a symptom is left out. */
function symptomOfBoth(ours: SymptomAsked, theirs: SymptomAsked): SymptomAsked {
  const codes = [...new Set([...(ours.codes ?? []), ...(theirs.codes ?? [])])];
  const all = {
    ...ours,
    seen: [...new Set([...ours.seen, ...theirs.seen])],
    ...(codes.length === 0 ? {} : { codes }),
  };
  return symptomSchema.safeParse(all).data ?? ours;
}

/** The question of the one who leads, with what the other reads beside it. */
function together(lead: Ask, other: Ask): Ask {
  const { symptom: seen, ...led } = lead;
  const { symptom: beside, ...more } = other;
  const symptom = seen === undefined || beside === undefined ? (seen ?? beside) : symptomOfBoth(seen, beside);
  return {
    ...more,
    ...led,
    about: led.about.length > 0 ? led.about : more.about,
    ...(symptom === undefined || led.kind !== 'why-not-working' ? {} : { symptom }),
  };
}

/** The question, as two readers understand it: the entry that it points to tells whether they mean one. */
export function askOfBoth({ ask: ours }: Requirements, { ask: theirs }: Requirements): Joined {
  if (theirs === undefined) return ours === undefined ? nothing : alone('ask', ours);
  const isFound = pointOf(theirs) !== noPoint;
  if (ours === undefined) return isFound || !openKinds.has(theirs.kind) ? alone('ask', theirs) : nothing;
  const isKnown = pointOf(ours) !== noPoint;
  if (isFound && isKnown && pointOf(ours) !== pointOf(theirs)) return apart('ask', ours, theirs);
  const whole = isFound && !isKnown ? together(theirs, ours) : together(ours, theirs);
  const isOne = same(whole, ours) && ours.kind === theirs.kind && pointOf(ours) === pointOf(theirs);
  return isOne ? both('ask', ours) : alone('ask', whole);
}
