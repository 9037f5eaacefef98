import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/takeaway/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';

const names: Requirements = {
  sourceType: 'azure-vm',
  resourceType: 'vm',
  exposure: 'none',
  hybrid: [],
  goal: 'resolve-names',
};

function bicepOf(requirements: Requirements): string {
  const taken = takeAway(recommend(requirements), {});
  if (!taken.ok) throw new Error(JSON.stringify(taken.problems));
  return taken.files.find(({ format }) => format === 'bicep')?.text ?? '';
}

describe('a private DNS zone for names of your own', () => {
  test('has a name that we give where it is new, and VNets register in it', () => {
    const file = bicepOf(names);
    expect(file).toContain("name: 'advisor.internal'");
    expect(file).toContain('registrationEnabled: true');
  });

  test('is asked for by name where it stands, and no VNet registers in it', () => {
    const file = bicepOf({ ...names, stands: [{ kind: 'private-dns-zone' }] });
    expect(file).toMatch(/^param zone1Name string$/m);
    expect(file).not.toContain('advisor.internal');
    expect(file).not.toContain('registrationEnabled: true');
  });
});
