import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Format, takeAway } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { armRules, brokenRules } from '../answer/takeaway/arm-rules/index.ts';
import { askedByAll } from '../answer/takeaway/as-arm/files.ts';
import { namedIn, type Resource } from '../answer/takeaway/as-arm/resource.ts';
import { providerFaults } from '../answer/takeaway/azurerm/faults.ts';
import { formatFaults } from '../answer/takeaway/azurerm/format.ts';
import { bicepFaults, bicepParser } from '../answer/takeaway/bicep-syntax.ts';
import { type Files, filesOf } from '../answer/takeaway/files.ts';
import { blocksRead } from '../answer/takeaway/read/terraform.ts';
import { publishedShapes, templateFaults } from '../answer/takeaway/sdk/template-faults.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';
import { designs } from '../support/designs.ts';
import { extent } from './extent.ts';
import { givenCase } from './given-files.ts';
import { spreadAnswers } from './one-plan-space.ts';
import { combinations, type Dimension } from './proof-space.ts';

/** Primes, so that no answer is passed over. */
const oneCase = extent(97, 11);
const oneOfGrid = extent(541, 101);
const oneOfSlices = extent(7_919, 1_511);

/** Clouds and regions with availability zones, without, and of which it is not known. */
const places: Dimension = [
  { sourceRegion: 'eastus', targetRegion: 'westus' },
  { sourceRegion: 'usgovvirginia', targetRegion: 'usgovarizona' },
  { sourceRegion: 'chinanorth3', targetRegion: 'chinaeast2' },
  { sourceRegion: 'japanwest', targetRegion: 'japaneast' },
];

/** What stands already. */
const standing: Dimension = [
  { existingFeatures: ['vpn-gateway', 'vnet-peering'] },
  { existingFeatures: ['expressroute-gateway', 'azure-firewall'] },
  { existingFeatures: ['vwan-hub-connection'] },
];

/** The same with every network, gateway and zone of the design given by its id. */
function* withGiven(all: Iterable<Requirements>): Generator<Requirements> {
  for (const said of all) {
    yield said;
    const { topology } = recommend(said);
    if (topology !== null) yield givenCase(said, topology);
  }
}

function* answers(): Generator<Requirements> {
  const known = designs.map(({ requirements }) => requirements);
  yield* known;
  yield* combinations([known, places]);
  yield* combinations([known, standing]);
  for (const [index, requirements] of cases.entries()) if (index % oneCase === 0) yield requirements;
  yield* spreadAnswers(oneOfGrid, oneOfSlices);
}

/** Every different set of files, by the first answers that lead to it. What only people read makes no difference. */
function different(): readonly (readonly [string, Files])[] {
  const found = new Map<string, readonly [string, Files]>();
  for (const requirements of withGiven(answers())) {
    const files = filesOf(takeAway(recommend(requirements)));
    if (files === undefined) continue;
    const key = files.arm.replace(/"description": .*/g, '');
    if (!found.has(key)) found.set(key, [JSON.stringify(requirements), files]);
  }
  return [...found.values()];
}

const formats = ['cli', 'bicep', 'arm', 'terraform'] as const satisfies readonly Format[];

/** A service is no network, and the line of a site has no name in every language. */
const isOutside = (id: string): boolean => /^(Microsoft\.|vpnSites\/vpnSiteLinks:)/.test(id);

/** What a file asks for, and what each of it names. */
const outlined = (resources: readonly Resource[]): string =>
  resources
    .filter(({ id }) => !isOutside(id))
    .map(({ id, body }) => {
      const others = new Set(namedIn(body).filter(other => !isOutside(other)));
      return `${id}: ${[...others].toSorted().join(', ')}`;
    })
    .toSorted()
    .join('\n');

describe('the files of every different design', () => {
  let all: readonly (readonly [string, Files])[] = [];
  let asked: ReturnType<typeof askedByAll> = [];
  let violations = 0;
  const none = (faults: readonly string[]): void => {
    violations += faults.length;
    expect(faults).toEqual([]);
  };
  beforeAll(() => {
    all = different();
    asked = askedByAll(all.map(([, files]) => files));
  });

  afterAll(() => {
    const blocks = asked.flatMap(each => formats.map(format => each[format].resources.length));
    process.stdout.write(
      `${all.length * formats.length} files of ${all.length} designs, ${blocks.reduce((sum, one) => sum + one, 0)} resources, ${armRules.length} rules, ${violations} violations\n`,
    );
  });

  test('break no rule that Azure enforces', () => {
    none(
      asked.flatMap((each, index) =>
        formats.flatMap(format =>
          brokenRules(each[format], format).map(([rule, fault]) => `${rule}, ${format}: ${fault} (${all[index]?.[0]})`),
        ),
      ),
    );
  });

  test('ask for the same resources in all four languages, each named by the same others', () => {
    none(
      asked.flatMap((each, index) => {
        const texts = new Set(formats.map(format => outlined(each[format].resources)));
        return texts.size === 1 ? [] : [String(all[index]?.[0])];
      }),
    );
  });

  test('have the shapes that are published for the versions that they are written in', async () => {
    const shapes = await publishedShapes();
    none(all.flatMap(([name, { arm }]) => templateFaults(shapes, arm).map(fault => `${fault} (${name})`)));
  });

  test('are Bicep by its grammar', async () => {
    const parser = await bicepParser();
    none(all.flatMap(([name, { bicep }]) => bicepFaults(parser, bicep).map(fault => `${fault} (${name})`)));
  });

  test('are Terraform as the provider declares it, and as it is formatted', () => {
    const read = blocksRead(all.map(([, { terraform }]) => terraform));
    none(
      all.flatMap(([name, { terraform }], index) =>
        [...providerFaults(read[index] ?? []), ...formatFaults(terraform)].map(fault => `${fault} (${name})`),
      ),
    );
  });
});
