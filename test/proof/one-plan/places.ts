import { isWordId, say } from '../../../src/content/index.ts';
import { type Box, joined } from './drawn.ts';
import { isHere } from './networks.ts';
import { against, type Rule } from './rule.ts';
import { isFor, isOpen, regionWord, type Seen } from './seen.ts';

/** Titles of those outside Azure who call what is to be reached: the caller, and the internet where it is let in. */
function callingOutsiders(seen: Seen): ReadonlySet<string> {
  const { caller, hybrid } = seen;
  const sites = caller.isSite ? hybrid.filter(part => part !== 'user-devices') : [];
  const own = caller.party === null || sites.length > 0 ? [] : [caller.party];
  const internet = isOpen(seen) ? ['internet'] : [];
  const ids = [...sites, ...own, ...internet].map(id => `picture.actor.${id}`);
  return new Set(ids.filter(isWordId).map(id => say(undefined, id)));
}

/** True where the answer is to change address ranges first: until then no link carries what is to be reached. */
const isRenumbered = ({ hasLeg }: Seen): boolean => hasLeg('vnet-link').includes('redesign-addresses');

/** True where a network is what was asked about: one with names, or the hub whose appliances exchange routes. */
const isAskedAbout = (seen: Seen, box: Box): boolean =>
  (seen.fact('goal') === 'resolve-names' && seen.drawn.zone?.tied.includes(box.id) === true) ||
  (seen.fact('goal') === 'exchange-routes' && seen.holding('route-server').includes(box));

export const placeRules: readonly Rule[] = [
  {
    id: 'network-alone',
    because: 'A network that nothing reaches and that reaches nothing serves nobody.',
    find: seen =>
      [...seen.networks, ...seen.managed]
        .filter(({ id }) => !seen.drawn.lines.some(({ from, to }) => from === id || to === id))
        .filter(box => !isRenumbered(seen) && !isAskedAbout(seen, box))
        .flatMap(({ title }) => against(seen.drawn.boxes.length > 1, `${title} is drawn`, 'nothing leads there')),
  },
  {
    id: 'no-way-to-the-target',
    because: 'The picture shows who calls and what is to be reached, and no way from one to the other.',
    find: seen => {
      if (['exchange-routes', 'resolve-names'].includes(seen.fact('goal')) || isRenumbered(seen)) return [];
      const { drawn, targetBoxes } = seen;
      const target = targetBoxes[0];
      if (drawn.boxes.length === 0) return [];
      if (target === undefined) return against(true, 'something is to be reached', 'the picture does not show it');
      const outsiders = callingOutsiders(seen);
      const callers = drawn.boxes.filter(
        box =>
          [...seen.callerBoxes, ...seen.managed].includes(box) ||
          outsiders.has(box.title) ||
          box.id.startsWith('caller'),
      );
      return callers
        .filter(({ id }) => !targetBoxes.some(box => joined(drawn, id, box.id)))
        .flatMap(({ title }) => against(true, `${title} is to reach ${target.title}`, 'no line leads there'));
    },
  },
  {
    id: 'region-of-another',
    because: 'A network in the wrong region is built in the wrong region.',
    find: seen => {
      const from = regionWord(seen.fact('sourceRegion'));
      const to = regionWord(seen.fact('targetRegion'));
      const isTarget = say(undefined, 'picture.network.target');
      const ofCaller = [...seen.callerBoxes.filter(({ title }) => title !== isTarget), ...seen.managed];
      return [...seen.networks, ...seen.managed].flatMap(box => {
        const wanted = ofCaller.includes(box) ? from : box.title === isTarget ? to : box.region;
        return against(box.region !== wanted, `${box.title} is in ${wanted}`, `the picture has it in ${box.region}`);
      });
    },
  },
  {
    id: 'files-and-picture-differ',
    because: 'Who looks at the picture and runs the files gets something else.',
    find: seen => {
      const { written, networks } = seen;
      if (written === null)
        return networks
          .filter(box => !box.stands)
          .flatMap(({ title }) => against(!seen.has('same-vnet'), `${title} is drawn as new`, 'there are no files'));
      const here = networks.filter(box => isHere(seen, box));
      const all = [...written.vnets, ...written.hubs];
      const created = all.filter(({ existing }) => !existing);
      const unbuilt = here.filter(box => !box.stands && !created.some(({ id }) => isFor(id, box)));
      const again = here.filter(box => box.stands && created.some(({ id }) => isFor(id, box)));
      const undrawn = all.filter(({ id }) => !here.some(box => isFor(id, box)));
      const unsaid = all.filter(({ id, existing }) => existing && here.some(box => isFor(id, box) && !box.stands));
      const drawnRegions = new Set(networks.map(({ region }) => region));
      const strange = written.vnets.filter(
        ({ existing, region }) => !existing && !drawnRegions.has(regionWord(region ?? '')),
      );
      return [
        ...unbuilt.flatMap(({ title }) => against(true, `${title} is drawn as new`, 'no file creates it')),
        ...again.flatMap(({ title }) => against(true, `${title} is drawn as existing`, 'the files create it')),
        ...undrawn.flatMap(({ id }) => against(true, `the files have ${id}`, 'the picture has none')),
        ...unsaid.flatMap(({ id }) =>
          against(true, `the files refer to ${id} as existing`, 'the picture has it as new'),
        ),
        ...strange.flatMap(({ id, region }) => against(true, `the picture has nothing in ${region}`, `${id} is there`)),
      ];
    },
  },
  {
    id: 'nothing-new-is-new',
    because: 'The answer says that the VNet they have does it, and the files create another.',
    find: seen => {
      // A hub is for what joins the VNet from elsewhere, and is a part of its own.
      const hubs = seen.networks.filter(({ title }) => title === say(undefined, 'picture.network.hub'));
      const isHub = (id: string): boolean => seen.hasLeg('topology').length > 0 && hubs.some(box => isFor(id, box));
      const created = seen.written?.vnets.filter(({ id, existing }) => !existing && !isHub(id)) ?? [];
      const says = seen.outputs.recommendation.headline?.option === 'same-vnet';
      return against(says && created.length > 0, 'the VNet that you have, nothing new', 'the files create a VNet');
    },
  },
];
