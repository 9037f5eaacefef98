import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { takeAway } from '../../../src/answer/index.ts';
import { networkVersion } from '../../../src/answer/takeaway/api-versions.ts';
import { say } from '../../../src/content/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { designNamed } from '../../support/designs.ts';
import { bicepFile } from './bicep-file.ts';
import { armOf, everyFile, type Files, filesOf } from './files.ts';

const bodyShape = z.looseObject({
  properties: z.looseObject({
    subnets: z
      .array(
        z.looseObject({
          name: z.string(),
          properties: z.looseObject({ defaultOutboundAccess: z.boolean().optional() }),
        }),
      )
      .optional(),
  }),
});

type Subnets = readonly (readonly [string, boolean])[];

const inVnets = (bodies: readonly unknown[]): Subnets =>
  bodies.flatMap(body =>
    (bodyShape.parse(body).properties.subnets ?? []).map(
      ({ name, properties }) => [name, properties.defaultOutboundAccess === false] as const,
    ),
  );
const isVnet = ({ type }: { readonly type: string }): boolean => /virtualNetworks(@|$)/.test(type);

/** The subnets of the new VNets of a file, by name, and whether it says that they are private. */
const subnetsOf: Readonly<Record<keyof Files, (text: string) => Subnets>> = {
  arm: text => inVnets(armOf(text).resources.filter(isVnet)),
  bicep: text =>
    inVnets(
      bicepFile(text)
        .resources.filter(isVnet)
        .map(({ body }) => body),
    ),
  cli: text =>
    [...text.matchAll(/az network vnet subnet create \\\n[\s\S]*?--name (\S+) [\s\S]*?(?=\n\n)/g)].map(
      ([block, name = '']) => [name, block.includes('--default-outbound false')],
    ),
  terraform: text =>
    [...text.matchAll(/resource "azurerm_subnet" "\w+" \{\n {2}name\s+= "([\w-]+)"[\s\S]*?\n\}/g)].map(
      ([block, name = '']) => [name, /default_outbound_access_enabled\s+= false/.test(block)],
    ),
};

const managed = new Set(['GatewaySubnet', 'AzureBastionSubnet', 'AzureFirewallSubnet', 'integration', 'resolver']);

describe('a new subnet', () => {
  test.each(['arm', 'bicep', 'cli', 'terraform'] as const)('in %s is private unless Azure manages it', format => {
    const found = everyFile.flatMap(([name, files]) =>
      subnetsOf[format](files[format]).map(([subnet, isPrivate]) => [name, subnet, isPrivate] as const),
    );
    expect(found.length).toBeGreaterThan(50);
    expect(found.filter(([, subnet, isPrivate]) => isPrivate === managed.has(subnet))).toEqual([]);
  });

  const told = (requirements: Requirements): boolean => {
    const files = filesOf(takeAway(recommend(requirements)));
    return files?.cli.includes(say(undefined, 'take.hint.private')) ?? false;
  };
  const vm = { sourceType: 'azure-vm', sourceRegion: 'westeurope', resourceType: 'sql-database' } as const;

  test('is told to have no way out where machines stand in it, and nothing leads them out', () => {
    expect(told(vm)).toBe(true);
    expect(told({ ...vm, outboundInternet: 'needed' })).toBe(false);
    expect(told(designNamed('a firewall between regions').requirements)).toBe(false);
    expect(told({ sourceType: 'app-service', targetRegion: 'westeurope', resourceType: 'sql-database' })).toBe(false);
  });
});

test('every resource of Microsoft.Network is written by one version, but for DNS', () => {
  const versions = everyFile.flatMap(([, { arm }]) =>
    armOf(arm).resources.flatMap(({ type, apiVersion }) =>
      /Microsoft\.Network\/(?!.*[dD]ns)/.test(type) ? [apiVersion] : [],
    ),
  );
  expect([...new Set(versions)]).toEqual([networkVersion]);
});
