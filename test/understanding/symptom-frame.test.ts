import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const frameOf = (text: string) => understand(text).symptom;

describe('what does not work', () => {
  it('is told with what is seen, from where to what, and what works beside it', () => {
    const frame = frameOf(
      'VMs in the spoke cannot reach the storage account, it resolves to the public IP. From the hub it works.',
    );
    expect(frame?.seen).toContain('name-public');
    expect(frame?.to?.text).toContain('storage account');
  });

  it('is read of pasted output', () => {
    const text = [
      'from the office the vault does not open, why?',
      '',
      'nslookup kv-prod.vault.azure.net',
      'Server:  dc01.corp.local',
      'Address:  10.1.0.10',
      '',
      'Name:    azkms-prod.westeurope.cloudapp.azure.com',
      'Address:  20.60.222.129',
    ].join('\n');
    expect(frameOf(text)?.seen).toContain('name-public');
  });

  it('keeps the codes of errors as keys', () => {
    const text = 'peering fails:\n\nCode="RemotePeeringIsDisconnected" Message="Cannot create or update peering"';
    const { symptom, named } = understand(text);
    expect(symptom?.codes).toEqual(['RemotePeeringIsDisconnected']);
    expect(named.some(({ kind }) => kind === 'peering')).toBe(true);
  });

  it.each([
    ['the share is dead slow over the VPN since monday, what is wrong?', 'slow'],
    ['the lookup gives NXDOMAIN, why?', 'name-missing'],
    ['SSH times out from the spoke, why?', 'timeout'],
    ['Warum ist der Zugriff so langsam?', 'slow'],
    ['なぜタイムアウトするのですか。', 'timeout'],
  ] as const)('%s: %s', (text, seen) => {
    expect(frameOf(text)?.seen).toContain(seen);
  });

  it('is nothing in a wish', () => {
    expect(frameOf('VM in East US to Azure SQL in Japan East, private only')).toBeUndefined();
  });
});
