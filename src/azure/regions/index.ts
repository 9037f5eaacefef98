import { americas } from './americas.data.ts';
import { eastAsia } from './east-asia.data.ts';
import { europe } from './europe.data.ts';
import { india } from './india.data.ts';
import { middleEastAndAfrica } from './middle-east-and-africa.data.ts';
import { nationalClouds } from './national-clouds.data.ts';
import { northernEurope } from './northern-europe.data.ts';
import { oceania } from './oceania.data.ts';
import { unitedStates } from './united-states.data.ts';
import { unlisted } from './unlisted.data.ts';

const listed = [
  ...americas,
  ...eastAsia,
  ...europe,
  ...india,
  ...middleEastAndAfrica,
  ...northernEurope,
  ...oceania,
  ...unitedStates,
];

/** Every region: those of the list of regions by name, the rest of the public cloud, and the national clouds. */
export const regionRows = [
  ...listed.sort(({ displayName: one }, { displayName: other }) => (one < other ? -1 : 1)),
  ...unlisted,
  ...nationalClouds,
];

export type { BillingZone, Cloud, CompassPart, RegionRow, WidePlace } from './region-row.ts';
export { regionSources, regionsRetrieved } from './sources.data.ts';
