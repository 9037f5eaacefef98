// What English speakers call places with several Azure regions, and parts of the compass. Names of one region stand in
// its row.
import type { CompassPart } from '../../../azure/regions.ts';
import type { Names } from '../merge-names.ts';

/** Places with several regions. */
export const groupNames = {
  japan: ['japan', 'nippon'],
  india: ['india'],
  canada: ['canada'],
  uk: ['uk', 'u.k.', 'united kingdom', 'great britain', 'britain', 'england'],
  france: ['france'],
  germany: ['germany'],
  brazil: ['brazil'],
  korea: ['korea', 'south korea'],
  australia: ['australia'],
  norway: ['norway'],
  sweden: ['sweden'],
  switzerland: ['switzerland', 'svizzera'],
  'south-africa': ['south africa'],
  uae: ['uae', 'united arab emirates', 'emirates'],
  china: ['china', 'azure china', 'azure china 21vianet', '21vianet', 'mooncake'],
  'us-gov': [
    'us gov',
    'usgov',
    'us government',
    'azure government',
    'azure gov',
    'government cloud',
    'gov cloud',
    'govcloud',
    'us government cloud',
    'azure us government',
    'fairfax',
  ],
  'us-dod': ['dod', 'us dod'],
  usa: ['united states', 'usa', 'the us', 'the states', 'u.s.', 'america', 'north america'],
  'us-east-coast': ['us east coast', 'east coast'],
  'us-west-coast': ['us west coast', 'west coast'],
  europe: ['europe', 'eu'],
  asia: ['asia', 'apac', 'asia pacific'],
  'middle-east': ['middle east', 'mideast'],
  africa: ['africa'],
  'south-america': ['south america', 'latin america', 'latam'],
  scandinavia: ['scandinavia', 'nordics'],
} as const satisfies Names<string>;

/** Parts of the compass that say too little alone. */
export const compassNames = {
  east: ['east'],
  west: ['west'],
  north: ['north'],
  south: ['south'],
  central: ['central'],
  southeast: ['southeast'],
} as const satisfies Names<CompassPart>;
