import { withOlderFields } from '../../src/decision/case/estate.ts';
import { inOrder } from '../../src/decision/case/in-schema-order.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { carries, type StandingKind } from '../../src/decision/case/stands.ts';
import { proposalIds } from '../../src/options/options.ts';
import { designs } from '../support/designs.ts';
import { placedOf } from '../support/placed.ts';

/** The one option that none of the designs has and that can stand. */
const routes: Requirements = { goal: 'exchange-routes', sourceRegion: 'eastus' };

/** A question about two VNets. */
const twoVnets: Requirements = {
  ...{ sourceType: 'azure-vm', resourceType: 'vm', sameRegion: 'yes', sameVnet: 'no' },
  ask: { kind: 'how', about: [] },
};

/**
 * What a kind of standing thing is taken for: the options that it carries, its older name, and what is drawn as there.
 */
export function seenOf(kind: StandingKind): string {
  // A subnet of which nobody said the name is none that could be used.
  const thing = kind === 'subnet' ? { kind, name: 'snet-app', in: 'caller' } : { kind };
  const carried = proposalIds.filter(option => carries(thing, option));
  const { existingFeatures = [] } = withOlderFields(inOrder({ stands: [thing] }));
  const there = [...designs, { requirements: routes }].flatMap(({ requirements }) =>
    placedOf({ ...requirements, stands: [thing] }).flatMap(({ topology }) => [
      ...topology.gateways.filter(({ standing }) => standing === 'existing').map(one => one.kind),
      ...topology.endpoints.filter(({ standing }) => standing === 'existing').map(one => one.kind),
      ...topology.links.filter(({ standing }) => standing === 'existing').map(({ by }) => by),
      ...topology.zones.filter(({ standing }) => standing === 'existing').map(() => 'zone'),
      ...topology.networks
        .filter(one => one.id === 'hub' && one.standing === 'existing')
        .map(({ kind: hub }) => (hub === 'vnet' ? 'hub' : hub)),
    ]),
  );
  const asked = placedOf({ ...twoVnets, stands: [thing] }).flatMap(({ topology }) =>
    topology.networks.filter(({ standing }) => standing === 'existing').map(() => 'asked'),
  );
  const drawn = [...new Set([...there, ...asked])].sort();
  return [carried, existingFeatures === 'unknown' ? [] : existingFeatures, drawn]
    .map(list => list.join(' '))
    .join(' | ');
}
