import type { OptionRow } from './option-row.ts';
import { appGatewayWaf } from './rows/app-gateway-waf.ts';
import { askExposure } from './rows/ask-exposure.ts';
import { avnmHubSpoke } from './rows/avnm-hub-spoke.ts';
import { avnmMesh } from './rows/avnm-mesh.ts';
import { bastion } from './rows/bastion.ts';
import { ddosProtection } from './rows/ddos-protection.ts';
import { dnsPrivateResolver } from './rows/dns-private-resolver.ts';
import { expressroute } from './rows/expressroute.ts';
import { expressrouteDirect } from './rows/expressroute-direct.ts';
import { expressrouteEncrypted } from './rows/expressroute-encrypted.ts';
import { expressrouteFastpath } from './rows/expressroute-fastpath.ts';
import { expressrouteGlobalReach } from './rows/expressroute-global-reach.ts';
import { expressrouteVpnFailover } from './rows/expressroute-vpn-failover.ts';
import { frontDoor } from './rows/front-door.ts';
import { gatewayTransit } from './rows/gateway-transit.ts';
import { globalLoadBalancer } from './rows/global-load-balancer.ts';
import { hubSpokeFirewall } from './rows/hub-spoke-firewall.ts';
import { internalAppGateway } from './rows/internal-app-gateway.ts';
import { internalLoadBalancer } from './rows/internal-load-balancer.ts';
import { natGateway } from './rows/nat-gateway.ts';
import { networkSecurityPerimeter } from './rows/network-security-perimeter.ts';
import { outOfScope } from './rows/out-of-scope.ts';
import { p2sVpn } from './rows/p2s-vpn.ts';
import { privateDnsZone } from './rows/private-dns-zone.ts';
import { privateEndpoint } from './rows/private-endpoint.ts';
import { privateEndpointCrossTenant } from './rows/private-endpoint-cross-tenant.ts';
import { privateEndpointFromOnprem } from './rows/private-endpoint-from-onprem.ts';
import { privateLinkService } from './rows/private-link-service.ts';
import { publicLoadBalancer } from './rows/public-load-balancer.ts';
import { redesignAddresses } from './rows/redesign-addresses.ts';
import { routeServer } from './rows/route-server.ts';
import { s2sVpn } from './rows/s2s-vpn.ts';
import { sameVnet } from './rows/same-vnet.ts';
import { serviceEndpoint } from './rows/service-endpoint.ts';
import { serviceFirewall } from './rows/service-firewall.ts';
import { subnetPeering } from './rows/subnet-peering.ts';
import { trafficManager } from './rows/traffic-manager.ts';
import { vnetEncryption } from './rows/vnet-encryption.ts';
import { vnetIntegration } from './rows/vnet-integration.ts';
import { vnetPeeringGlobal } from './rows/vnet-peering-global.ts';
import { vnetPeeringRegional } from './rows/vnet-peering-regional.ts';
import { vnetToVnetVpn } from './rows/vnet-to-vnet-vpn.ts';
import { vwanBasic } from './rows/vwan-basic.ts';
import { vwanSecuredHub } from './rows/vwan-secured-hub.ts';
import { vwanStandard } from './rows/vwan-standard.ts';

const rows = {
  'same-vnet': sameVnet,
  'vnet-peering-regional': vnetPeeringRegional,
  'vnet-peering-global': vnetPeeringGlobal,
  'subnet-peering': subnetPeering,
  'avnm-mesh': avnmMesh,
  'avnm-hub-spoke': avnmHubSpoke,
  'vnet-to-vnet-vpn': vnetToVnetVpn,
  'hub-spoke-firewall': hubSpokeFirewall,
  'gateway-transit': gatewayTransit,
  'route-server': routeServer,
  'vwan-standard': vwanStandard,
  'vwan-secured-hub': vwanSecuredHub,
  'vwan-basic': vwanBasic,
  's2s-vpn': s2sVpn,
  'p2s-vpn': p2sVpn,
  expressroute,
  'expressroute-direct': expressrouteDirect,
  'expressroute-vpn-failover': expressrouteVpnFailover,
  'expressroute-encrypted': expressrouteEncrypted,
  'expressroute-global-reach': expressrouteGlobalReach,
  'expressroute-fastpath': expressrouteFastpath,
  'private-endpoint': privateEndpoint,
  'private-endpoint-from-onprem': privateEndpointFromOnprem,
  'private-endpoint-cross-tenant': privateEndpointCrossTenant,
  'service-endpoint': serviceEndpoint,
  'private-link-service': privateLinkService,
  'vnet-integration': vnetIntegration,
  'network-security-perimeter': networkSecurityPerimeter,
  'service-firewall': serviceFirewall,
  bastion,
  'nat-gateway': natGateway,
  'front-door': frontDoor,
  'app-gateway-waf': appGatewayWaf,
  'public-load-balancer': publicLoadBalancer,
  'internal-load-balancer': internalLoadBalancer,
  'internal-app-gateway': internalAppGateway,
  'global-load-balancer': globalLoadBalancer,
  'traffic-manager': trafficManager,
  'private-dns-zone': privateDnsZone,
  'dns-private-resolver': dnsPrivateResolver,
  'vnet-encryption': vnetEncryption,
  'ddos-protection': ddosProtection,
  'redesign-addresses': redesignAddresses,
  'ask-exposure': askExposure,
  'out-of-scope': outOfScope,
};

/** The id of an option or supporting component that an answer can name. */
export type OptionId = keyof typeof rows;

/** Every option, in the order in which answers name them. */
export const optionRows: { readonly [Id in OptionId]: OptionRow<Id> } = rows;
