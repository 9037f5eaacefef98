// What each option says about a case in which somebody brings it up.
import type { ProposalId } from './options.ts';

interface OptionTraits {
  /** Who takes part from outside Azure: a site with a network of its own, callers on the internet, or nobody. */
  readonly joins: 'site' | 'internet' | null;
  /** True: it carries HTTP only, so that who has it in mind has a web application. */
  readonly isWebOnly: boolean;
}

export const optionTraits: Readonly<Record<ProposalId, OptionTraits>> = {
  'same-vnet': { joins: null, isWebOnly: false },
  'vnet-peering-regional': { joins: null, isWebOnly: false },
  'vnet-peering-global': { joins: null, isWebOnly: false },
  'subnet-peering': { joins: null, isWebOnly: false },
  'avnm-mesh': { joins: null, isWebOnly: false },
  'avnm-hub-spoke': { joins: null, isWebOnly: false },
  'vnet-to-vnet-vpn': { joins: null, isWebOnly: false },
  'hub-spoke-firewall': { joins: null, isWebOnly: false },
  'gateway-transit': { joins: null, isWebOnly: false },
  'route-server': { joins: null, isWebOnly: false },
  'vwan-standard': { joins: null, isWebOnly: false },
  'vwan-secured-hub': { joins: null, isWebOnly: false },
  'vwan-basic': { joins: null, isWebOnly: false },
  's2s-vpn': { joins: 'site', isWebOnly: false },
  'p2s-vpn': { joins: null, isWebOnly: false },
  expressroute: { joins: 'site', isWebOnly: false },
  'expressroute-direct': { joins: 'site', isWebOnly: false },
  'expressroute-vpn-failover': { joins: 'site', isWebOnly: false },
  'expressroute-encrypted': { joins: 'site', isWebOnly: false },
  'expressroute-global-reach': { joins: 'site', isWebOnly: false },
  'expressroute-fastpath': { joins: 'site', isWebOnly: false },
  'private-endpoint': { joins: null, isWebOnly: false },
  'private-endpoint-from-onprem': { joins: null, isWebOnly: false },
  'private-endpoint-cross-tenant': { joins: null, isWebOnly: false },
  'service-endpoint': { joins: null, isWebOnly: false },
  'private-link-service': { joins: null, isWebOnly: false },
  'vnet-integration': { joins: null, isWebOnly: false },
  'network-security-perimeter': { joins: null, isWebOnly: false },
  'service-firewall': { joins: null, isWebOnly: false },
  bastion: { joins: null, isWebOnly: false },
  'nat-gateway': { joins: null, isWebOnly: false },
  'front-door': { joins: 'internet', isWebOnly: true },
  'app-gateway-waf': { joins: 'internet', isWebOnly: true },
  'public-load-balancer': { joins: 'internet', isWebOnly: false },
  'internal-app-gateway': { joins: null, isWebOnly: true },
  'internal-load-balancer': { joins: null, isWebOnly: false },
  'global-load-balancer': { joins: 'internet', isWebOnly: false },
  'traffic-manager': { joins: 'internet', isWebOnly: false },
  'private-dns-zone': { joins: null, isWebOnly: false },
  'dns-private-resolver': { joins: null, isWebOnly: false },
  'vnet-encryption': { joins: null, isWebOnly: false },
  'ddos-protection': { joins: null, isWebOnly: false },
  'redesign-addresses': { joins: null, isWebOnly: false },
  'ask-exposure': { joins: null, isWebOnly: false },
  'out-of-scope': { joins: null, isWebOnly: false },
  'vpn-non-az-sku': { joins: null, isWebOnly: false },
  'basic-lb': { joins: 'internet', isWebOnly: false },
  'basic-public-ip': { joins: 'internet', isWebOnly: false },
  'app-gateway-v1': { joins: 'internet', isWebOnly: true },
  'front-door-classic': { joins: 'internet', isWebOnly: true },
  'expressroute-between-vnets': { joins: null, isWebOnly: false },
  'vpn-gateway-as-router': { joins: null, isWebOnly: false },
};
