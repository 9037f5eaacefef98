import { regionByName } from '../../src/azure/regions.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { type Turn, words } from '../turn.ts';
import { targetTitle } from './target-names.ts';

type Said = Requirements['resourceType'];

/** A thing as a short title names it: "VM", "Key Vault"; undefined where nobody said which. */
function thingTitle(turn: Turn, resourceType: Said): string | undefined {
  if (resourceType === undefined || resourceType === 'unknown') return undefined;
  return resourceType === 'vm' ? words(turn, 'title.vm') : targetTitle(turn, { resourceType });
}

/** A thing and where it is, as far as each is known. */
function endTitle(turn: Turn, thing: string | undefined, region: string | undefined): string | undefined {
  const place = regionByName(region ?? '')?.displayName;
  if (thing === undefined || place === undefined) return thing ?? place;
  return words(turn, 'title.thing-in', { thing, place });
}

function callerTitle(turn: Turn, { sourceResourceType, sourceType }: Requirements): string | undefined {
  const kind = sourceType === undefined || sourceType === 'unknown' ? undefined : sourceType;
  return thingTitle(turn, sourceResourceType) ?? (kind && words(turn, `title.caller.${kind}`));
}

/**
 * What a list of conversations calls this one: "VM in East US → Azure SQL Database in Japan East". It is made of our
 * own
 * words alone; undefined while only one end is known: what the person said first tells more then.
 */
export function caseTitle(turn: Turn): string | undefined {
  const { requirements } = turn.conversation;
  const { resourceType, sourceRegion, targetRegion } = requirements;
  const from = endTitle(turn, callerTitle(turn, requirements), sourceRegion);
  const to = endTitle(turn, thingTitle(turn, resourceType), targetRegion === sourceRegion ? undefined : targetRegion);
  return from === undefined || to === undefined ? undefined : words(turn, 'title.from-to', { from, to });
}
