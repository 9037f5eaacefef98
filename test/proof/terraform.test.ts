import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeAway } from '../../src/answer/index.ts';
import { awkwardText } from '../answer/takeaway/awkward-text.ts';
import { filesWithExisting } from '../answer/takeaway/existing-files.ts';
import { everyFile, filesOf } from '../answer/takeaway/files.ts';
import { parseTogether } from '../answer/takeaway/hcl-together.ts';
import { designNamed, recommendationFor } from '../support/designs.ts';
import { extent } from './extent.ts';

const all = [...everyFile, ...filesWithExisting];

test(`each of ${all.length} designs is Terraform that an HCL parser reads, with every reference declared`, () => {
  const [, fault] = parseTogether(all.map(([, { terraform }]) => terraform));
  // Only where all of them together are not read is each tried, to name the one.
  const each = fault === null ? [] : all.map(([name, { terraform }]) => [name, parseTogether([terraform])[1]]);
  expect([fault, each.filter(([, found]) => found !== null)]).toEqual([null, []]);
  for (const [name, { terraform }] of all) {
    const declared = new Set(
      [...terraform.matchAll(/^(resource|data) "(\w+)" "(\w+)"/gm)].map(([, keyword, type, id]) =>
        keyword === 'data' ? `data.${type}.${id}` : `${type}.${id}`,
      ),
    );
    const variables = new Set([...terraform.matchAll(/^variable "(\w+)"/gm)].map(match => match[1]));
    const used = [...terraform.matchAll(/\b((?:data\.)?azurerm_\w+\.\w+)/g)].map(match => match[1] ?? '');
    expect(
      used.filter(reference => !declared.has(reference)),
      name,
    ).toEqual([]);
    const read = [...terraform.matchAll(/\bvar\.(\w+)/g)].map(match => match[1]);
    expect(
      read.filter(variable => !variables.has(variable)),
      name,
    ).toEqual([]);
  }
});

test('a resource id reaches Terraform as the same text, whatever it holds', () => {
  const recommendation = recommendationFor(designNamed('a database behind a peering'));
  const ids = fc.sample(awkwardText, extent(25, 1_000));
  const texts = ids.map(targetResourceId => {
    const files = filesOf(takeAway(recommendation, { targetResourceId }));
    return files?.terraform ?? '';
  });
  const [parsed, fault] = parseTogether(texts);
  expect(fault).toBeNull();
  const read = JSON.stringify(parsed);
  expect(ids.filter(id => !read.includes(JSON.stringify(id.normalize())))).toEqual([]);
});
