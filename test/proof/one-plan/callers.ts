import { say } from '../../../src/content/index.ts';
import { sourceTypeRows } from '../../../src/decision/case/source-types.data.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { circuits, virtualWan } from './options.ts';
import { against, type Rule } from './rule.ts';
import { isListed, isOpen, type Seen } from './seen.ts';

const siteLines: readonly OptionId[] = ['s2s-vpn', ...circuits];
const siteKinds: readonly string[] = ['branch-site', 'datacenter', 'many-branches'];
const outsiders = ['internet', 'user-devices', 'branch-site', 'datacenter', 'many-branches', 'other-cloud'] as const;

/** True where the caller has a network of its own in this design. */
function callerHasNetwork({ caller, has, fact }: Seen): boolean {
  // Who only administers machines calls from wherever they are.
  if (caller.network === 'vnet') return !['exchange-routes', 'admin-access'].includes(fact('goal'));
  return caller.network === 'integration' && has('vnet-integration');
}

/** True where the caller may have one: beside those, a machine that only exchanges routes. */
const mayHaveNetwork = (seen: Seen): boolean => callerHasNetwork(seen) || seen.caller.network === 'vnet';

const vnetOfCaller = /caller/;

/** Who takes part from outside Azure by what the decision takes as true, as far as the design serves them. */
function servedOutsiders(seen: Seen): ReadonlySet<string> {
  const { caller, hybrid, has, fact } = seen;
  const people = has('bastion', 'p2s-vpn', ...virtualWan);
  const sites = has(...siteLines, ...virtualWan);
  // Who only administers machines comes with a device of their own, wherever they are.
  const party = fact('goal') === 'admin-access' && !caller.isSite ? 'user-devices' : caller.party;
  // Names, routes and how traffic is spread over machines are asked for without how traffic comes in.
  const alone = ['balance-load', 'exchange-routes', 'resolve-names'].includes(fact('goal'));
  const own = alone || party === null || (caller.isSite && party !== 'other-cloud') ? [] : [party];
  const internet = isOpen(seen) ? ['internet'] : [];
  const joined = hybrid.filter(part => (siteKinds.includes(part) ? sites : people));
  return new Set<string>([...own, ...internet, ...joined]);
}

export const callerRules: readonly Rule[] = [
  {
    id: 'caller-network-invented',
    because: 'Somebody outside Azure, or in a network that a platform runs, would build a VNet that they do not have.',
    find: seen => {
      if (mayHaveNetwork(seen)) return [];
      const said = `the caller is ${seen.fact('sourceType')}`;
      const written = seen.written?.vnets.filter(({ id }) => vnetOfCaller.test(id)) ?? [];
      return [
        ...against(seen.callerBoxes.length > 0, said, 'the picture has a VNet of the caller'),
        ...against(written.length > 0, said, 'the files have a VNet of the caller'),
      ];
    },
  },
  {
    id: 'caller-network-missing',
    because: 'A machine in Azure stands in a VNet: without it nobody sees where its traffic starts.',
    find: seen => {
      if (!callerHasNetwork(seen)) return [];
      const said = `the caller is ${seen.fact('sourceType')}`;
      return against(seen.callerBoxes.length === 0, said, 'the picture has no VNet of the caller');
    },
  },
  {
    id: 'caller-drawn-as-another',
    because: 'A machine in the picture that nobody has says that the answer is for somebody else.',
    find: ({ caller, drawn, fact }) => {
      const vm = say(undefined, 'picture.caller.vm');
      const isDrawn = drawn.boxes.some(({ parts }) => parts.includes(vm));
      return against(
        caller !== sourceTypeRows['azure-vm'] && isDrawn,
        `the caller is ${fact('sourceType')}`,
        'the picture has a calling VM',
      );
    },
  },
  {
    id: 'outsider-missing',
    because: 'Who the traffic comes from is not in the picture, so nobody can follow it.',
    find: seen => {
      const titles = new Set(seen.drawn.boxes.map(({ title }) => title));
      // Who administers from a site of theirs is drawn as that site.
      const administers = seen.drawn.lines.some(({ label }) => label === say(undefined, 'option.bastion'));
      const isNamed = (id: string): boolean => administers && id === 'user-devices' && !seen.hybrid.includes(id);
      const missing = outsiders.filter(
        id => servedOutsiders(seen).has(id) && !titles.has(say(undefined, `picture.actor.${id}`)) && !isNamed(id),
      );
      return missing.flatMap(id => against(true, `${id} takes part`, 'the picture has none'));
    },
  },
  {
    id: 'outsider-invented',
    because: 'The sentence speaks of one kind of site or people and the picture shows another.',
    find: seen => {
      const { hybrid, caller, has } = seen;
      const known = new Set<string>([...hybrid, ...(caller.party === null ? [] : [caller.party])]);
      // A site is named by what the answers say of it: "your site" alone is whichever of them takes part.
      if (caller.isSite && hybrid.some(part => siteKinds.includes(part)) && !hybrid.includes(caller.party ?? ''))
        if (caller.party !== 'other-cloud') known.delete(caller.party ?? '');
      if (isOpen(seen) || isListed(seen)) known.add('internet');
      // Administrators come to Azure Bastion with devices of their own.
      if (has('bastion')) known.add('user-devices');
      return outsiders
        .filter(id => !known.has(id))
        .flatMap(id =>
          against(
            seen.drawn.boxes.some(({ title }) => title === say(undefined, `picture.actor.${id}`)),
            `outside Azure takes part: ${[...known].join(', ') || 'nobody'}`,
            `the picture has ${id}`,
          ),
        );
    },
  },
];
