import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import type { Condition } from '../../../src/decision/decide/condition.ts';
import { table } from '../../../src/decision/tables/table.ts';
import { caseOf } from '../cases.ts';

// Each line would be a rule that never holds, and nothing at run time says so: the compiler refuses it instead.
const refused: readonly Condition[] = [
  // @ts-expect-error: no value of the fact
  { fact: 'sameVnet', op: '=', value: 'yess' },
  // @ts-expect-error: no kind of caller
  { fact: 'sourceType', op: '=', value: 'azure-vmm' },
  // @ts-expect-error: no kind of caller, in a list
  { fact: 'sourceType', op: 'in', value: ['azure-vmm'] },
  // @ts-expect-error: no such fact
  { fact: 'vnetCountt', op: '>=', value: 3 },
  // @ts-expect-error: a text has no order
  { fact: 'sourceType', op: '>', value: 3 },
  // @ts-expect-error: a text has no members
  { fact: 'sourceType', op: 'contains', value: 'azure-vm' },
  // @ts-expect-error: a count is no text
  { fact: 'vnetCount', op: '=', value: 'two' },
  // @ts-expect-error: no member of the set
  { fact: 'existingFeatures', op: 'contains', value: 'vpn-gatewayy' },
  // @ts-expect-error: no resource type begins so
  { fact: 'resourceType', op: 'startsWith', value: 'storrage' },
  // @ts-expect-error: no option
  { rec: 'vnet-peering-globall' },
  // @ts-expect-error: no option begins so
  { rec: 'vnet-pearing-*' },
  // @ts-expect-error: a design never has what is retired
  { rec: 'basic-lb' },
  // @ts-expect-error: nothing that people propose begins so
  { opt: 'front-doors-*' },
  // @ts-expect-error: nothing that people propose is called so
  { proposed: 'basic-lbb' },
  // @ts-expect-error: a value deep inside a condition
  { all: [{ any: [{ not: { not: { fact: 'sameVnet', op: '=', value: 'yess' } } }] }] },
];

const given = caseOf({ vnetCount: 9, sourceType: 'azure-vm', resourceType: 'storage-blob', sameVnet: 'yes' }, [
  'vnet-peering-global',
]);

describe('a rule that could never hold is a type error', () => {
  it.each(refused)('%j', condition => {
    expect(compile(condition)(given)).toBe(false);
  });
});

describe('a row of a table', () => {
  it('has words, and one without them is a type error', () => {
    const rule = { title: 'How administrators get in', columns: [] } as const;
    const { rows } = table({ ...rule, id: 'admin-access', rows: [{ id: 'no-people', when: {}, sources: [] }] });
    expect(rows.map(({ because }) => because)).toEqual(['rule.admin-access.no-people']);
    // @ts-expect-error: nobody has written why this row decides
    const other = table({ ...rule, id: 'admin-access', rows: [{ id: 'nobody', when: {}, sources: [] }] });
    expect(other.rows).toHaveLength(1);
  });
});
