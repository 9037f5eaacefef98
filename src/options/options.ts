/** Ids of every connectivity option and supporting component that an answer can name. */
export const optionIds = [
  'same-vnet',
  'vnet-peering-regional',
  'vnet-peering-global',
  'subnet-peering',
  'avnm-mesh',
  'avnm-hub-spoke',
  'vnet-to-vnet-vpn',
  'hub-spoke-firewall',
  'gateway-transit',
  'route-server',
  'vwan-standard',
  'vwan-secured-hub',
  'vwan-basic',
  's2s-vpn',
  'p2s-vpn',
  'expressroute',
  'expressroute-direct',
  'expressroute-vpn-failover',
  'expressroute-encrypted',
  'expressroute-global-reach',
  'expressroute-fastpath',
  'private-endpoint',
  'private-endpoint-from-onprem',
  'private-endpoint-cross-tenant',
  'service-endpoint',
  'private-link-service',
  'vnet-integration',
  'network-security-perimeter',
  'service-firewall',
  'bastion',
  'nat-gateway',
  'front-door',
  'app-gateway-waf',
  'public-load-balancer',
  'internal-load-balancer',
  'internal-app-gateway',
  'global-load-balancer',
  'traffic-manager',
  'private-dns-zone',
  'dns-private-resolver',
  'vnet-encryption',
  'ddos-protection',
  'redesign-addresses',
  'ask-exposure',
  'out-of-scope',
] as const;

export type OptionId = (typeof optionIds)[number];

/** Things a person may bring up that are retired or discouraged: they get a verdict, never a recommendation. */
export const discouragedIds = [
  'vpn-non-az-sku',
  'basic-lb',
  'basic-public-ip',
  'app-gateway-v1',
  'front-door-classic',
  'expressroute-between-vnets',
  'vpn-gateway-as-router',
] as const;

export type DiscouragedId = (typeof discouragedIds)[number];

export type ProposalId = OptionId | DiscouragedId;

export const proposalIds: readonly ProposalId[] = [...optionIds, ...discouragedIds];
