// Pitfalls of encryption. Each row: when it applies, how much it hurts, what goes wrong, what to do, and where that is
// written.
import type { PitfallRow } from './pitfall-row.ts';

export const encryptionPitfalls: readonly PitfallRow[] = [
  {
    id: 'peering-encryption-misread',
    severity: 'warning',
    scope: 'case',
    rank: 88,
    when: {
      all: [
        { any: [{ rec: 'vnet-peering-*' }, { rec: 'avnm-*' }, { rec: 'hub-spoke-firewall' }, { rec: 'vwan-*' }] },
        { fact: 'encryption', op: 'in', value: ['vm-to-vm-network', 'ipsec-required'] },
      ],
    },
    solvedBy: { any: [{ rec: 'vnet-encryption' }, { rec: 'vnet-to-vnet-vpn' }] },
    problem: 'pitfall.peering-encryption-misread.problem',
    remedy: 'pitfall.peering-encryption-misread.remedy',
    sources: ['VFAQ', 'ENC', 'AC-PEER', 'VENC'],
    entry: 'encryption-peering-between-regions',
  },
  {
    id: 'backbone-encryption-extent',
    severity: 'note',
    scope: 'general',
    rank: 89,
    when: {
      all: [{ rec: 'vnet-peering-global' }, { fact: 'encryption', op: 'in', value: ['tls-ok', 'backbone-default'] }],
    },
    problem: 'pitfall.backbone-encryption-extent.problem',
    remedy: 'pitfall.backbone-encryption-extent.remedy',
    sources: ['VFAQ', 'ENC', 'AC-PEER'],
    asked: {
      about: ['vnet-peering-global', 'vnet-encryption'],
      as: [
        'What does Microsoft encrypt on its backbone by default?',
        'is traffic between two Azure regions in clear text',
        'MACsec between datacenters, is that end to end',
        'does global peering traffic touch the internet',
        'inside one datacenter, is anything encrypted',
        'auditor asks how far the encryption of the Azure backbone reaches',
      ],
    },
  },
  {
    id: 'vnet-encryption-vm-support',
    severity: 'warning',
    scope: 'case',
    rank: 85,
    when: { fact: 'encryption', op: '=', value: 'vm-to-vm-network' },
    problem: 'pitfall.vnet-encryption-vm-support.problem',
    remedy: 'pitfall.vnet-encryption-vm-support.remedy',
    sources: ['VENC'],
    entry: 'vnet-encryption-supported-vms',
  },
  {
    id: 'vnet-encryption-breaks-er',
    severity: 'warning',
    scope: 'case',
    rank: 79,
    when: {
      all: [
        {
          any: [
            { fact: 'encryption', op: '=', value: 'vm-to-vm-network' },
            { fact: 'existingFeatures', op: 'contains', value: 'vnet-encryption' },
          ],
        },
        {
          any: [{ fact: 'existingFeatures', op: 'contains', value: 'expressroute-gateway' }, { rec: 'expressroute*' }],
        },
      ],
    },
    problem: 'pitfall.vnet-encryption-breaks-er.problem',
    remedy: 'pitfall.vnet-encryption-breaks-er.remedy',
    sources: ['VENC'],
    asked: {
      about: ['vnet-encryption', 'expressroute', 'gateway-transit'],
      as: [
        'VNet encryption in the hub with the ExpressRoute gateway, safe?',
        'on-premises traffic broke after VNet encryption was switched on',
        'is the leg from the ER gateway to the VM encrypted by VNet encryption',
        'virtual network encryption and ExpressRoute gateway in one VNet',
        'should the hub be left out of VNet encryption',
        'vnet encryption + er gateway',
      ],
    },
  },
  {
    id: 'vnet-encryption-incompatible-services',
    severity: 'blocker',
    scope: 'case',
    rank: 96,
    when: {
      all: [
        {
          any: [
            { fact: 'encryption', op: '=', value: 'vm-to-vm-network' },
            { fact: 'existingFeatures', op: 'contains', value: 'vnet-encryption' },
          ],
        },
        { fact: 'existingFeatures', op: 'contains', value: 'dns-private-resolver' },
      ],
    },
    problem: 'pitfall.vnet-encryption-incompatible-services.problem',
    remedy: 'pitfall.vnet-encryption-incompatible-services.remedy',
    sources: ['VENC', 'PRES'],
    asked: {
      about: ['vnet-encryption', 'dns-private-resolver'],
      as: [
        'DNS Private Resolver cannot be created in the encrypted VNet',
        'VNet encryption is refused because of a DNS resolver',
        'resolver and virtual network encryption in the same VNet',
        'where do I put the private resolver when the hub is encrypted',
        'vnet encryption + dns resolver',
        'enabling encryption fails in the VNet with the resolver endpoints',
      ],
    },
  },
  {
    id: 'vnet-encryption-clear-services',
    severity: 'warning',
    scope: 'case',
    rank: 77,
    when: {
      all: [
        {
          any: [
            { fact: 'encryption', op: '=', value: 'vm-to-vm-network' },
            { fact: 'existingFeatures', op: 'contains', value: 'vnet-encryption' },
          ],
        },
        {
          any: [
            { fact: 'existingFeatures', op: 'contains', value: 'azure-firewall' },
            { fact: 'existingFeatures', op: 'contains', value: 'application-gateway' },
            { fact: 'existingFeatures', op: 'contains', value: 'private-link-service' },
            { rec: 'hub-spoke-firewall' },
            { rec: 'private-link-service' },
          ],
        },
      ],
    },
    problem: 'pitfall.vnet-encryption-clear-services.problem',
    remedy: 'pitfall.vnet-encryption-clear-services.remedy',
    sources: ['VENC'],
    entry: 'vnet-encryption-other-services',
  },
  {
    id: 'vnet-encryption-no-pe',
    severity: 'note',
    scope: 'case',
    rank: 58,
    when: { all: [{ fact: 'encryption', op: '=', value: 'vm-to-vm-network' }, { rec: 'private-endpoint*' }] },
    problem: 'pitfall.vnet-encryption-no-pe.problem',
    remedy: 'pitfall.vnet-encryption-no-pe.remedy',
    sources: ['VENC'],
    entry: 'vnet-encryption-private-endpoints',
  },
  {
    id: 'expressroute-not-encrypted',
    severity: 'warning',
    scope: 'case',
    rank: 81,
    when: {
      all: [
        { rec: 'expressroute*' },
        { fact: 'encryption', op: 'in', value: ['tls-ok', 'vm-to-vm-network', 'ipsec-required', 'macsec-required'] },
      ],
    },
    solvedBy: { rec: 'expressroute-encrypted' },
    problem: 'pitfall.expressroute-not-encrypted.problem',
    remedy: 'pitfall.expressroute-not-encrypted.remedy',
    sources: ['ERENC', 'DG-HYB'],
    entry: 'er-encrypted-by-default',
  },
  {
    id: 'macsec-needs-direct',
    severity: 'blocker',
    scope: 'case',
    rank: 97,
    when: {
      all: [
        { fact: 'encryption', op: '=', value: 'macsec-required' },
        { any: [{ rec: 'expressroute*' }, { proposed: 'expressroute*' }] },
        { fact: 'expressRouteType', op: '=', value: 'provider' },
      ],
    },
    problem: 'pitfall.macsec-needs-direct.problem',
    remedy: 'pitfall.macsec-needs-direct.remedy',
    wouldFit: 'pitfall.macsec-needs-direct.would-fit',
    sources: ['ERENC'],
    entry: 'er-macsec',
  },
  {
    id: 'ipsec-over-er-route-preference',
    severity: 'warning',
    scope: 'case',
    rank: 83,
    when: { rec: 'expressroute-encrypted' },
    problem: 'pitfall.ipsec-over-er-route-preference.problem',
    remedy: 'pitfall.ipsec-over-er-route-preference.remedy',
    sources: ['VPNPP', 'HBT'],
    entry: 'er-ipsec-clear-path-used',
  },
  {
    id: 'ipsec-throughput-cap',
    severity: 'note',
    scope: 'case',
    rank: 57,
    when: { any: [{ rec: 'expressroute-encrypted' }, { rec: 'vnet-to-vnet-vpn' }] },
    problem: 'pitfall.ipsec-throughput-cap.problem',
    remedy: 'pitfall.ipsec-throughput-cap.remedy',
    sources: ['ERENC', 'VGLIM'],
    entry: 'er-ipsec-throughput',
  },
  {
    id: 'vwan-interhub-not-encrypted',
    severity: 'note',
    scope: 'case',
    rank: 49,
    when: {
      all: [
        { rec: 'vwan-*' },
        { fact: 'regionCount', op: '>=', value: 2 },
        { fact: 'encryption', op: 'in', value: ['tls-ok', 'vm-to-vm-network', 'ipsec-required', 'macsec-required'] },
      ],
    },
    problem: 'pitfall.vwan-interhub-not-encrypted.problem',
    remedy: 'pitfall.vwan-interhub-not-encrypted.remedy',
    sources: ['DG-VWAN'],
    asked: {
      about: ['vwan-standard', 'vnet-encryption'],
      as: [
        'Is traffic between two virtual hubs encrypted?',
        'hub to hub in Virtual WAN, IPsec or clear text',
        'inter-hub encryption Virtual WAN',
        'compliance wants encryption between our vWAN regions',
        'vwan hub to hub encrypted?',
        'how do I encrypt between regions in Virtual WAN',
      ],
    },
  },
];
