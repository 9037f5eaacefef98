import { describe, expect, it } from 'vitest';
import { entries } from '../../../src/knowledge/entries.ts';
import { understand } from '../../../src/understanding/index.ts';

const pointOf = (text: string) => understand(text).requirements.ask?.point;

describe('the point that a question turns on', () => {
  it.each([
    ['vpn-gateway-subnet-nsg-udr', 'Is it possible to put an NSG on our GatewaySubnet?'],
    ['app-gateway-v1-retired', 'Will our Application Gateway v1 keep working after April 2026?'],
    ['aks-snat-exhaustion', 'We keep running into SNAT port exhaustion on our AKS cluster. What should we add?'],
    [
      'er-second-circuit-same-vnet',
      'Can two ExpressRoute circuits from different providers connect to our one gateway?',
    ],
    ['bastion-peered-vnets', 'Can Azure Bastion in our hub connect to VMs in peered spokes?'],
    [
      'app-only-from-private-network',
      'Nous avons désactivé l’accès public de l’App Service dans les restrictions d’accès, mais un sous-réseau ' +
        'avec le point de terminaison de service Microsoft.Web arrive encore à l’appeler. Comment n’autoriser que ' +
        'le réseau privé ?',
    ],
  ])('is %s: %s', (point, text) => {
    expect(pointOf(text)).toBe(point);
  });

  it.each([
    'Can our hub firewall send its logs to Splunk?',
    'Our ExpressRoute circuit is in London. How do we export its billing to SAP?',
    'We have a hub with Azure Firewall. Which Terraform provider version knows it?',
    'Does the VPN gateway in our hub have a certification for hospitals?',
    'We have a private endpoint for Key Vault. Who invented private endpoints?',
    'We run Virtual WAN. Is there a discount for universities on Virtual WAN?',
    'Wir haben ExpressRoute. Welche Farbe hat das Kabel von ExpressRoute?',
  ])('is none where no entry answers: %s', text => {
    expect(pointOf(text)).toBe('none');
  });

  it.each(['Can I use a service endpoint?', 'Does P2S help us?', 'Do we need global VNet peering?'])(
    'is not guessed from a subject alone: %s',
    text => {
      expect(pointOf(text) ?? 'none').toBe('none');
    },
  );

  it('is an entry that exists, or none', () => {
    const known = new Set(['none', ...entries.map(({ id }) => id)]);
    for (const { asked } of entries) {
      const point = pointOf(`We have this already. ${asked[0] ?? ''}`);
      expect(known).toContain(point ?? 'none');
    }
  });

  it('is found again from the first words of most entries', () => {
    const found = entries.filter(({ id, asked }) => pointOf(`${asked[0] ?? ''}?`) === id);
    const wrong = entries.filter(({ id, asked }) => ![id, 'none', undefined].includes(pointOf(`${asked[0] ?? ''}?`)));
    expect(found.length / entries.length).toBeGreaterThan(0.6);
    expect(wrong.length / entries.length).toBeLessThan(0.1);
  });
});
