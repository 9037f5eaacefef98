import { bicepFile } from '../bicep-file.ts';
import { armOf } from '../files.ts';
import { type DesignInFile, type Fields, fieldsOf, itemsOf, textOf, textsOf, type Zones } from './design.ts';

/** A resource of a template: its names of other resources are `{ ref }`, its parameters `{ parameter, value }`. */
interface Node {
  readonly id: string;
  readonly type: string;
  /** The id of the resource that it is a part of, where it is declared apart from it. */
  readonly parent: string | undefined;
  /** Its name without the prefix of all names. */
  readonly name: string;
  readonly body: Fields;
}

const symbol = (name: string): string => name.replaceAll('-', '_');

/** The id of an existing VNet, whose name an expression takes from a parameter: `remoteHubVnetName`. */
function existingVnet(expression: string): string | undefined {
  const place = /parameters\('(\w+)VnetName'\)/.exec(expression)?.[1];
  return place === undefined ? undefined : `vnet_${place.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)}`;
}

function mapped(value: unknown, leaf: (text: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(item => mapped(item, leaf));
  if (typeof value !== 'object' || value === null || 'code' in value) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner, leaf)]));
}

function armNodes(text: string): readonly Node[] {
  const { parameters, resources } = armOf(text);
  const leaf = (value: unknown): unknown => {
    if (typeof value !== 'string' || !value.startsWith('[')) return value;
    const parameter = /^\[parameters\('(\w+)'\)\]$/.exec(value)?.[1];
    if (parameter !== undefined) return { parameter, value: parameters[parameter]?.defaultValue };
    const existing = existingVnet(value);
    const ref = /\{0\}-([\w-]+)'/.exec(value)?.[1];
    return existing !== undefined ? { ref: existing } : ref === undefined ? value : { ref: symbol(ref) };
  };
  return resources.map(({ type, name, ...body }) => {
    const own = /\{0\}-([\w-]+)'/.exec(name)?.[1] ?? /'([\w-]+)'\)\]$/.exec(name)?.[1] ?? name;
    const parent = existingVnet(name);
    return { id: symbol(own), type, parent, name: symbol(own), body: fieldsOf(mapped(body, leaf)) };
  });
}

function bicepNodes(text: string): readonly Node[] {
  const { parameters, resources } = bicepFile(text);
  const leaf = (value: unknown): unknown => {
    const code = textOf(fieldsOf(value)['code']);
    if (code === null) return value;
    if (parameters.has(code)) return { parameter: code, value: parameters.get(code) };
    const ref = /^(?:\$\{)?(\w+)\.id\b/.exec(code)?.[1];
    return ref === undefined ? value : { ref };
  };
  const codeOf = (value: unknown): string | undefined => textOf(fieldsOf(value)['code']) ?? undefined;
  return resources.map(({ symbol: id, type, body }) => ({
    id,
    type: type.replace(/@.*/, ''),
    parent: codeOf(body['parent']),
    name: symbol((codeOf(body['name']) ?? textOf(body['name']) ?? '').replace(/^\$\{prefix\}-/, '')),
    body: fieldsOf(mapped(body, leaf)),
  }));
}

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value);

const refOf = (value: unknown): string => textOf(at(value, 'id', 'ref')) ?? '';

function zonesOf(value: unknown): Zones {
  if (value === undefined) return [];
  const parameter = fieldsOf(value);
  if ('parameter' in parameter) return parameter['value'] === undefined ? 'asked' : textsOf(parameter['value']);
  return textsOf(value);
}

/** Ids of all public addresses that something names. */
function usedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(usedIn);
  return Object.entries(fieldsOf(value)).flatMap(([key, inner]) =>
    key === 'publicIPAddress'
      ? [refOf(inner)]
      : key === 'publicIpAddresses'
        ? itemsOf(inner).map(refOf)
        : usedIn(inner),
  );
}

