import { beforeAll, describe, expect, test } from 'vitest';
import { networkVersion } from '../../../../src/answer/takeaway/api-versions.ts';
import { everyFile } from '../files.ts';
import { type Families, publishedShapes, templateFaults } from './template-faults.ts';

let shapes: Families = [];
beforeAll(async () => {
  shapes = await publishedShapes();
});

describe('the shapes of the SDK', () => {
  const all = everyFile.map(([, { arm }]) => arm);

  test.each([
    ['another version', `"apiVersion": "${networkVersion}"`, '"apiVersion": "2019-11-01"'],
    ['a property that nobody knows', '"addressPrefix":', '"addressPrefixe":'],
    ['a SKU that is none', /"name": "VpnGw\dAZ"/, '"name": "VpnGw9AZ"'],
    ['a type of connection that is none', '"connectionType": "IPsec"', '"connectionType": "Tunnel"'],
    ['a number for a text', /"location": "[^"]*"/, '"location": 1'],
    ['a text for yes or no', '"registrationEnabled": false', '"registrationEnabled": "no"'],
    ['what only Azure writes', '"properties": {\n', '"properties": { "provisioningState": "Succeeded",\n'],
    ['a type that no SDK knows', 'Microsoft.Network/natGateways"', 'Microsoft.Network/natGates"'],
    ['a connection without its type', /"connectionType": "[A-Za-z0-9]+",/, ''],
  ])('refuse %s', (_, from, to) => {
    const changed = all.map(text => text.replace(from, to)).find((text, index) => text !== all[index]);
    expect(changed).toBeDefined();
    expect(templateFaults(shapes, changed ?? '')).not.toEqual([]);
  });
});
