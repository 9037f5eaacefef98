import { appGatewayWaf } from './app-gateway-waf.ts';
import { askExposure } from './ask-exposure.ts';
import { avnmHubSpoke } from './avnm-hub-spoke.ts';
import { avnmMesh } from './avnm-mesh.ts';
import { bastion } from './bastion.ts';
import { ddosProtection } from './ddos-protection.ts';
import { discouraged } from './discouraged.ts';
import { dnsPrivateResolver } from './dns-private-resolver.ts';
import { expressroute } from './expressroute.ts';
import { expressrouteDirect } from './expressroute-direct.ts';
import { expressrouteEncrypted } from './expressroute-encrypted.ts';
import { expressrouteFastpath } from './expressroute-fastpath.ts';
import { expressrouteGlobalReach } from './expressroute-global-reach.ts';
import { expressrouteVpnFailover } from './expressroute-vpn-failover.ts';
import { frontDoor } from './front-door.ts';
import { gatewayTransit } from './gateway-transit.ts';
import { globalLoadBalancer } from './global-load-balancer.ts';
import { hubSpokeFirewall } from './hub-spoke-firewall.ts';
import { internalAppGateway } from './internal-app-gateway.ts';
import { internalLoadBalancer } from './internal-load-balancer.ts';
import { natGateway } from './nat-gateway.ts';
import { networkSecurityPerimeter } from './network-security-perimeter.ts';
import { outOfScope } from './out-of-scope.ts';
import { p2sVpn } from './p2s-vpn.ts';
import { privateDnsZone } from './private-dns-zone.ts';
import { privateEndpoint } from './private-endpoint.ts';
import { privateEndpointCrossTenant } from './private-endpoint-cross-tenant.ts';
import { privateEndpointFromOnprem } from './private-endpoint-from-onprem.ts';
import { privateLinkService } from './private-link-service.ts';
import { publicLoadBalancer } from './public-load-balancer.ts';
import { redesignAddresses } from './redesign-addresses.ts';
import { routeServer } from './route-server.ts';
import { s2sVpn } from './s2s-vpn.ts';
import { sameVnet } from './same-vnet.ts';
import { serviceEndpoint } from './service-endpoint.ts';
import { serviceFirewall } from './service-firewall.ts';
import { subnetPeering } from './subnet-peering.ts';
import { trafficManager } from './traffic-manager.ts';
import { vnetEncryption } from './vnet-encryption.ts';
import { vnetIntegration } from './vnet-integration.ts';
import { vnetPeeringGlobal } from './vnet-peering-global.ts';
import { vnetPeeringRegional } from './vnet-peering-regional.ts';
import { vnetToVnetVpn } from './vnet-to-vnet-vpn.ts';
import { vwanBasic } from './vwan-basic.ts';
import { vwanSecuredHub } from './vwan-secured-hub.ts';
import { vwanStandard } from './vwan-standard.ts';

/** What is said of each option: an option a file. */
export const options = {
  ...appGatewayWaf,
  ...askExposure,
  ...avnmHubSpoke,
  ...avnmMesh,
  ...bastion,
  ...ddosProtection,
  ...discouraged,
  ...dnsPrivateResolver,
  ...expressroute,
  ...expressrouteDirect,
  ...expressrouteEncrypted,
  ...expressrouteFastpath,
  ...expressrouteGlobalReach,
  ...expressrouteVpnFailover,
  ...frontDoor,
  ...gatewayTransit,
  ...globalLoadBalancer,
  ...hubSpokeFirewall,
  ...internalAppGateway,
  ...internalLoadBalancer,
  ...natGateway,
  ...networkSecurityPerimeter,
  ...outOfScope,
  ...p2sVpn,
  ...privateDnsZone,
  ...privateEndpoint,
  ...privateEndpointCrossTenant,
  ...privateEndpointFromOnprem,
  ...privateLinkService,
  ...publicLoadBalancer,
  ...redesignAddresses,
  ...routeServer,
  ...s2sVpn,
  ...sameVnet,
  ...serviceEndpoint,
  ...serviceFirewall,
  ...subnetPeering,
  ...trafficManager,
  ...vnetEncryption,
  ...vnetIntegration,
  ...vnetPeeringGlobal,
  ...vnetPeeringRegional,
  ...vnetToVnetVpn,
  ...vwanBasic,
  ...vwanSecuredHub,
  ...vwanStandard,
};
