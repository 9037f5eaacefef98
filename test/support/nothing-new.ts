import type { Requirements } from '../../src/decision/index.ts';

/** Zone and DNS servers stand, and the question is whether more links are needed. */
export const kept: Requirements = {
  goal: 'resolve-names',
  dnsControl: 'custom-dns',
  stands: [
    { kind: 'custom-dns', in: 'hub', forwards: '168.63.129.16' },
    { kind: 'private-dns-zone', linkedTo: ['hub'] },
    { kind: 'peering', state: 'connected' },
  ],
  ask: { kind: 'needed', about: ['private-dns-zone', 'dns-private-resolver'] },
};
