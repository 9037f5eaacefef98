import { expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { recommend } from '../../../src/decision/index.ts';
import { designNamed } from '../../support/designs.ts';
import { blocksOf, bodiesOf, commandsOf } from './bodies.ts';
import { filesOf } from './files.ts';

test('a target behind a Private Link service is named by the address of its endpoint, and nothing registers by itself', () => {
  const files = filesOf(takeAway(recommend(designNamed('overlapping ranges').requirements)));
  if (files === undefined) throw new Error('There are no files.');
  const { arm, bicep } = bodiesOf(files, 'privateDnsZones/A');
  expect(JSON.stringify(arm)).toContain(
    "reference(resourceId('Microsoft.Network/networkInterfaces', format('{0}-endpoint-nic', parameters('prefix'))), '2025-05-01').ipConfigurations[0].properties.privateIPAddress]",
  );
  expect(JSON.stringify(arm)).toContain(
    "[resourceId('Microsoft.Network/privateEndpoints', format('{0}-endpoint', parameters('prefix')))]",
  );
  expect(JSON.stringify(bicep)).toContain('endpoint_nic.properties.ipConfigurations[0].properties.privateIPAddress');
  expect(files.cli).toMatch(
    /ENDPOINT_ADDRESS="\$\(az network nic show [^)]*--name "\$\{PREFIX\}-endpoint-nic"[^)]*\)"/,
  );
  expect(commandsOf(files, 'network private-dns record-set a add-record')).toHaveLength(1);
  expect(blocksOf(files, 'private_dns_a_record').join()).toContain(
    'records = [azurerm_private_endpoint.endpoint.private_service_connection[0].private_ip_address]',
  );
  const links = [
    ...commandsOf(files, 'network private-dns link vnet create'),
    ...blocksOf(files, 'private_dns_zone_virtual_network_link'),
  ];
  expect(links.map(link => /registration[-_]enabled(?: =)? false/.test(link))).toEqual(links.map(() => true));
  expect(files.bicep).not.toContain('registrationEnabled: true');
});
