import { z } from 'zod';
import { longestResourceId } from '../../azure/resource-id.ts';
import { type StandingAttribute, standingAttributes } from './standing-attributes.data.ts';
import { idProblem } from './standing-id.ts';
import { type StandingKindRow, standingKinds } from './standing-kinds.data.ts';

/** Kinds of things that can stand already. */
export type StandingKind = keyof typeof standingKinds;

const isKind = (id: string): id is StandingKind => Object.hasOwn(standingKinds, id);

export const standingKindIds: readonly StandingKind[] = Object.keys(standingKinds).filter(isKind);

/** The row of a kind. */
export function standingKindOf(kind: StandingKind): StandingKindRow {
  return standingKinds[kind];
}

const longestText = 200;
const mostInList = 50;
const largestCount = 100_000;
/** Things that one case can name. */
export const mostStanding = 60;

const text = z.string().min(1).max(longestText);
const other = [z.int().min(0).max(largestCount), z.boolean(), z.array(text).max(mostInList).readonly()] as const;
const value = z.union([text, ...other]);

const general: readonly StandingAttribute[] = ['name', 'id', 'group', 'range'];

/** What can be said of a kind of standing thing. */
export function attributesOf(kind: StandingKind): readonly StandingAttribute[] {
  return [...standingKindOf(kind).attributes, ...general];
}

const attributeShape = {
  ...(Object.fromEntries(standingAttributes.map(attribute => [attribute, value.optional()])) as Record<
    StandingAttribute,
    z.ZodOptional<typeof value>
  >),
  id: z
    .union([z.string().min(1).max(longestResourceId), ...other])
    .optional()
    .describe('Its resource id in Azure'),
};

/** One thing that stands already, with what is known of it. */
export const standingSchema = z
  .strictObject({ kind: z.enum(standingKindIds), ...attributeShape })
  .superRefine(({ kind, ...said }, context) => {
    const legal: ReadonlySet<string> = new Set(attributesOf(kind));
    for (const attribute of Object.keys(said))
      if (!legal.has(attribute))
        context.addIssue({ code: 'unrecognized_keys', keys: [attribute], input: said, path: [] });
    const problem = typeof said.id === 'string' ? idProblem(said.id, standingKindOf(kind).armTypes) : undefined;
    if (problem !== undefined) context.addIssue({ code: 'custom', path: ['id'], input: said.id, params: problem });
  });

export const standsSchema = z.union([z.array(standingSchema).max(mostStanding).readonly(), z.literal('unknown')]);

export type Standing = Readonly<z.infer<typeof standingSchema>>;
export type StandingValue = NonNullable<Standing[StandingAttribute]>;

/**
 * True where the thing carries the option where it stands: a circuit is ExpressRoute, tunnels are a site-to-site VPN.
 */
export function carries({ kind, ...said }: Standing, option: string): boolean {
  if (kind === 'vwan' && option === 'vwan-secured-hub') return said.secured === true;
  if (kind === 'vwan' && said.sku === 'Basic') return option === 'vwan-basic';
  if (kind === 'expressroute-circuit' && option === 'expressroute-direct') return said.type === 'direct';
  if (kind === 'expressroute-gateway' && option === 'expressroute-fastpath') return said.fastpath === true;
  if (kind === 'peering' && option === 'gateway-transit') return said.useRemoteGateway === true;
  if (kind === 'peering' && said.scope !== undefined) return option === `vnet-peering-${String(said.scope)}`;
  if (kind === 'hub-firewall' && said.in === 'vhub') return option === 'vwan-secured-hub';
  if (kind === 'load-balancer' && said.sku === 'Basic') return option === 'basic-lb';
  if (kind === 'load-balancer') return option === `${String(said.scheme)}-load-balancer`;
  if (kind === 'basic-public-ip') return option === kind;
  if (kind === 'front-door' && said.sku === 'classic') return option === 'front-door-classic';
  return standingKindOf(kind).is.some(id => id === option);
}
