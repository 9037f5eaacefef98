import { fieldsOf, itemsOf, textOf } from '../read/design.ts';
import { type Block, blocksRead } from '../read/terraform.ts';
import { type Asked, mapped, namedIn, pathOf, type Resource, resource, shortId } from './resource.ts';
import { camel, sampleOf } from './samples.ts';
import type { TerraformType } from './terraform-arguments.ts';
import { terraformHubs } from './terraform-hubs.ts';
import { terraformNetworks } from './terraform-networks.ts';
import { terraformServices } from './terraform-services.ts';

const types = new Map<string, TerraformType>(
  Object.entries({ ...terraformNetworks, ...terraformHubs, ...terraformServices }),
);
const typeOf = ({ labels: [type = ''] }: Block): TerraformType => types.get(type.replace('azurerm_', '')) ?? { type };

/**
 * What a block adds to another resource: the argument that names that one, the one that names the other, and where it
 * goes.
 */
const additions: ReadonlyMap<string, readonly [to: string, from: string, key: string]> = new Map([
  ['subnet_network_security_group_association', ['subnet_id', 'network_security_group_id', 'networkSecurityGroup']],
  ['subnet_route_table_association', ['subnet_id', 'route_table_id', 'routeTable']],
  ['subnet_nat_gateway_association', ['subnet_id', 'nat_gateway_id', 'natGateway']],
  ['nat_gateway_public_ip_association', ['nat_gateway_id', 'public_ip_address_id', 'publicIpAddresses']],
]);

const addition = ({ labels: [type = ''] }: Block) => additions.get(type.replace('azurerm_', ''));

/** A file with what its references lead to. */
class File {
  private readonly blocks: readonly Block[];
  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
  }

  private expression(text: string): unknown {
    const parts = text.split('.');
    if (parts[0] === 'var') return this.variable(parts[1] ?? '');
    const [keyword, type, label, property] = parts[0] === 'data' ? parts : ['resource', ...parts];
    const block = this.blocks.find(
      each => each.keyword === keyword && each.labels[0] === type && each.labels[1] === label,
    );
    if (block === undefined) return text;
    if (property === 'id') return pathOf(typeOf(block).type, this.nameOf(block).split('/'));
    return property === 'name' ? this.nameOf(block).split('/').at(-1) : this.worked(block.body[property ?? '']);
  }

  private variable(name: string): unknown {
    const block = this.blocks.find(({ keyword, labels }) => keyword === 'variable' && labels[0] === name);
    const value = block?.body['default'];
    return value === undefined ? sampleOf(camel(name)) : value;
  }

  /** A value with every reference replaced by what it leads to. */
  worked(value: unknown): unknown {
    return mapped(value, text => {
      const whole = /^\$\{([^${}]*)\}$/.exec(text)?.[1];
      if (whole !== undefined) return mapped(this.expression(whole), shortId);
      return shortId(text.replace(/\$\{([^${}]*)\}/g, (_, inner: string) => String(this.expression(inner))));
    });
  }

  /** The name of a block's resource with the names of what it belongs to. */
  nameOf(block: Block): string {
    const own = textOf(this.worked(block.body['name'])) ?? '';
    const { parent } = typeOf(block);
    if (parent === undefined) return own;
    const named = textOf(this.worked(block.body[parent])) ?? '';
    return `${named.replace(/^[^:]*:/, '')}/${own}`;
  }

  /** The ids of the resources that any part of a block leads to. */
  leadsTo(block: Block): readonly string[] {
    const leads: string[] = [];
    mapped(block.body, text => {
      for (const [, address = ''] of text.matchAll(/\$\{((?:data\.)?azurerm_\w+\.\w+)/g))
        leads.push(...namedIn(this.worked(`\${${address}.id}`)));
      return text;
    });
    return leads;
  }

  resource(block: Block): Resource {
    const { type, body } = typeOf(block);
    const written = fieldsOf(this.worked({ ...block.body, depends_on: undefined }));
    const placed = written['location'] === undefined ? {} : { location: written['location'] };
    return resource(type, this.nameOf(block), { ...placed, ...body?.(written) }, this.leadsTo(block));
  }
}

/** The zones that a private endpoint writes its records in, which are a resource of their own. */
function zoneGroup(endpoint: Resource, written: unknown): readonly Resource[] {
  return itemsOf(written).map(group => {
    const zones = itemsOf(fieldsOf(group)['private_dns_zone_ids']);
    const privateDnsZoneConfigs = zones.map(id => ({ properties: { privateDnsZoneId: id } }));
    const name = `${endpoint.name}/${String(fieldsOf(group)['name'])}`;
    const after = [endpoint.id, ...endpoint.after];
    return resource('privateEndpoints/privateDnsZoneGroups', name, { properties: { privateDnsZoneConfigs } }, after);
  });
}

function withAdditions(resources: readonly Resource[], blocks: readonly Block[], file: File): readonly Resource[] {
  const added = new Map<string, { readonly key: string; readonly id: string }[]>();
  for (const block of blocks) {
    const [to, from, key] = addition(block) ?? [];
    if (to === undefined || from === undefined || key === undefined) continue;
    const [target, id] = [String(file.worked(block.body[to])), String(file.worked(block.body[from]))];
    added.set(target, [...(added.get(target) ?? []), { key, id }]);
  }
  return resources.map(each => {
    const more = added.get(each.id);
    if (more === undefined) return each;
    const properties = Object.fromEntries(
      more.map(({ key, id }) => [key, key.endsWith('es') ? [{ id }] : { id }] as const),
    );
    const after = new Set([...each.after, ...more.map(({ id }) => id)]);
    return {
      ...each,
      after,
      body: { ...each.body, properties: { ...fieldsOf(each.body['properties']), ...properties } },
    };
  });
}

function askedBy(blocks: readonly Block[]): Asked {
  const file = new File(blocks);
  const own = blocks.filter(({ keyword, labels }) => keyword === 'resource' && labels[0] !== 'azurerm_resource_group');
  const resources = own
    // What is done to a service is no part of the network, and not every language can.
    .filter(({ labels: [type = ''] }) => types.has(type.replace('azurerm_', '')))
    .flatMap(block => {
      const made = file.resource(block);
      return [made, ...zoneGroup(made, file.worked(block.body['private_dns_zone_group']))];
    });
  return { resources: withAdditions(resources, own, file) };
}

/** What Terraform files ask for. Read at once, because the parser is slow to start. */
export const askedByTerraform = (texts: readonly string[]): readonly Asked[] => blocksRead(texts).map(askedBy);