/** The VNets that exist and get subnets. */
function existingVnets(subnets: readonly Node[]): DesignInFile['vnets'] {
  return [...new Set(subnets.flatMap(({ parent }) => parent ?? []))].map(id => ({
    id,
    space: null,
    subnets: subnets
      .filter(({ parent }) => parent === id)
      .map(({ name, body }) => ({ name, range: textOf(at(body, 'properties', 'addressPrefix')) })),
  }));
}

function designOf(nodes: readonly Node[]): DesignInFile {
  const of = (type: string): readonly Node[] => nodes.filter(node => node.type === `Microsoft.Network/${type}`);
  const subnets = of('virtualNetworks/subnets');
  const vnetOf = (ref: string): string => subnets.find(({ id }) => id === ref)?.parent ?? ref;
  const connections = of('connections').filter(
    ({ body }) => at(body, 'properties', 'localNetworkGateway2') !== undefined,
  );
  return {
    addresses: of('publicIPAddresses').map(({ id, body }) => ({
      id,
      region: textOf(at(body, 'location', 'value')),
      zones: zonesOf(body['zones']),
    })),
    used: nodes.flatMap(({ body }) => usedIn(body)).toSorted(),
    gateways: of('virtualNetworkGateways').map(({ id, body }) => {
      const properties = at(body, 'properties');
      const configurations = itemsOf(at(properties, 'ipConfigurations'));
      return {
        id,
        type: textOf(at(properties, 'gatewayType')) ?? '',
        sku: textOf(at(properties, 'sku', 'name')) ?? '',
        generation: textOf(at(properties, 'vpnGatewayGeneration')),
        vnet: vnetOf(refOf(at(configurations[0], 'properties', 'subnet'))),
        addresses: configurations.flatMap(usedIn),
        activeActive: at(properties, 'activeActive') === true,
        people: at(properties, 'vpnClientConfiguration') !== undefined,
        bgp: at(properties, 'enableBgp') === true,
        asn: at(properties, 'bgpSettings', 'asn') !== undefined,
      };
    }),
    vnets: [
      ...of('virtualNetworks').map(({ id, body }) => ({
        id,
        space: textsOf(at(body, 'properties', 'addressSpace', 'addressPrefixes'))[0] ?? '',
        subnets: itemsOf(at(body, 'properties', 'subnets')).map(subnet => ({
          name: textOf(at(subnet, 'name')) ?? '',
          range: textOf(at(subnet, 'properties', 'addressPrefix')) ?? '',
        })),
      })),
      ...existingVnets(subnets),
    ],
    outside: [
      ...of('localNetworkGateways').flatMap(({ body }) =>
        textsOf(at(body, 'properties', 'localNetworkAddressSpace', 'addressPrefixes')),
      ),
      ...of('virtualHubs').flatMap(({ body }) => textOf(at(body, 'properties', 'addressPrefix')) ?? []),
      ...of('virtualNetworkGateways').flatMap(({ body }) =>
        textsOf(at(body, 'properties', 'vpnClientConfiguration', 'vpnClientAddressPool', 'addressPrefixes')),
      ),
    ],
    siteBgp: of('localNetworkGateways').map(({ body }) => {
      const bgp = at(body, 'properties', 'bgpSettings');
      return at(bgp, 'asn') !== undefined && at(bgp, 'bgpPeeringAddress') !== undefined;
    }),
    siteConnectionBgp: connections.map(({ body }) => at(body, 'properties', 'enableBgp') === true),
    endpoints: of('privateEndpoints').map(({ body }) => {
      const manual = itemsOf(at(body, 'properties', 'manualPrivateLinkServiceConnections'));
      const automatic = itemsOf(at(body, 'properties', 'privateLinkServiceConnections'));
      const message = [...manual, ...automatic].some(each => at(each, 'properties', 'requestMessage') !== undefined);
      return { manual: manual.length > 0 && automatic.length === 0, message };
    }),
  };
}

/** Reads an ARM template. */
export const readArm = (text: string): DesignInFile => designOf(armNodes(text));

/** Reads a Bicep file. */
export const readBicep = (text: string): DesignInFile => designOf(bicepNodes(text));
