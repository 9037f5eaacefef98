// Answers that cannot hold together. Each row: what is claimed, and the ways out.
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

export interface ContradictionRow extends Contradiction {
  readonly when: { readonly [C in keyof Claims]?: readonly string[] };
}

export const contradictionRows: readonly ContradictionRow[] = [
  {
    id: 'one-vnet-two-regions',
    when: { sameVnet: ['yes'], namedSameRegion: ['no'] },
    text: 'A VNet lies in one region, so source and target cannot share a VNet and be in two regions. I treat them as two VNets.',
    fields: ['sameVnet', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'They are in two VNets', set: { sameVnet: 'no' } },
      { text: 'They are in one region: ask me for it again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'one-vnet-said-two-regions',
    when: { sameVnet: ['yes'], namedSameRegion: ['unknown'], saidSameRegion: ['no'] },
    text: 'A VNet lies in one region, so source and target cannot share a VNet and be in two regions. I treat them as two VNets.',
    fields: ['sameVnet', 'sameRegion'],
    waysOut: [
      { text: 'They are in two VNets', set: { sameVnet: 'no' } },
      { text: 'They are in one region', set: { sameRegion: 'yes' } },
    ],
  },
  {
    id: 'one-vnet-two-clouds',
    when: { sameVnet: ['yes'], namedSameCloud: ['unknown'], saidSameCloud: ['no'] },
    text: 'A VNet lies in one cloud, so source and target cannot share a VNet and be in two clouds. I treat them as two VNets.',
    fields: ['sameVnet', 'sameCloud'],
    waysOut: [
      { text: 'They are in two VNets', set: { sameVnet: 'no' } },
      { text: 'They are in one cloud', set: { sameCloud: 'yes' } },
    ],
  },
  {
    id: 'one-region-two-names',
    when: { saidSameRegion: ['yes'], namedSameRegion: ['no'] },
    text: 'You said one region and named two. I go by the names.',
    fields: ['sameRegion', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'There are two regions', set: { sameRegion: null } },
      { text: 'There is one region: ask me for it again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'two-regions-one-name',
    when: { saidSameRegion: ['no'], namedSameRegion: ['yes'] },
    text: 'You said two regions and named one for both sides. I go by the name.',
    fields: ['sameRegion', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'There is one region', set: { sameRegion: null } },
      { text: 'There are two: ask me for the second again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'one-cloud-two-names',
    when: { saidSameCloud: ['yes'], namedSameCloud: ['no'] },
    text: 'You said one cloud and named regions of two. I go by the names.',
    fields: ['sameCloud', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'There are two clouds', set: { sameCloud: null } },
      { text: 'There is one cloud: ask me for the region again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'two-clouds-one-name',
    when: { saidSameCloud: ['no'], namedSameCloud: ['yes'] },
    text: 'You said two clouds and named regions of one. I go by the names.',
    fields: ['sameCloud', 'sourceRegion', 'targetRegion'],
    waysOut: [
      { text: 'There is one cloud', set: { sameCloud: null } },
      { text: 'There are two clouds: ask me for the region again', set: { targetRegion: null } },
    ],
  },
  {
    id: 'internet-but-private',
    when: { source: ['internet-client'], exposure: ['none'], reach: ['nic', 'private-endpoint'] },
    text: 'The callers are on the internet, but nothing may be reached from the internet.',
    fields: ['sourceType', 'exposure'],
    waysOut: [
      { text: 'Anybody may reach it', set: { exposure: 'public' } },
      { text: 'Only known addresses may reach it', set: { exposure: 'allow-listed' } },
      { text: "The callers are our own people's devices", set: { sourceType: 'user-device' } },
    ],
  },
  {
    id: 'one-vnet-overlap',
    when: { sameVnet: ['yes'], overlap: ['yes'], namedSameRegion: ['yes', 'unknown'] },
    text: 'Subnets of one VNet cannot overlap. I treat the ranges as unique.',
    fields: ['sameVnet', 'addressOverlap'],
    waysOut: [
      { text: 'They are in two VNets with overlapping ranges', set: { sameVnet: 'no' } },
      { text: 'They are in one VNet, without overlap', set: { addressOverlap: 'no' } },
    ],
  },
  {
    id: 'one-vnet-two-tenants',
    when: { sameVnet: ['yes'], tenant: ['no'], reach: ['nic'] },
    text: 'A VNet belongs to one tenant, so two machines in it cannot belong to two.',
    fields: ['sameVnet', 'sameTenant'],
    waysOut: [
      { text: 'They are in two VNets of two tenants', set: { sameVnet: 'no' } },
      { text: 'They are in one tenant', set: { sameTenant: 'yes' } },
    ],
  },
];
