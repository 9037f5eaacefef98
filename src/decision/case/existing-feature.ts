/** What could be said to exist before `stands` came; still read, and the same as the standing thing it names. */
export const existingFeatureIds = [
  'expressroute-gateway',
  'vpn-gateway',
  'azure-firewall',
  'application-gateway',
  'dns-private-resolver',
  'private-link-service',
  'vwan-hub-connection',
  'vnet-encryption',
  'windows-dns-server',
  'vnet-peering',
] as const;

export type ExistingFeature = (typeof existingFeatureIds)[number];
