import { say } from '../../../src/content/index.ts';
import type { Box } from './drawn.ts';
import { against, type Rule } from './rule.ts';
import { isFor, type Seen } from './seen.ts';

const zoneText = ({ outputs }: Seen): string =>
  outputs.recommendation.legs.find(({ option }) => option === 'private-dns-zone')?.what ?? '';

/** Zone names that a sentence gives; empty where the zone is one of their own. */
function namesIn(text: string): readonly string[] {
  const [, list = ''] = /^The private DNS zones? (.*), linked to/.exec(text) ?? [];
  return list === '' ? [] : list.split(', ');
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].toSorted().join() === [...other].toSorted().join();

/**
 * False for a VNet that nothing but a Private Link and the internet lead to: nobody looks up private names from there.
 */
function hasCallers({ drawn }: Seen, { id }: Box): boolean {
  const privateLink = say(undefined, 'picture.by.private-link');
  const isPublic = (from: string): boolean => from === 'internet' || from === 'front';
  return drawn.lines.some(
    ({ from, to, label }) => from === id || (to === id && label !== privateLink && !isPublic(from)),
  );
}

export const nameRules: readonly Rule[] = [
  {
    id: 'zone-drawn',
    because:
      'Without the zone in the picture nobody sees that names are a part of it, and with one that is no part ' +
      'they build it.',
    find: ({ drawn, has }) => [
      ...against(has('private-dns-zone') && drawn.zone === null, 'a private DNS zone is a part', 'none is drawn'),
      ...against(!has('private-dns-zone') && drawn.zone !== null, 'no private DNS zone is a part', 'one is drawn'),
    ],
  },
  {
    id: 'zone-name',
    because: 'A zone of another name answers nobody.',
    find: seen => {
      if (!seen.has('private-dns-zone')) return [];
      const said = namesIn(zoneText(seen));
      const unnamed = (['picture.zone.own', 'picture.zone.endpoints'] as const).map(word => say(undefined, word));
      const drawn = seen.drawn.zone?.names.flat().filter(name => !unnamed.includes(name)) ?? said;
      const whole = said.filter(name => !name.includes('{'));
      const open = said.filter(name => name.includes('{'));
      const built = seen.written?.zones.map(({ name }) => name).filter(name => !name.endsWith('.internal')) ?? whole;
      const untold = open.filter(name => !seen.outputs.leftOut.some(text => text.includes(name)));
      return [
        ...against(
          !isSame(said, drawn),
          `the zones are ${said.join(', ') || 'their own'}`,
          `drawn are ${drawn.join(', ')}`,
        ),
        ...against(
          !isSame(whole, built) && !seen.isLeft('private-dns-zone'),
          `the zones are ${whole.join(', ') || 'their own'}`,
          `built are ${built.join(', ')}`,
        ),
        ...against(
          seen.written !== null && untold.length > 0,
          `a zone is ${untold.join(', ')}`,
          'the files do not tell',
        ),
      ];
    },
  },
  {
    id: 'zone-links',
    because: 'From a VNet without the link the name resolves to the public address.',
    find: seen => {
      const { zone } = seen.drawn;
      if (zone === null) return [];
      const apart = seen.fact('sameCloud') === 'no' && / of its own cloud:/.test(zoneText(seen));
      const far = seen.vnets.filter(({ title }) => title === say(undefined, 'picture.network.target'));
      const wanted = apart ? far : seen.vnets;
      const open = wanted.filter(box => !zone.tied.includes(box.id) && hasCallers(seen, box));
      const linked = seen.vnets.filter(({ id }) => zone.tied.includes(id));
      const written = seen.written?.zones ?? [];
      const vnets = (seen.written?.vnets ?? []).map(({ id }) => id).filter(id => linked.some(box => isFor(id, box)));
      return [
        ...open.flatMap(({ title }) =>
          against(true, 'the zone is linked to every VNet with callers', `${title} is not linked`),
        ),
        ...written.flatMap(({ name, linkedTo }) =>
          against(
            !isSame(linkedTo, vnets),
            `${name} is linked to ${vnets.join(', ')}`,
            `the files link ${linkedTo.join(', ')}`,
          ),
        ),
      ];
    },
  },
  {
    id: 'zone-built',
    because: 'The answer speaks of the zone and the files neither build it nor say so.',
    find: seen => {
      const built = seen.written?.zones.length ?? 0;
      const has = seen.has('private-dns-zone');
      return [
        ...against(
          has && seen.written !== null && built === 0 && !seen.isLeft('private-dns-zone'),
          'a zone is a part',
          'no file has it',
        ),
        ...against(!has && built > 0, 'no zone is a part', 'the files build one'),
      ];
    },
  },
];
