import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OptionRow } from '../../src/options/option-row.ts';
import { optionIds, proposalIds, proposalOf } from '../../src/options/options.ts';
import { optionRows } from '../../src/options/rows.ts';
import { examples } from '../proof/examples.data.ts';

const folder = new URL('../../src/options/rows/', import.meta.url);

describe('the options', () => {
  test.each(optionIds)('%s stands in a file of its own that is called like it', id => {
    expect(optionRows[id].id).toBe(id);
    expect(existsSync(new URL(`${id}.ts`, folder))).toBe(true);
  });

  test('are all that their folder holds', () => {
    expect(readdirSync(folder).sort()).toEqual(optionIds.map(id => `${id}.ts`).sort());
  });
});

describe('what people call an option', () => {
  test('is in its row, but for those that other words lead to', () => {
    expect(proposalIds.filter(id => proposalOf(id).saidAs.length === 0)).toEqual([
      ...['same-vnet', 'private-endpoint-from-onprem', 'redesign-addresses', 'ask-exposure', 'out-of-scope'],
    ]);
  });

  test('is the name of no other option', () => {
    const names = proposalIds.flatMap(id => proposalOf(id).saidAs);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });
});

describe('a design', () => {
  test('holds each option in some case, but the two that are only ever named beside it', () => {
    const held: ReadonlySet<string> = new Set(examples.flatMap(({ design }) => design));
    expect(optionIds.filter(id => !held.has(id))).toEqual(['subnet-peering', 'vwan-basic']);
  });
});

describe('the compiler', () => {
  test('misses an aspect that nobody wrote', () => {
    const { whyNot, ...others } = optionRows.bastion;
    // @ts-expect-error It says when an option never fits.
    const row: OptionRow<'bastion'> = others;
    expect([row.id, whyNot.length > 0]).toEqual(['bastion', true]);
  });
});
