import { beforeAll, describe, expect, test } from 'vitest';
import { type Models, modelsOf, shapeFaults } from './arm-models.ts';
import { bicepFile } from './bicep-file.ts';
import { filesWithExisting } from './existing-files.ts';
import { armOf, everyFile } from './files.ts';
import { shellLines } from './shell-words.ts';

/** The SDK class of each resource type that we write. */
const classes: Readonly<Record<string, string>> = {
  'Microsoft.Network/networkSecurityGroups': 'NetworkSecurityGroup',
  'Microsoft.Network/routeTables': 'RouteTable',
  'Microsoft.Network/publicIPAddresses': 'PublicIPAddress',
  'Microsoft.Network/natGateways': 'NatGateway',
  'Microsoft.Network/virtualNetworks': 'VirtualNetwork',
  'Microsoft.Network/virtualNetworks/subnets': 'Subnet',
  'Microsoft.Network/virtualNetworks/virtualNetworkPeerings': 'VirtualNetworkPeering',
  'Microsoft.Network/virtualNetworkGateways': 'VirtualNetworkGateway',
  'Microsoft.Network/connections': 'VirtualNetworkGatewayConnection',
  'Microsoft.Network/localNetworkGateways': 'LocalNetworkGateway',
  'Microsoft.Network/bastionHosts': 'BastionHost',
  'Microsoft.Network/firewallPolicies': 'FirewallPolicy',
  'Microsoft.Network/azureFirewalls': 'AzureFirewall',
  'Microsoft.Network/privateEndpoints': 'PrivateEndpoint',
  'Microsoft.Network/privateEndpoints/privateDnsZoneGroups': 'PrivateDnsZoneGroup',
  'Microsoft.Network/virtualWans': 'VirtualWAN',
  'Microsoft.Network/virtualHubs': 'VirtualHub',
  'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections': 'HubVirtualNetworkConnection',
  'Microsoft.Network/vpnGateways': 'VpnGateway',
  'Microsoft.Network/expressRouteGateways': 'ExpressRouteGateway',
};
const zoneClasses: Readonly<Record<string, string>> = {
  'Microsoft.Network/privateDnsZones': 'PrivateZone',
  'Microsoft.Network/privateDnsZones/virtualNetworkLinks': 'VirtualNetworkLink',
};
const resolverClasses: Readonly<Record<string, string>> = {
  'Microsoft.Network/dnsResolvers': 'DnsResolver',
  'Microsoft.Network/dnsResolvers/inboundEndpoints': 'InboundEndpoint',
};

/** A value with every expression blotted out, so that two ways to write one compare equal. */
function blotted(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('[') ? '<expression>' : value;
  if (Array.isArray(value)) return value.map(blotted);
  if (typeof value !== 'object' || value === null) return value;
  if ('code' in value) return '<expression>';
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blotted(inner)]));
}

/** A body with each parameter that is no text as a value of its type: the shapes are those of values. */
function withValues(parameters: ReturnType<typeof armOf>['parameters'], value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner => withValues(parameters, inner));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withValues(parameters, inner)]));
  const type = parameters[/^\[parameters\('(\w+)'\)\]$/.exec(String(value))?.[1] ?? '']?.type;
  return type === 'array' ? ['1'] : type === 'int' ? 1 : value;
}

let families: readonly (readonly [Readonly<Record<string, string>>, Models])[] = [];

beforeAll(async () => {
  const [network, zones, resolver] = await Promise.all([
    modelsOf(import.meta.resolve('@azure/arm-network/dist-esm/src/models/mappers.js')),
    modelsOf(import.meta.resolve('@azure/arm-privatedns/dist-esm/src/models/mappers.js')),
    modelsOf(import.meta.resolve('@azure/arm-dnsresolver/dist-esm/src/models/mappers.js')),
  ]);
  families = [
    [classes, network],
    [zoneClasses, zones],
    [resolverClasses, resolver],
  ];
});

