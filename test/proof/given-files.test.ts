import { describe, expect, it } from 'vitest';
import { takeAway } from '../../src/answer/index.ts';
import { bicepFile } from '../answer/takeaway/bicep-file.ts';
import { shellLines } from '../answer/takeaway/shell-words.ts';
import { recommend } from '../recommended.ts';
import { givenCase } from './given-files.ts';
import { grid } from './one-plan-space.ts';

/** One in so many cases of the space: what differs is where things are, which few cases show. */
const oneIn = 97;

type Files = Readonly<Record<string, string>>;

function filesOf(texts: ReturnType<typeof takeAway>): Files | undefined {
  if (!texts.ok) throw new Error(JSON.stringify(texts.problems));
  return texts.files.length === 0
    ? undefined
    : Object.fromEntries(texts.files.map(({ format, text }) => [format, text]));
}

const cases = [...grid()]
  .filter((_, index) => index % oneIn === 0)
  .flatMap(said => {
    const before = recommend(said);
    if (before.status !== 'recommended' || before.topology === null) return [];
    const given = givenCase(said, before.topology);
    const { topology } = recommend(given);
    const files = filesOf(takeAway(recommend(given)));
    return files === undefined || topology === null ? [] : [{ given, topology, files }];
  });

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

interface Nested {
  readonly type: string;
  readonly properties?: { readonly template?: { readonly resources?: readonly Nested[] } };
}

/** Types of what a template creates, those inside of deployments to other groups among them. */
function armTypes(text: string): readonly string[] {
  const typesIn = (resources: readonly Nested[]): readonly string[] =>
    resources.flatMap(({ type, properties }) =>
      properties?.template?.resources === undefined ? [type] : typesIn(properties.template.resources),
    );
  const { resources }: { readonly resources: readonly Nested[] } = JSON.parse(text);
  return typesIn(resources);
}

describe('with every network, gateway and zone given', () => {
  it('cases of many kinds have files', () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it('no file creates a VNet, a virtual hub, a subnet or a zone that was given', () => {
    for (const { given, topology, files } of cases) {
      const zoned = topology.zones.some(({ standing }) => standing === 'new');
      const created = armTypes(files['arm'] ?? '');
      const vnets = topology.networks.filter(({ kind, standing }) => kind === 'vnet' && standing === 'new');
      expect([given, vnets]).toEqual([given, []]);
      expect([given, created.filter(type => type.endsWith('/virtualNetworks'))]).toEqual([given, []]);
      expect([given, created.some(type => type.endsWith('/privateDnsZones'))]).toEqual([given, zoned]);
      expect(files['cli']).not.toMatch(/^az network vnet create/m);
      expect(files['terraform']).not.toMatch(/^resource "azurerm_virtual_network" /m);
      expect(files['cli']).not.toMatch(/our-snet-(?:pe|app) --address-prefixes/);
      const hubs = topology.networks.filter(({ kind }) => kind === 'virtual-hub');
      expect([given, hubs.filter(({ standing }) => standing === 'new')]).toEqual([given, []]);
      expect([given, created.filter(type => /\/virtual(?:Wans|Hubs)$/.test(type))]).toEqual([given, []]);
      expect(files['terraform']).not.toMatch(/^resource "azurerm_virtual_(?:wan|hub)" /m);
    }
  });

  it('every reference resolves', () => {
    for (const { given, files } of cases) {
      const arm = files['arm'] ?? '';
      const declared = Object.keys(JSON.parse(arm).parameters);
      const unknown = all(arm, /parameters\('(\w+)'\)/g).filter(id => !declared.includes(id));
      const bicep = bicepFile(files['bicep'] ?? '');
      const symbols = [...bicep.resources, ...bicep.existing].map(({ symbol }) => symbol);
      const lost = all(files['bicep'] ?? '', /\b(\w+)\.id\b/g).filter(id => !symbols.includes(id));
      const terraform = files['terraform'] ?? '';
      const blocks = [...terraform.matchAll(/^(resource|data) "(\w+)" "(\w+)"/gm)].map(
        ([, keyword, type, name]) => `${keyword === 'data' ? 'data.' : ''}${type}.${name}`,
      );
      const variables = all(terraform, /^variable "(\w+)"/gm);
      const aliases = all(terraform, /^ {2}alias\s+= "(\w+)"/gm);
      const dangling = [
        ...all(terraform, /\bvar\.(\w+)/g).filter(id => !variables.includes(id)),
        ...all(terraform, /provider\s+= azurerm\.(\w+)/g).filter(id => !aliases.includes(id)),
        ...all(terraform, /((?:data\.)?azurerm_\w+\.\w+)\.(?:id|name)\b/g).filter(address => !blocks.includes(address)),
      ];
      const assigned = all(files['cli'] ?? '', /^([A-Z0-9_]+)=/gm);
      const words = shellLines(files['cli'] ?? '').flat();
      const unset = words.flatMap(({ text }) => all(text, /<([A-Z0-9_]+)>/g)).filter(name => !assigned.includes(name));
      expect([given, unknown, lost, dangling, unset]).toEqual([given, [], [], [], []]);
    }
  });

  it('the template and the Bicep file create the same, one for one', () => {
    for (const { given, files } of cases) {
      const bicep = bicepFile(files['bicep'] ?? '').resources.map(({ symbol }) => symbol);
      const { resources }: { readonly resources: readonly unknown[] } = JSON.parse(files['arm'] ?? '');
      expect([given, bicep.length]).toEqual([given, resources.length]);
    }
  });
});
