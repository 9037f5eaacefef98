import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/answer/takeaway/model.ts';
import { bicepFile } from './bicep-file.ts';
import { filesWithExisting } from './existing-files.ts';
import { itemsWithExisting } from './existing-plans.ts';
import { references } from './existing-references.data.ts';
import { armOf } from './files.ts';
import { parseTogether } from './hcl-together.ts';
import { type Fields, fieldsOf, itemsOf, textsOf } from './read/design.ts';
import { shellLines } from './shell-words.ts';

type Existing = Extract<Item, { kind: 'existing' }>;

/** What no file has a name for: a peering uses a gateway without naming it, a route leads to an address. */
const unnamed: Readonly<Record<string, readonly string[]>> = {
  'a spoke uses the VPN gateway and the firewall of a hub': ['vpngw-hub', 'fw-hub'],
};

const existingIn = (name: string): readonly Existing[] =>
  (itemsWithExisting[name] ?? [])
    .filter(item => item.kind === 'existing')
    .filter(({ id }) => unnamed[name]?.includes(id) !== true);

/** What ARM and Terraform call the kinds of it. */
const types: Readonly<Record<Existing['of'], readonly [arm: string, terraform: string]>> = {
  firewall: ['azureFirewalls', 'firewall'],
  vnet: ['virtualNetworks', 'virtual_network'],
  gateway: ['virtualNetworkGateways', 'virtual_network_gateway'],
  'virtual-hub': ['virtualHubs', 'virtual_hub'],
  wan: ['virtualWans', 'virtual_wan'],
  zone: ['privateDnsZones', 'private_dns_zone'],
  'nat-gateway': ['natGateways', 'nat_gateway'],
  nsg: ['networkSecurityGroups', 'network_security_group'],
  'route-table': ['routeTables', 'route_table'],
};

const symbol = (id: string): string => id.replaceAll('-', '_');
const snake = (id: string): string => id.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const variable = (id: string): string => `<${snake(id).toUpperCase()}>`;
const files = filesWithExisting.map(([name, texts]) => [name, texts, existingIn(name)] as const);

test('every kind of thing that can exist is tried', () => {
  const tried = Object.values(itemsWithExisting).flatMap(items =>
    items.flatMap(item => (item.kind === 'existing' ? [item.of] : [])),
  );
  expect(Object.keys(types).filter(of => !tried.some(each => each === of))).toEqual([]);
});

test.each(Object.entries(unnamed))('%s: what nothing names is neither written nor asked for', (name, ids) => {
  const names = (itemsWithExisting[name] ?? []).flatMap(item =>
    item.kind === 'existing' && ids.includes(item.id) ? [item.name] : [],
  );
  const [, texts] = files.find(([plan]) => plan === name) ?? [];
  const written = Object.values(texts ?? {}).join();
  expect(names).toHaveLength(ids.length);
  expect([...names, ...names.map(snake)].filter(text => written.includes(text))).toEqual([]);
  expect([...ids, ...ids.map(symbol)].filter(text => written.includes(text))).toEqual([]);
});