function modelFaults(resource: Readonly<Record<string, unknown>> & { readonly type: string }): readonly string[] {
  const { type, apiVersion, name, dependsOn, ...body } = resource;
  for (const [known, models] of families) {
    const model = models.get(known[type] ?? '');
    if (model !== undefined)
      return shapeFaults(
        models,
        model,
        body,
        `${type} ${String(name)} ${String(apiVersion)} ${Array.isArray(dependsOn)}`,
      );
  }
  return [`${type}: no model`];
}

const all = [...everyFile, ...filesWithExisting];

describe(`each of ${all.length} designs`, () => {
  test('is an ARM template whose resources have the shapes of the Azure SDK', () => {
    const faults = all.flatMap(([name, { arm }]) => {
      const { parameters, resources } = armOf(arm);
      return resources.flatMap(({ type, ...resource }) => {
        const body = Object.fromEntries(Object.entries(Object(withValues(parameters, resource))));
        return modelFaults({ ...body, type }).map(fault => `${name}: ${fault}`);
      });
    });
    expect(faults).toEqual([]);
  });

  test('depends only on what its template declares, and names nothing twice', () => {
    for (const [name, { arm }] of all) {
      const { resources } = armOf(arm);
      const ids = resources.map(resource => {
        const bare = resource.name.replace(/^\[format\('(\{\d\}\/?)+', (.*)\)\]$/, '$2').replace(/^\[(.*)\]$/, '$1');
        return `[resourceId('${resource.type}', ${bare === resource.name ? `'${bare}'` : bare})]`;
      });
      expect(new Set(ids).size, name).toBe(ids.length);
      const missing = resources.flatMap(resource => resource.dependsOn).filter(id => !ids.includes(id));
      expect(missing, name).toEqual([]);
    }
  });

  test('is the same in Bicep as in the ARM template, resource by resource', () => {
    for (const [name, { arm, bicep }] of all) {
      const template = armOf(arm);
      const file = bicepFile(bicep);
      expect([...file.parameters.keys()], name).toEqual(Object.keys(template.parameters));
      expect(
        file.resources.map(resource => resource.type),
        name,
      ).toEqual(template.resources.map(resource => `${resource.type}@${resource.apiVersion}`));
      const bodies = file.resources.map(({ body: { parent, name: _, dependsOn, ...body } }) => body);
      const expected = template.resources.map(({ type, apiVersion, name: _, dependsOn, ...body }) => body);
      expect(blotted(bodies), name).toEqual(blotted(expected));
    }
  });

  test('uses only symbols and parameters that its Bicep file declares', () => {
    for (const [name, { bicep }] of all) {
      const file = bicepFile(bicep);
      const declared = new Set([
        ...file.parameters.keys(),
        ...[...file.resources, ...file.existing].map(resource => resource.symbol),
      ]);
      const codes = JSON.stringify([file.resources, file.existing]).matchAll(/"code":"([^"]*)"/g);
      const used = [...codes].flatMap(([, code = '']) =>
        code.includes('${') ? [...code.matchAll(/\$\{(\w+)/g)].map(match => match[1]) : [code.split('.')[0]],
      );
      expect(
        used.filter(symbol => symbol === undefined || !declared.has(symbol)),
        name,
      ).toEqual([]);
    }
  });

  test('is a script of plain az commands whose variables are all set', () => {
    for (const [name, { cli }] of all) {
      const lines = shellLines(cli);
      const set = new Set(lines.flatMap(([first]) => /^([A-Z_]+)=/.exec(first?.text ?? '')?.[1] ?? []));
      const used = lines.flat().flatMap(word => word.variables);
      expect(
        used.filter(variable => !set.has(variable)),
        name,
      ).toEqual([]);
      const commands = lines.filter(([first]) => first?.text === 'az');
      const others = lines.filter(
        ([first]) => first?.text !== 'az' && first?.text !== 'set' && !/^[A-Z_]+=/.test(first?.text ?? ''),
      );
      expect([commands.length > 1, others], name).toEqual([true, []]);
    }
  });
});
