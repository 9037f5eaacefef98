import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import type { Condition } from '../../../src/decision/decide/condition.ts';
import { defined } from '../../../src/decision/defined.ts';
import { filled } from '../../../src/decision/explain/template.ts';
import { wordsOf } from '../../../src/decision/explain/words.ts';
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

const words = wordsOf(given.facts, true, null);

describe('a sentence that is filled in', () => {
  it('has words of a case in its braces, and another one is a type error', () => {
    const { rows } = table({
      id: 'a-table',
      title: 'Whether it joins',
      columns: [],
      rows: [
        { id: 'known', when: {}, because: 'It joins {pair}.', sources: [] },
        // @ts-expect-error: no word of a case
        { id: 'unknown', when: {}, because: 'It joins {paar}.', sources: [] },
      ],
    });
    expect(rows.map(({ because }) => filled(because, words))).toEqual([`It joins ${words.pair}.`, 'It joins .']);
  });

  it('was checked by the compiler, and one that was not is a type error', () => {
    // @ts-expect-error: a text of which nobody knows what stands in its braces
    expect(filled(defined('It joins {pair}.'), words)).toBe(`It joins ${words.pair}.`);
  });
});
