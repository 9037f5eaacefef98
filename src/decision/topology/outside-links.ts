import { defined } from '../defined.ts';
import type { Places } from './places.ts';
import type { Outsider, PlaceId } from './topology.ts';
import { type Joined, link, type WantedLink } from './wanted-link.ts';

/** The first place of Azure that somebody from outside comes to. */
function landing(outsider: Outsider, places: Places, { gateways, services }: Joined): PlaceId | null {
  const service = services.some(({ id }) => id === 'target-service') ? 'target-service' : null;
  if (outsider.by === 'bastion') return defined(gateways.find(({ kind }) => kind === 'bastion')).in;
  if (outsider.by === 'dns-private-resolver') return defined(gateways.find(({ kind }) => kind === 'dns-resolver')).in;
  if (outsider.by === 'expressroute-global-reach') return service;
  if (outsider.id === 'internet') return places.entryIn ?? service ?? places.targetIn;
  return places.gatewayIn;
}

/** How those outside Azure come in. */
export function outsideLinks(places: Places, joined: Joined): readonly WantedLink[] {
  const { outsiders, front, gateways } = joined;
  const bastion = gateways.find(({ kind }) => kind === 'bastion')?.in;
  return outsiders.flatMap((outsider): readonly WantedLink[] => {
    const { id, by, wantedBy } = outsider;
    const inward = { direction: id === 'internet' || id === 'user-devices' ? 'forward' : 'both' } as const;
    if (front !== null && id === 'internet') return [link(id, 'front', front.option, front.wantedBy, inward)];
    const landings = [landing(outsider, places, joined)].filter(to => to !== null);
    const administers = id === 'user-devices' && by !== 'bastion' && bastion !== undefined;
    return [
      ...landings.map(to => link(id, to, by, wantedBy, inward)),
      ...(administers ? [link(id, bastion, 'bastion', ['bastion'], inward)] : []),
    ];
  });
}
