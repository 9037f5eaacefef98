import type { OptionId } from '../../options/options.ts';
import type { Design } from './design.ts';
import type { Places } from './places.ts';
import type { Guard, Outsider, PlaceId, Service } from './topology.ts';

/** What each protection is put on. */
export function guardsOf(
  { wanting, has }: Design,
  { networks, targetIn, entryIn, callerIn }: Places,
  services: readonly Pick<Service, 'id'>[],
  outsiders: readonly Outsider[],
): readonly Guard[] {
  const target: PlaceId | null = services.some(({ id }) => id === 'target-service') ? 'target-service' : targetIn;
  const ends = (['caller', 'target'] as const).filter(id => networks.has(id) && (id === callerIn || id === targetIn));
  const sites = outsiders.filter(({ id }) => id !== 'internet' && id !== 'user-devices').map(({ id }) => id);
  const guard = (kind: OptionId, ...places: readonly (PlaceId | null)[]): readonly Guard[] =>
    wanting(kind).flatMap(() => places.filter(on => on !== null).map(on => ({ kind, on, wantedBy: [kind] })));
  return [
    ...guard('service-firewall', target),
    ...guard('network-security-perimeter', target),
    ...guard('ddos-protection', entryIn),
    ...guard('vnet-encryption', ...ends),
    ...guard('redesign-addresses', ...(ends.length > 0 ? ends : sites)),
    ...(has('expressroute-global-reach') ? guard('expressroute-encrypted', ...sites) : []),
  ];
}