describe.each(files)('%s', (name, { cli, bicep, arm }, existing) => {
  test('in ARM refers to what exists by its id, creates none of it and waits for none of it', () => {
    const { resources, parameters } = armOf(arm);
    const ids = existing.map(
      ({ of, name: id }) => `resourceId('Microsoft.Network/${types[of][0]}', parameters('${id}'))`,
    );
    expect(resources.filter(each => existing.some(({ name: id }) => each.name === `[parameters('${id}')]`))).toEqual(
      [],
    );
    expect(resources.flatMap(({ dependsOn }) => dependsOn).filter(id => ids.some(one => id === `[${one}]`))).toEqual(
      [],
    );
    // Something inside a thing that exists has its name, anything beside it has its id.
    const unused = existing.filter(({ name: id }) => !JSON.stringify(resources).includes(`parameters('${id}')`));
    expect(unused).toEqual([]);
    expect(existing.filter(({ name: id }) => parameters[id] === undefined)).toEqual([]);
  });

  test('in Bicep declares it as existing under its parameter', () => {
    const file = bicepFile(bicep);
    expect(file.existing.map(({ symbol: id, type, body }) => [id, type.replace(/@.*/, ''), body])).toEqual(
      existing.map(({ id, of, name: parameter }) => [
        symbol(id),
        `Microsoft.Network/${types[of][0]}`,
        { name: { code: parameter } },
      ]),
    );
    const waits = JSON.stringify(file.resources.map(({ body }) => body['dependsOn'] ?? []));
    expect(existing.filter(({ id }) => waits.includes(`"${symbol(id)}"`))).toEqual([]);
  });

  test('in az gives its name as a variable and creates neither it nor its group', () => {
    const lines = shellLines(cli).map(line => line.map(({ text }) => text));
    const calls = lines.filter(([first]) => first === 'az');
    expect(calls.filter(words => words[1] === 'group')).toEqual([]);
    expect(lines.flat()).toContain('RESOURCE_GROUP=<RESOURCE_GROUP>');
    const named = calls.map(words => words[words.indexOf('--name') + 1]);
    expect(existing.filter(({ name: id }) => named.includes(variable(id)))).toEqual([]);
    expect(existing.filter(({ name: id }) => !calls.flat().some(word => word.includes(variable(id))))).toEqual([]);
    const prefixed = existing.filter(({ id }) => calls.flat().some(word => word.endsWith(`<PREFIX>-${id}`)));
    expect([name, prefixed]).toEqual([name, []]);
  });
});

describe('in Terraform', () => {
  const read = files.map(([name, { terraform }, existing]) => [name, parseTogether([terraform]), existing] as const);

  test.each(read)('%s: it is a data source in a group that exists, and nothing waits for it', (_, parsed, existing) => {
    const [file, fault] = parsed;
    expect(fault).toBeNull();
    const { data, resource } = fieldsOf(file);
    const at = (keyword: unknown, type: string): Fields => fieldsOf(fieldsOf(keyword)[`azurerm_${type}`]);
    const group = `\${data.azurerm_resource_group.network.name}`;
    for (const { id, of, name } of existing) {
      const type = types[of][1];
      expect(at(data, type)[symbol(id)]).toEqual([{ name: `\${var.${snake(name)}}`, resource_group_name: group }]);
      expect(at(resource, type)[symbol(id)]).toBeUndefined();
      expect(JSON.stringify(file)).toContain(`data.azurerm_${type}.${symbol(id)}.`);
    }
    expect(at(data, 'resource_group')).toEqual({ network: [{ name: `\${var.resource_group}` }] });
    expect(at(resource, 'resource_group')).toEqual({});
    const waits = Object.values(fieldsOf(resource))
      .flatMap(blocks => Object.values(fieldsOf(blocks)).flatMap(itemsOf))
      .flatMap(block => textsOf(fieldsOf(block)['depends_on']));
    expect(waits.filter(address => address.startsWith(`\${data.`))).toEqual([]);
  });
});

describe('in all four languages', () => {
  test.each(references)('%s: %s', (plan, _, wanted) => {
    const [, texts] = files.find(([name]) => name === plan) ?? [];
    const formats = ['arm', 'bicep', 'cli', 'terraform'] as const;
    const plain = (text = ''): string => text.replace(/\\\n/g, ' ').replace(/\s+/g, ' ');
    expect(formats.filter(format => !plain(texts?.[format]).includes(wanted[format]))).toEqual([]);
  });

  test(
    'subnets of one VNet are written one after the other, and its peerings after them, first the one that offers ' +
      'a gateway',
    () => {
      const [, texts] = files.find(([name]) => name === 'a hub gets all that it lacks') ?? [];
      const waits = new Map(
        bicepFile(texts?.bicep ?? '').resources.map(({ symbol: id, body }) => [id, JSON.stringify(body['dependsOn'])]),
      );
      const subnets = ['subnet_workload', 'subnet_gateway', 'subnet_bastion', 'subnet_firewall', 'subnet_resolver'];
      const code = (...ids: readonly string[]) => JSON.stringify(ids.map(id => ({ code: id })));
      expect(subnets.map(id => waits.get(id))).toEqual([undefined, ...subnets.slice(0, -1).map(id => code(id))]);
      expect(waits.get('peer_hub_to_caller')).toBe(code(...subnets));
      expect(waits.get('peer_caller_to_hub')).toBe(code('ergw_hub', ...subnets, 'peer_hub_to_caller'));
    },
  );
});
