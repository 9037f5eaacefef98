import { sourceTypeOf } from '../case/source-types.ts';
import type { Design } from './design.ts';
import type { Places } from './places.ts';
import type { Endpoint, NetworkId } from './topology.ts';

/** An endpoint before it is said whether it stands already. */
export type WantedEndpoint = Omit<Endpoint, 'standing'>;

function endpoint(
  kind: Endpoint['kind'],
  where: NetworkId | null,
  wantedBy: Endpoint['wantedBy'],
): readonly WantedEndpoint[] {
  return where === null || wantedBy.length === 0 ? [] : [{ kind, in: where, wantedBy }];
}

/** Where platform services meet the networks of the design. */
export function endpointsOf({ facts, wanting }: Design, places: Places): readonly WantedEndpoint[] {
  const { endpointIn, outsideEndpointIn, callerIn, targetCallsFrom } = places;
  const across = wanting('private-endpoint-cross-tenant');
  const shared = endpointIn === outsideEndpointIn;
  const own = wanting('private-endpoint', ...(shared ? (['private-endpoint-from-onprem'] as const) : []));
  const managed = endpointIn === 'managed' && own.length === 0 ? wanting('private-link-service') : own;
  const integrates = sourceTypeOf(facts.sourceType).network === 'integration' ? callerIn : targetCallsFrom;
  return [
    ...endpoint('private-endpoint', endpointIn, [...managed, ...across]),
    ...(shared
      ? []
      : endpoint('private-endpoint', outsideEndpointIn, [
          ...wanting('private-endpoint-from-onprem'),
          ...(endpointIn === null ? across : []),
        ])),
    ...endpoint('private-link-service', 'target', wanting('private-link-service')),
    ...endpoint('integration-subnet', integrates, wanting('vnet-integration')),
    ...endpoint('service-endpoint', callerIn, wanting('service-endpoint')),
  ];
}
