import { describe, expect, it } from 'vitest';
import type { Decided } from '../../src/decision/decide/decide.ts';
import { type Evaluated, evaluate } from '../../src/decision/decide/evaluate.ts';
import type { Requirements } from '../../src/decision/index.ts';
import { tables } from '../../src/decision/tables/index.ts';
import type { OptionId } from '../../src/options/options.ts';
import { invariants } from './invariants.ts';

interface Violation {
  readonly said: Requirements;
  /** Options put into the design by hand. */
  readonly add?: readonly OptionId[];
  /** Options taken out of it. */
  readonly without?: readonly OptionId[];
  /** A row of a table that decides in place of the right one. */
  readonly row?: `${string}/${string}`;
  readonly headline?: OptionId;
}

const far: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'vm',
};
const near: Requirements = { ...far, targetRegion: 'eastus' };
const database: Requirements = { ...far, resourceType: 'sql-database', exposure: 'none', hybrid: [] };
const office: Requirements = { sourceType: 'onprem-site', resourceType: 'sql-database', hybrid: ['datacenter'] };

const violations: Readonly<Record<string, readonly Violation[]>> = {
  'point-to-site-is-for-people': [{ said: { ...far, hybrid: [] }, add: ['p2s-vpn'] }],
  'machines-have-no-firewall-of-a-service': [{ said: { ...far, exposure: 'allow-listed' }, add: ['service-firewall'] }],
  'no-join-over-overlap': [
    { said: { ...far, addressOverlap: 'yes' }, add: ['vnet-peering-global'] },
    { said: { ...far, addressOverlap: 'yes' }, add: ['avnm-mesh'] },
  ],
  'no-peering-across-clouds': [{ said: { ...far, targetRegion: 'chinanorth' }, row: 'vnet-link/global-peering' }],
  'regional-peering-in-one-region': [
    { said: far, row: 'vnet-link/peering' },
    { said: near, row: 'vnet-link/global-peering' },
  ],
  'private-means-private': [{ said: database, add: ['front-door'] }],
  'service-endpoint-inside-azure': [
    { said: office, add: ['service-endpoint'] },
    { said: { ...database, hybrid: ['datacenter'] }, add: ['service-endpoint'] },
  ],
  'service-endpoint-in-its-region': [{ said: database, add: ['service-endpoint'] }],
  'expressroute-needs-somebody-outside': [{ said: { ...far, hybrid: [] }, add: ['expressroute'] }],
  'endpoint-has-a-name': [{ said: database, without: ['private-dns-zone'] }],
  'outside-callers-resolve': [
    { said: office, add: ['private-endpoint-from-onprem'], without: ['dns-private-resolver'] },
  ],
  'virtual-hub-has-one-owner': [{ said: far, add: ['vwan-standard', 'gateway-transit'] }],
  'firewall-means-firewall': [{ said: { ...far, inspection: 'central-firewall' }, row: 'vnet-link/global-peering' }],
  'one-vnet-one-region': [{ said: far, add: ['same-vnet'] }],
  'no-internet-means-no-tunnel': [{ said: { ...office, internetTransitAllowed: 'no' }, add: ['s2s-vpn'] }],
  'managed-networks-are-not-yours': [
    { said: { ...database, sourceType: 'azure-paas-other' }, row: 'vnet-link/global-peering' },
  ],
  'apps-get-in-by-integration': [{ said: { ...database, sourceType: 'app-service' }, without: ['vnet-integration'] }],
  'blockers-are-resolved': [
    {
      said: { ...far, addressOverlap: 'yes' },
      add: ['vnet-peering-global'],
      without: ['private-link-service', 'private-endpoint'],
    },
  ],
  'nothing-retired': [{ said: far, add: ['vwan-basic'] }],
  'macsec-has-its-ports': [{ said: { ...office, encryption: 'macsec-required' }, row: 'site-link/circuit' }],
  'no-vpn-where-refused': [{ said: { ...office, ruledOut: ['s2s-vpn'] }, add: ['s2s-vpn'] }],
  'headline-is-in-the-design': [{ said: far, headline: 'bastion' }],
};

function rowOf(path: string): Decided {
  const [id, name] = path.split('/');
  const table = tables.find(one => one.id === id);
  const row = table?.rows.find(one => one.id === name);
  if (table === undefined || row === undefined) throw new Error(`There is no row ${path}.`);
  return { table, row };
}

function doctored({ said, add = [], without = [], row, headline }: Violation): Evaluated {
  const evaluated = evaluate(said);
  const design = new Set([...evaluated.given.design, ...add].filter(option => !without.includes(option)));
  const put = row === undefined ? undefined : rowOf(row);
  const decided = evaluated.decision.decided.map(one => (one.table === put?.table ? put : one));
  const decision = { ...evaluated.decision, design, decided, headline: headline ?? evaluated.decision.headline };
  return { ...evaluated, decision, given: { ...evaluated.given, design } };
}

describe.each(invariants)('$id', ({ id, broken }) => {
  const known = (violations[id] ?? []).map((violation, index) => ({ number: index + 1, ...violation }));
  it.each(known)('holds for the true answer and notices violation $number', violation => {
    expect(broken(evaluate(violation.said))).toBe(false);
    expect(broken(doctored(violation))).toBe(true);
  });

  it('has a violation to notice', () => {
    expect(violations[id]?.length).toBeGreaterThan(0);
  });
});
