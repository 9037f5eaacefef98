// The geography of each place that means all its regions. Which regions another place means, their rows say; the words
// for places stand with the languages.
import type { WidePlace } from '../../azure/regions.ts';
import type { PlaceGroup } from '../languages/names.ts';

/** A place that means all regions of one geography. */
export type WholeGeography = Exclude<PlaceGroup, WidePlace>;

export const geographies: Readonly<Record<WholeGeography, string>> = {
  japan: 'Japan',
  canada: 'Canada',
  uk: 'United Kingdom',
  france: 'France',
  germany: 'Germany',
  brazil: 'Brazil',
  korea: 'Korea',
  australia: 'Australia',
  norway: 'Norway',
  sweden: 'Sweden',
  switzerland: 'Switzerland',
  'south-africa': 'South Africa',
  uae: 'UAE',
  china: 'China',
};
