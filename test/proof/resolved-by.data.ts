// What resolves a blocking pitfall that the answers set off: a part of the design, or a step of it.
import { compile, type Test } from '../../src/decision/decide/compile-condition.ts';
import type { Case, Condition } from '../../src/decision/decide/condition.ts';

// Between two clouds the gateways of the tunnel translate, or the edge before a circuit: the steps on NAT.
const acrossClouds: Condition = {
  all: [
    { any: [{ rec: 's2s-vpn' }, { all: [{ rec: 'expressroute' }, { fact: 'mayRenumber', op: '=', value: 'no' }] }] },
    { fact: 'sameCloud', op: '=', value: 'no' },
  ],
};

const rows: Readonly<Record<string, Condition>> = {
  // The step `plan-upgrade` names the plans that can.
  'appsvc-plan-cannot-integrate': { always: true },
  // Circuits and virtual hubs stay apart, in their own cloud: the steps `circuit-per-cloud` and
  // `virtual-wan-per-cloud`.
  'cross-cloud-peering-impossible': { any: [{ rec: 'expressroute*' }, { rec: 's2s-vpn' }, { rec: 'vwan-*' }] },
  // What a provider's circuit can have is IPsec over it, which the encrypted line stands for.
  'macsec-needs-direct': { rec: 'expressroute-encrypted' },
  // People's devices do not come over the circuit.
  // Ranges that have to stay are translated before the circuit: the step `translate-before-line`.
  'er-overlap': {
    any: [
      { rec: 'redesign-addresses' },
      { fact: 'mayRenumber', op: '=', value: 'no' },
      { fact: 'sourceType', op: '=', value: 'user-device' },
    ],
  },
  'peering-overlapping-address-space': {
    any: [{ rec: 'redesign-addresses' }, { rec: 'vnet-integration' }, acrossClouds],
  },
  // Only one of the overlapping VNets joins the virtual hub: the step `one-vnet-in-hub`.
  'vwan-overlap': {
    any: [
      { rec: 'private-link-service' },
      { rec: 'private-endpoint' },
      { rec: 'redesign-addresses' },
      { rec: 'vnet-integration' },
      acrossClouds,
    ],
  },
  // Two VNets are recommended, and the contradiction is shown with its ways out.
  'vnet-does-not-span-regions': { always: true },
  'exposure-contradicts-private': { always: true },
};

const byId: ReadonlyMap<string, Test> = new Map(
  Object.entries(rows).map(([id, condition]) => [id, compile(condition)]),
);

/** True where the design, or one of its steps, takes care of the blocking pitfall. */
export function resolvedBy(id: string, given: Case): boolean {
  return byId.get(id)?.(given) === true;
}
