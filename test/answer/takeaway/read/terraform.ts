import { blocksOf, parseTogether } from '../hcl-together.ts';
import { type DesignInFile, type Fields, fieldsOf, itemsOf, textOf, textsOf, type Zones } from './design.ts';

/** A block of a file: what stands in it as the parser gives it, blocks as lists of objects. */
export interface Block {
  readonly keyword: string;
  readonly labels: readonly string[];
  readonly body: Fields;
}

/** Blocks as they were parsed, by their text. */
const parsed = new Map<string, Block>();

/**
 * Parses every different block of these files at once, because each call of the parser costs as much as many blocks.
 */
function parse(texts: readonly string[]): void {
  const fresh = new Map<string, readonly string[]>();
  for (const text of texts.flatMap(blocksOf)) {
    const labels = /^(?:resource|data|variable)((?: "[^"]*")+) \{/.exec(text)?.[1];
    if (labels === undefined || parsed.has(text)) continue;
    fresh.set(text, [text.split(' ', 1)[0] ?? '', ...[...labels.matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '')]);
  }
  const [file, fault] = parseTogether([...fresh.keys()]);
  if (fault !== null) throw new Error(`Not HCL: ${String(fault)}`);
  const taken = new Map<string, number>();
  for (const [text, path] of fresh) {
    const [keyword = '', ...labels] = path;
    // Blocks of the same labels stand in one list, in their order.
    const key = path.join(' ');
    const index = taken.get(key) ?? 0;
    taken.set(key, index + 1);
    const list = path.reduce<unknown>((inner, label) => fieldsOf(inner)[label], file);
    parsed.set(text, { keyword, labels, body: fieldsOf(itemsOf(list)[index]) });
  }
}

/** The resources, data sources and variables of files. Throws where a file is no HCL. */
export function blocksRead(texts: readonly string[]): readonly (readonly Block[])[] {
  parse(texts);
  return texts.map(text => blocksOf(text).flatMap(each => parsed.get(each) ?? []));
}

const refOf = (value: unknown): string => /^\$\{(?:data\.)?azurerm_\w+\.(\w+)\./.exec(textOf(value) ?? '')?.[1] ?? '';
const one = (body: Fields, name: string): Fields => fieldsOf(itemsOf(body[name])[0]);

function designOf(blocks: readonly Block[]): DesignInFile {
  const of = (type: string): readonly { readonly id: string; readonly body: Fields }[] =>
    blocks
      .filter(({ keyword, labels }) => keyword === 'resource' && labels[0] === `azurerm_${type}`)
      .map(({ labels, body }) => ({ id: labels[1] ?? '', body }));
  const variable = (value: unknown): unknown => {
    const name = /^\$\{var\.(\w+)\}$/.exec(textOf(value) ?? '')?.[1];
    return blocks.find(({ keyword, labels }) => keyword === 'variable' && labels[0] === name)?.body['default'];
  };
  const zonesOf = (value: unknown): Zones => {
    if (value === undefined) return [];
    const list = typeof value === 'string' ? variable(value) : value;
    return list === undefined ? 'asked' : textsOf(list);
  };
  const subnets = of('subnet');
  const given = blocks
    .filter(({ keyword, labels }) => keyword === 'data' && labels[0] === 'azurerm_subnet')
    .map(({ labels, body }) => ({ id: labels[1] ?? '', body }));
  const vnetOf = (subnet: string): string =>
    refOf([...subnets, ...given].find(({ id }) => id === subnet)?.body['virtual_network_name']);
  const subnetsOf = (vnet: string) =>
    subnets
      .filter(({ id }) => vnetOf(id) === vnet)
      .map(({ body }) => {
        const [range = ''] = textsOf(body['address_prefixes']);
        const name = (textOf(body['name']) ?? '').replace(/^\$\{var\.prefix\}-/, '').replaceAll('-', '_');
        return { name, range: /^\$\{var\./.test(range) ? null : range };
      });
  const vnets = of('virtual_network');
  const existing = new Set(subnets.map(({ id }) => vnetOf(id)).filter(id => !vnets.some(vnet => vnet.id === id)));
  const configurations = (body: Fields): readonly Fields[] => itemsOf(body['ip_configuration']).map(fieldsOf);
  const addressesOf = (body: Fields): readonly string[] =>
    configurations(body).flatMap(each => ('public_ip_address_id' in each ? [refOf(each['public_ip_address_id'])] : []));
  const gateways = of('virtual_network_gateway');
  return {
    addresses: of('public_ip').map(({ id, body }) => ({
      id,
      region: textOf(variable(body['location'])),
      zones: zonesOf(body['zones']),
    })),
    used: [
      ...[...gateways, ...of('firewall'), ...of('bastion_host')].flatMap(({ body }) => addressesOf(body)),
      ...of('nat_gateway_public_ip_association').map(({ body }) => refOf(body['public_ip_address_id'])),
    ].toSorted(),
    gateways: gateways.map(({ id, body }) => ({
      id,
      type: textOf(body['type']) ?? '',
      sku: textOf(body['sku']) ?? '',
      generation: textOf(body['generation']),
      vnet: vnetOf(refOf(configurations(body)[0]?.['subnet_id'])),
      addresses: addressesOf(body),
      activeActive: body['active_active'] === true,
      people: body['vpn_client_configuration'] !== undefined,
      bgp: body['enable_bgp'] === true,
      asn: one(body, 'bgp_settings')['asn'] !== undefined,
    })),
    vnets: [
      ...vnets.map(({ id, body }) => ({ id, space: textsOf(body['address_space'])[0] ?? '', subnets: subnetsOf(id) })),
      ...[...existing].map(id => ({ id, space: null, subnets: subnetsOf(id) })),
    ],
    outside: [
      ...of('local_network_gateway').flatMap(({ body }) => textsOf(body['address_space'])),
      ...of('virtual_hub').flatMap(({ body }) => textOf(body['address_prefix']) ?? []),
      ...gateways.flatMap(({ body }) => textsOf(one(body, 'vpn_client_configuration')['address_space'])),
    ],
    siteBgp: of('local_network_gateway').map(({ body }) => {
      const bgp = one(body, 'bgp_settings');
      return bgp['asn'] !== undefined && bgp['bgp_peering_address'] !== undefined;
    }),
    siteConnectionBgp: of('virtual_network_gateway_connection')
      .filter(({ body }) => 'local_network_gateway_id' in body)
      .map(({ body }) => body['enable_bgp'] === true),
    endpoints: of('private_endpoint').map(({ body }) => {
      const connection = one(body, 'private_service_connection');
      return { manual: connection['is_manual_connection'] === true, message: 'request_message' in connection };
    }),
  };
}

/** Reads Terraform files with an HCL parser. Throws where it reads one not. */
export function readTerraform(texts: readonly string[]): readonly DesignInFile[] {
  return blocksRead(texts).map(designOf);
}
