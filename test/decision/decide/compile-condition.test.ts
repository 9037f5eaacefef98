import { expect, test } from 'vitest';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import type { Case, Condition } from '../../../src/decision/decide/condition.ts';
import { caseOf, emptyCase } from '../cases.ts';

const fiveVnets: Case = caseOf({ vnetCount: 5, resourceType: 'sql-database', encryption: 'tls-ok', hybrid: [] }, [
  'vnet-peering-global',
]);
const gatewayStands: Case = caseOf({ existingFeatures: ['vpn-gateway'], hybrid: ['datacenter', 'user-devices'] }, []);
const asked: Case = caseOf({ proposed: ['vnet-peering-regional', 'basic-lb'] }, []);
const weighed: Case = { ...caseOf({}, []), candidate: 'p2s-vpn' };
const nothing: Case = emptyCase();

const yes: Condition = { always: true };
const no: Condition = { any: [] };

test.each<[Condition, Case, boolean]>([
  [yes, nothing, true],
  [no, nothing, false],
  [{ all: [] }, nothing, true],
  [{ all: [yes, yes] }, nothing, true],
  [{ all: [yes, no] }, nothing, false],
  [{ any: [no, yes] }, nothing, true],
  [{ any: [no, no] }, nothing, false],
  [{ not: no }, nothing, true],
  [{ not: yes }, nothing, false],
  [{ fact: 'resourceType', op: '=', value: 'sql-database' }, fiveVnets, true],
  [{ fact: 'resourceType', op: '=', value: 'sql-database' }, nothing, false],
  [{ fact: 'resourceType', op: '!=', value: 'key-vault' }, fiveVnets, true],
  [{ fact: 'resourceType', op: '!=', value: 'sql-database' }, fiveVnets, false],
  [{ fact: 'resourceType', op: '!=', value: 'key-vault' }, nothing, false],
  [{ fact: 'resourceType', op: 'in', value: ['key-vault', 'sql-database'] }, fiveVnets, true],
  [{ fact: 'resourceType', op: 'in', value: ['key-vault'] }, fiveVnets, false],
  [{ fact: 'resourceType', op: 'startsWith', value: 'sql' }, fiveVnets, true],
  [{ fact: 'resourceType', op: 'startsWith', value: 'storage' }, fiveVnets, false],
  [{ fact: 'resourceType', op: 'startsWith', value: 'sql' }, nothing, false],
  [{ fact: 'vnetCount', op: '>', value: 4 }, fiveVnets, true],
  [{ fact: 'vnetCount', op: '>', value: 5 }, fiveVnets, false],
  [{ fact: 'vnetCount', op: '>', value: 4 }, nothing, false],
  [{ fact: 'vnetCount', op: '>=', value: 5 }, fiveVnets, true],
  [{ fact: 'vnetCount', op: '>=', value: 6 }, fiveVnets, false],
  [{ fact: 'vnetCount', op: '>=', value: 0 }, nothing, false],
  [{ fact: 'vnetCount', op: '<', value: 6 }, fiveVnets, true],
  [{ fact: 'vnetCount', op: '<', value: 5 }, fiveVnets, false],
  [{ fact: 'vnetCount', op: '<', value: 6 }, nothing, false],
  [{ fact: 'vnetCount', op: '<=', value: 5 }, fiveVnets, true],
  [{ fact: 'vnetCount', op: '<=', value: 4 }, fiveVnets, false],
  [{ fact: 'vnetCount', op: '<=', value: 5 }, nothing, false],
  [{ fact: 'hybrid', op: '=', value: 'none' }, fiveVnets, true],
  [{ fact: 'hybrid', op: '=', value: 'none' }, gatewayStands, false],
  [{ fact: 'hybrid', op: '=', value: 'datacenter' }, gatewayStands, true],
  [{ fact: 'hybrid', op: '=', value: 'branch-site' }, gatewayStands, false],
  [{ fact: 'hybrid', op: '!=', value: 'none' }, gatewayStands, true],
  [{ fact: 'hybrid', op: '!=', value: 'none' }, nothing, false],
  [{ fact: 'hybrid', op: 'in', value: ['branch-site', 'datacenter'] }, gatewayStands, true],
  [{ fact: 'hybrid', op: 'in', value: ['branch-site', 'many-branches'] }, gatewayStands, false],
  [{ fact: 'existingFeatures', op: 'contains', value: 'vpn-gateway' }, gatewayStands, true],
  [{ fact: 'existingFeatures', op: 'contains', value: 'azure-firewall' }, gatewayStands, false],
  [{ fact: 'existingFeatures', op: 'contains', value: 'vpn-gateway' }, nothing, false],
  [{ rec: 'vnet-peering-global' }, fiveVnets, true],
  [{ rec: 'vnet-peering-*' }, fiveVnets, true],
  [{ rec: 'vnet-peering-regional' }, fiveVnets, false],
  [{ rec: 'vnet-peering-*' }, asked, false],
  [{ proposed: 'vnet-peering-*' }, asked, true],
  [{ proposed: 'basic-lb' }, asked, true],
  [{ proposed: 'vnet-peering-*' }, fiveVnets, false],
  [{ opt: 'vnet-peering-*' }, fiveVnets, true],
  [{ opt: 'vnet-peering-*' }, asked, true],
  [{ opt: 'p2s-vpn' }, weighed, true],
  [{ opt: 's2s-vpn' }, weighed, false],
  [{ rec: 'p2s-vpn' }, weighed, false],
])('%j', (condition, given, expected) => {
  expect(compile(condition)(given)).toBe(expected);
});
