import { expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { recommend } from '../../recommended.ts';
import { designNamed } from '../../support/designs.ts';
import { networkId } from '../../support/resource-ids.ts';
import { blocksOf, bodiesOf, commandsOf } from './bodies.ts';
import { filesOf } from './files.ts';

test(
  'a target behind a Private Link service is named by the address of its endpoint, and ' +
    'nothing registers by itself',
  () => {
    const files = filesOf(takeAway(recommend(designNamed('overlapping ranges').requirements)));
    if (files === undefined) throw new Error('There are no files.');
    const { arm, bicep } = bodiesOf(files, 'privateDnsZones/A');
    expect(JSON.stringify(arm)).toContain(
      "reference(resourceId('Microsoft.Network/networkInterfaces', format('{0}-endpoint-nic', " +
        "parameters('prefix'))), '2025-05-01').ipConfigurations[0].properties.privateIPAddress]",
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
  },
);

test('the record goes where its zone is, and the address is looked up where the endpoint is', () => {
  const id = networkId('privateDnsZones', ['ours.internal'], { group: 'rg-dns' });
  const stands = [{ kind: 'private-dns-zone', id }] as const;
  const { requirements } = designNamed('overlapping ranges');
  const files = filesOf(takeAway(recommend({ ...requirements, stands })));
  if (files === undefined) throw new Error('There are no files.');
  expect(files.cli).toMatch(/network nic show --resource-group "\$\{RESOURCE_GROUP\}"/);
  expect(commandsOf(files, 'network private-dns record-set a add-record').join()).toMatch(
    /--subscription "\$\{ZONE1_SUBSCRIPTION\}" --resource-group "\$\{ZONE1_GROUP\}" --zone-name "\$\{ZONE1_NAME\}"/,
  );
  expect(blocksOf(files, 'private_dns_a_record').join()).toMatch(
    /provider = azurerm\.zone1 .*resource_group_name = var\.zone1_group zone_name = data\.azurerm_private_dns_zone\./,
  );
  const lookUp = "reference(resourceId('Microsoft.Network/networkInterfaces', format(";
  expect(files.arm.split(lookUp)).toHaveLength(2);
  expect(files.bicep).toMatch(/resource endpoint_nic '[^']*' existing = \{\n {2}name:/);
});
