import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { networkId } from '../support/resource-ids.ts';

const near = ['--from', 'westeurope', '--to', 'westeurope'];
const database = [...near, '--source', 'azure-vm', '--target', 'sql-database', '--exposure', 'none'];
const machine = [...near, '--source', 'azure-vm', '--target', 'vm'];
const hub = [...machine, '--answer', 'inspection=central-firewall', '--answer', 'vnetCount=3'];
const app = [...near, '--source', 'app-service', '--target', 'sql-database', '--exposure', 'none'];
const office = ['--to', 'westeurope', '--source', 'onprem-site', '--target', 'vm', '--hybrid'];
const branches = ['--to', 'westeurope', '--source', 'onprem-site', '--target', 'vm', '--hybrid', 'many-branches'];
const both = ['--from', 'westeurope', '--to', 'japaneast', '--source', 'azure-vm', '--target', 'vm'];
const remote = [...both, '--answer', 'inspection=central-firewall', '--answer', 'sameVnet=no'];

/** Each option with a case whose design has what it names, and the variable of the script that holds the name. */
const rows: readonly (readonly [option: string, of: readonly string[], name: string, variable: string])[] = [
  ['caller-vnet', database, 'vnet-app', 'CALLER_VNET_NAME'],
  ['target-vnet', [...office, 'branch-site'], 'vnet-data', 'TARGET_VNET_NAME'],
  ['hub-vnet', hub, 'vnet-hub', 'HUB_VNET_NAME'],
  ['remote-hub-vnet', remote, 'vnet-far', 'REMOTE_HUB_VNET_NAME'],
  ['virtual-hub', branches, 'vhub-weu', 'HUB_NAME'],
  ['endpoint-subnet', [...database, '--caller-vnet', 'rg-ours/vnet-app'], 'snet-pe', 'CALLER_ENDPOINTS_SUBNET_NAME'],
  ['integration-subnet', [...app, '--caller-vnet', 'rg-ours/vnet-app'], 'snet-app', 'CALLER_INTEGRATION_SUBNET_NAME'],
  ['vpn-gateway', [...office, 'branch-site', '--target-vnet', 'vnet-data'], 'vpngw', 'HUB_VPN_GATEWAY_NAME'],
  [
    'express-route-gateway',
    [...office, 'datacenter', '--target-vnet', 'vnet-data'],
    'ergw',
    'HUB_CIRCUIT_GATEWAY_NAME',
  ],
  ['zone', database, 'privatelink.database.windows.net', 'ZONE1_NAME'],
];

describe('what exists, on a command line', () => {
  it.each(rows)('--%s puts its name in the files', async (option, of, name, variable) => {
    const { code, out, err } = await run(['recommend', ...of, `--${option}`, `rg-ours/${name}`, '--format', 'cli']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`${variable}='${name}'`);
    expect(out).toContain("'rg-ours'");
  });

  it.each(rows)('--%s with an id of another type is refused in one line that names it', async (option, of) => {
    const wrong = networkId('networkInterfaces', ['nic']);
    const { code, out, err } = await run(['recommend', ...of, `--${option}`, wrong]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      new RegExp(`^--${option} ${wrong}: This is the id of Microsoft\\.Network/networkInterfaces\\.`),
    );
  });

  it('stands beside what a sentence says to stand', async () => {
    const sentence =
      'VM in West Europe must reach an Azure SQL database in West Europe, private only. Our hub is vnet-hub-weu.';
    const { code, out } = await run(['ask', sentence, '--caller-vnet', 'vnet-app', '--format', 'json']);
    expect(code).toBe(0);
    expect(out).toContain('vnet-app');
    expect(out).toContain('vnet-hub-weu');
  });

  it('is explained by the help', async () => {
    const { out } = await run(['recommend', '--help']);
    for (const [option] of rows) expect(out).toContain(`--${option}`);
  });
});
