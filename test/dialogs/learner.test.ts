import { describe, expect, it } from 'vitest';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, pressableOf } from '../conversations/seen.ts';

const newest = (talk: Talk) => pressableOf(talk.sent.at(-1));

async function press(talk: Talk, choice: string): Promise<void> {
  const shown = newest(talk);
  await talk.press({ kind: 'answer', id: shown?.id, choice, card: shown?.card });
}

const atOnce: readonly (readonly [string, readonly string[]])[] = [
  [
    'peering, VPN or ExpressRoute: compare by scope, security, latency and simplicity',
    ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  ],
  ['Compare VNet peering, VPN gateway and ExpressRoute (AZ-104)', ['vnet-peering-regional', 's2s-vpn', 'expressroute']],
  ['vnet peering vs vpn gateway', ['vnet-peering-regional', 'vnet-to-vnet-vpn']],
  ['private endpoint or service endpoint, what is the difference?', ['private-endpoint', 'service-endpoint']],
  ['difference between Front Door and Application Gateway', ['front-door', 'app-gateway-waf']],
  ['Bastion vs P2S for admins', ['bastion', 'p2s-vpn']],
  ['NAT gateway vs load balancer outbound rules', ['nat-gateway', 'public-load-balancer']],
  ['hub and spoke vs Virtual WAN', ['hub-spoke-firewall', 'vwan-standard']],
  ['ExpressRoute vs ExpressRoute Direct', ['expressroute', 'expressroute-direct']],
  [
    'Peering, VPN oder ExpressRoute: Vergleich nach Umfang, Sicherheit, Latenz und Einfachheit',
    ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  ],
  [
    'Vergleiche VNet-Peering, VPN-Gateway und ExpressRoute (AZ-104)',
    ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  ],
  [
    'peering, VPN ou ExpressRoute : comparer selon la portée, la sécurité, la latence et la simplicité',
    ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  ],
  [
    'Compare le peering VNet, la passerelle VPN et ExpressRoute (AZ-104)',
    ['vnet-peering-regional', 's2s-vpn', 'expressroute'],
  ],
];

describe('a comparison', () => {
  it.each(atOnce)('is answered at once: %s', async (text, options) => {
    const talk = openTalk();
    await talk.type(text);
    const { answer, requirements } = answerOf(talk.sent.at(-1))?.recommendation ?? {};
    expect(answer?.comparison?.options.map(({ option }) => option)).toEqual(options);
    expect(answer?.sure).toBe(true);
    expect(requirements).not.toHaveProperty('stands');
  });
});

describe('the question to somebody who learns', () => {
  it('is offered after a comparison, another one each time, until none is left', async () => {
    const talk = openTalk();
    await talk.type('Bastion vs P2S');
    const put = new Set<string>();
    while (newest(talk)?.choices.some(({ id }) => id === 'learn') === true) {
      await press(talk, 'learn');
      const id = newest(talk)?.id ?? '';
      expect(put).not.toContain(id);
      put.add(id);
      await press(talk, 'unknown');
      expect(put.size).toBeLessThan(20);
    }
    expect(put.size).toBeGreaterThan(0);
    await talk.type('quiz me');
    expect(newest(talk)?.id).toMatch(/^(?:learner:|next$)/);
  });

  it('stays where it is pressed again on an older card after something else was said', async () => {
    const talk = openTalk();
    await talk.type('quiz me');
    const old = newest(talk);
    await talk.type('East US');
    await talk.press({ kind: 'answer', id: old?.id, choice: 'expressroute', card: old?.card });
    expect(newest(talk)?.id).toBe(old?.id);
    expect(talk.sent.at(-1)?.text).toMatch(/^Not here: Azure ExpressRoute\./);
  });

  it('survives a restart', async () => {
    const talk = openTalk();
    await talk.type('quiz me');
    const again = talk.restart();
    await again.type('VNet peering');
    expect(again.sent.at(-1)?.text).toMatch(/^Right: VNet peering\./);
  });
});
