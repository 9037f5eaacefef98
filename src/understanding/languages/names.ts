// What people call resources, options, places, whoever takes part, and what stands in a network, in every language.
import type { CompassPart, RegionName } from '../../azure/regions.ts';
import { type GeneralWord, type ResourceType, type ResourceTypeId, resourceTypes } from '../../azure/resource-types.ts';
import { type ProposalId, proposalIds, proposalOf } from '../../options/options.ts';
import { names as de } from './de/names.data.ts';
import { generalOptionNames } from './en/option-names.data.ts';
import { participantNames as englishParticipants } from './en/participant-names.data.ts';
import { compassNames as englishCompass, groupNames as englishGroups } from './en/place-names.data.ts';
import { generalNames as englishGeneral } from './en/resource-names.data.ts';
import { skuNames as englishSkus, standingNames as englishStanding } from './en/standing-names.data.ts';
import { names as es } from './es/names.data.ts';
import { names as fr } from './fr/names.data.ts';
import { names as ja } from './ja/names.data.ts';
import { names as ko } from './ko/names.data.ts';
import { mergeNames, mergeSome, type Names, type SomeNames } from './merge-names.ts';
import { names as pt } from './pt/names.data.ts';
import { names as zh } from './zh/names.data.ts';

/** An option, or what only the rest of a message settles. */
export type NamedOption = ProposalId | keyof typeof generalOptionNames;

/** A place with several regions. */
export type PlaceGroup = keyof typeof englishGroups;

/** Kinds of participants beside Azure resources. `person` says nothing alone, `place` only sounds like one. */
export type ParticipantKind = keyof typeof englishParticipants;

/** A kind of standing thing, with what its name itself tells after a colon: `vwan:basic`. */
export type StandingName = keyof typeof englishStanding;

/**
 * What one language calls things; each area and each key may be missing. Names are folded: lower case, no accents. A
 * name
 * that several languages share stands in each of them; product names that all use stand in English alone.
 */
export interface NamePack {
  readonly resources?: {
    /** Names of one resource type, beside those in the facts. */
    readonly types?: SomeNames<ResourceTypeId>;
    /** Words with several readings: asked. */
    readonly general?: SomeNames<GeneralWord>;
    /** Words that are taken as one type, marked as a guess, and shown back. */
    readonly likely?: SomeNames<ResourceTypeId>;
  };
  readonly options?: SomeNames<NamedOption>;
  readonly places?: {
    /** Cities, states and countries of one region. */
    readonly regions?: SomeNames<RegionName>;
    /** Places with several regions: asked. */
    readonly groups?: SomeNames<PlaceGroup>;
    /** Parts of the compass alone: asked. */
    readonly compass?: SomeNames<CompassPart>;
  };
  readonly participants?: SomeNames<ParticipantKind>;
  readonly standing?: SomeNames<StandingName>;
}

const others: readonly NamePack[] = [de, fr, es, pt, ja, zh, ko];
const resources = others.map(pack => pack.resources);
const places = others.map(pack => pack.places);

const namesInRows = (namesOf: (type: ResourceType) => readonly string[]): SomeNames<ResourceTypeId> =>
  mergeSome<ResourceTypeId>(resourceTypes.map(type => ({ [type.id]: namesOf(type) })));

/** What people write for resource types: English in the facts, and the other languages. Plurals are made from these. */
export const resourceNames: SomeNames<ResourceTypeId> = mergeSome<ResourceTypeId>([
  namesInRows(({ saidAs }) => saidAs),
  ...resources.map(pack => pack?.types),
]);

/** Words with several readings, by what they stand for. */
export const generalNames: Names<GeneralWord> = mergeNames<GeneralWord>(
  englishGeneral,
  resources.map(pack => pack?.general),
);

/** Words that are taken as one resource type, marked as a guess, and shown back. */
export const likelyNames: SomeNames<ResourceTypeId> = mergeSome<ResourceTypeId>([
  namesInRows(({ guessedFrom }) => guessedFrom),
  ...resources.map(pack => pack?.likely),
]);

/** The options that have an English name, by it. */
const optionsInRows: SomeNames<ProposalId> = mergeSome<ProposalId>(
  proposalIds.filter(id => proposalOf(id).saidAs.length > 0).map(id => ({ [id]: proposalOf(id).saidAs })),
);

/** Names of connectivity options: English in the rows, and the other languages. */
export const optionNames: SomeNames<NamedOption> = mergeSome<NamedOption>([
  generalOptionNames,
  optionsInRows,
  ...others.map(pack => pack.options),
]);

/** Cities, states and countries of one region in the words of one language, beside those in the facts. */
export const regionPlaces: SomeNames<RegionName> = mergeSome<RegionName>(places.map(pack => pack?.regions));

/** Places with several regions. */
export const groupNames: Names<PlaceGroup> = mergeNames<PlaceGroup>(
  englishGroups,
  places.map(pack => pack?.groups),
);

/** Parts of the compass that say too little alone. */
export const compassNames: Names<CompassPart> = mergeNames<CompassPart>(
  englishCompass,
  places.map(pack => pack?.compass),
);

/** Who or what takes part beside Azure resources: people's devices, sites, visitors, other clouds, networks. */
export const participantNames: Names<ParticipantKind> = mergeNames<ParticipantKind>(
  englishParticipants,
  others.map(pack => pack.participants),
);

/** Things that stand in a network. */
export const standingNames: Names<StandingName> = mergeNames<StandingName>(
  englishStanding,
  others.map(pack => pack.standing),
);

/** What things of one SKU are called, by their kind; `{sku}` stands for the SKU. */
export const skuNames: Names<keyof typeof englishSkus> = englishSkus;
