// Conditions that several options share.
import { addressedCallers } from '../decision/case/source-types.ts';
import type { Condition } from '../decision/decide/condition.ts';

/** A tunnel over the internet is allowed, and a gateway carries what goes through it. */
export const tunnelCarries: Condition = {
  all: [
    { fact: 'bandwidth', op: '!=', value: 'gte-10g' },
    { fact: 'internetTransitAllowed', op: '!=', value: 'no' },
  ],
};

/** Somebody with an address in a VNet, or an end that stands in one, takes part. */
const meetsVnet: Condition = {
  any: [
    { fact: 'sourceType', op: 'in', value: addressedCallers },
    { rec: 'vnet-integration' },
    { fact: 'reach', op: '=', value: 'nic' },
  ],
};

/** A hub of your own is peered with its spokes, as a part of what shares its gateway or exchanges its routes. */
export const peersHub: Condition = {
  all: [
    { any: [{ rec: 'gateway-transit' }, { all: [{ rec: 'route-server' }, meetsVnet] }] },
    { not: { rec: 'avnm-*' } },
  ],
};
