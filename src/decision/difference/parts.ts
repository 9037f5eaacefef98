/** Parts and settings of a network that can be kept, added or changed and are no options by themselves. */
export const partIds = [
  'peering-settings',
  'udr',
  'nsg',
  'custom-dns',
  'dns-forwarding',
  'dns-zone-link',
  'gateway-subnet',
  'gateway-sku',
  'gateway-mode',
  'vpn-nat',
  'client-profile',
  'nva',
  'expressroute-gateway',
  'second-circuit',
  'second-circuit-connection',
  'circuit-sku',
  'bgp-advertisement',
  'onprem-routing',
  'routing-intent',
  'vwan-hub-connection',
  'network-policies',
  'target-settings',
  'address-space',
  'aks-outbound',
  'app-settings',
  'app-plan',
  'azure-policy',
  'api-management',
  'app-service-environment',
] as const;

export type PartId = (typeof partIds)[number];

/** What is done with a part: `replace` exchanges what stands for its successor. */
export const changeKinds = ['keep', 'add', 'change', 'replace', 'remove'] as const;

export type ChangeKind = (typeof changeKinds)[number];
