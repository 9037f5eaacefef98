// What English speakers call things that may be one of several options. Names of one option stand in its row.
import type { Names } from '../merge-names.ts';

/** Words that the rest of a message settles: `.peering` by the regions, `.vpn` by who dials in. */
export const generalOptionNames = {
  '.peering': [
    'vnetpeering',
    'peering',
    'vnet peering',
    'virtual network peering',
    'peer the vnets',
    'peer the two vnets',
    'peer both vnets',
    'peer them',
    'peered',
    'peerings',
    'network peering',
    'peer',
  ],
  '.vpn': [
    'vpn',
    'vpns',
    'vpn connection',
    'vpn tunnel',
    'ipsec tunnel',
    'ipsec vpn',
    'ipsec connection',
    'vpn gateways',
  ],
} as const satisfies Names<`.${string}`>;
