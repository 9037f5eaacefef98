import { shellLines } from '../shell-words.ts';
import type { DesignInFile, Zones } from './design.ts';

type Options = ReadonlyMap<string, readonly string[]>;

interface Call {
  readonly call: string;
  readonly options: Options;
}

function callOf(words: readonly string[]): Call {
  const first = words.findIndex(word => word.startsWith('--'));
  const options = new Map<string, string[]>();
  let name = '';
  for (const word of words.slice(first)) {
    if (word.startsWith('--')) {
      name = word;
      options.set(name, []);
    } else options.get(name)?.push(word);
  }
  return { call: words.slice(0, first).join(' '), options };
}

/** The id of what a word names: what exists has a name of its own, which is asked for. */
function idOf(word: string | undefined): string {
  const existing = /^<(\w+)_VNET_NAME>$/.exec(word ?? '')?.[1];
  if (existing !== undefined) return `vnet_${existing.toLowerCase()}`;
  return (word ?? '').replace('<PREFIX>-', '').replaceAll('-', '_');
}

/** Reads a script of `az` commands. */
export function readCli(text: string): DesignInFile {
  const lines = shellLines(text).map(line => line.map(word => word.text));
  const values = new Map<string, string>(
    lines.flatMap(([first = '']) => {
      const [, name = '', value = ''] = /^([A-Z_]+)=(.*)$/s.exec(first) ?? [];
      // A variable that only hands on what the environment holds is asked for.
      return name === '' || value === `<${name}>` ? [] : [[`<${name}>`, value] as const];
    }),
  );
  const calls = lines.filter(([first]) => first === 'az').map(([, ...words]) => callOf(words));
  const of = (call: string): readonly Options[] =>
    calls.filter(each => each.call === `network ${call} create`).map(({ options }) => options);
  const one = (options: Options, name: string): string | undefined => options.get(name)?.[0];
  const zonesOf = (options: Options): Zones => {
    const [word] = options.get('--zone') ?? [];
    if (word === undefined) return [];
    const value = word.startsWith('<') ? values.get(word) : word;
    return value === undefined ? 'asked' : value.split(' ').filter(zone => zone !== '');
  };
  const gateways = of('vnet-gateway');
  const vnets = of('vnet');
  const subnetsOf = (vnet: string) =>
    of('vnet subnet')
      .filter(subnet => idOf(one(subnet, '--vnet-name')) === vnet)
      .map(subnet => {
        const range = one(subnet, '--address-prefixes') ?? '';
        return { name: idOf(one(subnet, '--name')), range: range.startsWith('<') ? null : range };
      });
  const created = new Set(vnets.map(options => idOf(one(options, '--name'))));
  const existing = new Set(of('vnet subnet').map(subnet => idOf(one(subnet, '--vnet-name'))));
  const address = '--public-ip-address';
  return {
    addresses: of('public-ip').map(options => ({
      id: idOf(one(options, '--name')),
      region: values.get(one(options, '--location') ?? '') ?? null,
      zones: zonesOf(options),
    })),
    used: calls
      .flatMap(({ options }) => [...(options.get(address) ?? []), ...(options.get(`${address}es`) ?? [])].map(idOf))
      .toSorted(),
    gateways: gateways.map(options => {
      const addresses = (options.get(`${address}es`) ?? []).map(idOf);
      return {
        id: idOf(one(options, '--name')),
        type: one(options, '--gateway-type') ?? '',
        sku: one(options, '--sku') ?? '',
        generation: one(options, '--vpn-gateway-generation') ?? null,
        vnet: idOf(one(options, '--vnet')),
        addresses,
        activeActive: addresses.length > 1,
        people: options.has('--vpn-auth-type'),
        bgp: options.has('--asn'),
        asn: options.has('--asn'),
      };
    }),
    vnets: [
      ...vnets.map(options => {
        const id = idOf(one(options, '--name'));
        return { id, space: one(options, '--address-prefixes') ?? '', subnets: subnetsOf(id) };
      }),
      ...[...existing].filter(id => !created.has(id)).map(id => ({ id, space: null, subnets: subnetsOf(id) })),
    ],
    outside: [
      ...of('local-gateway').flatMap(options => options.get('--local-address-prefixes') ?? []),
      ...of('vhub').flatMap(options => options.get('--address-prefix') ?? []),
      ...gateways.flatMap(options => options.get('--address-prefixes') ?? []),
    ],
    siteBgp: of('local-gateway').map(options => options.has('--asn') && options.has('--bgp-peering-address')),
    siteConnectionBgp: of('vpn-connection')
      .filter(options => options.has('--local-gateway2'))
      .map(options => options.has('--enable-bgp')),
    endpoints: of('private-endpoint').map(options => ({
      manual: one(options, '--manual-request') === 'true',
      message: options.has('--request-message'),
    })),
  };
}
