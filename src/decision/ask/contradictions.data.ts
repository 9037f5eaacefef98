// Answers that cannot hold together. Each row: what is claimed, and the ways out.
import type { WordId } from '../../content/languages.ts';
import type { Contradiction } from '../recommendation.ts';

/** What was claimed, before normalisation. */
export interface Claims {
  readonly sameVnet: string;
  readonly saidSameRegion: string;
  readonly namedSameRegion: string;
  readonly saidSameCloud: string;
  readonly namedSameCloud: string;
  readonly source: string;
  readonly reach: string;
  readonly exposure: string;
  readonly overlap: string;
  readonly tenant: string;
}

export interface ContradictionRow extends Pick<Contradiction, 'id' | 'fields'> {
  readonly text: WordId;
  readonly waysOut: readonly { readonly text: WordId; readonly set: Contradiction['waysOut'][number]['set'] }[];
  readonly when: { readonly [C in keyof Claims]?: readonly string[] };
}

export const contradictionRows: readonly ContradictionRow[] = [
  {
    id: 'one-vnet-two-regions',
    when: { sameVnet: ['yes'], namedSameRegion: ['no'] },
    text: 'contradiction.one-vnet-two-regions',
    fields: ['sameVnet', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'way-out.both-in-two-vnets', set: { sameVnet: 'no' } },
      { text: 'way-out.both-in-one-region-again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'one-vnet-said-two-regions',
    when: { sameVnet: ['yes'], namedSameRegion: ['unknown'], saidSameRegion: ['no'] },
    text: 'contradiction.one-vnet-two-regions',
    fields: ['sameVnet', 'sameRegion'],
    waysOut: [
      { text: 'way-out.both-in-two-vnets', set: { sameVnet: 'no' } },
      { text: 'way-out.both-in-one-region', set: { sameRegion: 'yes' } },
    ],
  },
  {
    id: 'one-vnet-two-clouds',
    when: { sameVnet: ['yes'], namedSameCloud: ['unknown'], saidSameCloud: ['no'] },
    text: 'contradiction.one-vnet-two-clouds',
    fields: ['sameVnet', 'sameCloud'],
    waysOut: [
      { text: 'way-out.both-in-two-vnets', set: { sameVnet: 'no' } },
      { text: 'way-out.both-in-one-cloud', set: { sameCloud: 'yes' } },
    ],
  },
  {
    id: 'one-region-two-names',
    when: { saidSameRegion: ['yes'], namedSameRegion: ['no'] },
    text: 'contradiction.one-region-two-names',
    fields: ['sameRegion', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'way-out.two-regions', set: { sameRegion: null } },
      { text: 'way-out.one-region-again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'two-regions-one-name',
    when: { saidSameRegion: ['no'], namedSameRegion: ['yes'] },
    text: 'contradiction.two-regions-one-name',
    fields: ['sameRegion', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'way-out.one-region', set: { sameRegion: null } },
      { text: 'way-out.second-region-again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'one-cloud-two-names',
    when: { saidSameCloud: ['yes'], namedSameCloud: ['no'] },
    text: 'contradiction.one-cloud-two-names',
    fields: ['sameCloud', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'way-out.two-clouds', set: { sameCloud: null } },
      { text: 'way-out.one-cloud-again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'two-clouds-one-name',
    when: { saidSameCloud: ['no'], namedSameCloud: ['yes'] },
    text: 'contradiction.two-clouds-one-name',
    fields: ['sameCloud', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'way-out.one-cloud', set: { sameCloud: null } },
      { text: 'way-out.two-clouds-again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'internet-but-private',
    when: { source: ['internet-client'], exposure: ['none'], reach: ['nic', 'private-endpoint'] },
    text: 'contradiction.internet-but-private',
    fields: ['sourceType', 'exposure'],
    waysOut: [
      { text: 'way-out.anybody-may-reach-it', set: { exposure: 'public' } },
      { text: 'way-out.only-known-addresses-may-reach-it', set: { exposure: 'allow-listed' } },
      { text: 'way-out.callers-are-our-people', set: { sourceType: 'user-device' } },
    ],
  },
  {
    id: 'one-vnet-overlap',
    when: { sameVnet: ['yes'], overlap: ['yes'], namedSameRegion: ['yes', 'unknown'] },
    text: 'contradiction.one-vnet-overlap',
    fields: ['sameVnet', 'addressOverlap'],
    waysOut: [
      { text: 'way-out.two-vnets-with-overlap', set: { sameVnet: 'no' } },
      { text: 'way-out.one-vnet-without-overlap', set: { addressOverlap: 'no' } },
    ],
  },
  {
    id: 'one-vnet-two-tenants',
    when: { sameVnet: ['yes'], tenant: ['no'], reach: ['nic'] },
    text: 'contradiction.one-vnet-two-tenants',
    fields: ['sameVnet', 'sameTenant'],
    waysOut: [
      { text: 'way-out.two-vnets-of-two-tenants', set: { sameVnet: 'no' } },
      { text: 'way-out.both-in-one-tenant', set: { sameTenant: 'yes' } },
    ],
  },
];
