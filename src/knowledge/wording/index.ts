import { aiServicesWording } from './ai-services.data.ts';
import { apiManagementWording } from './api-management.data.ts';
import { appServiceAndFunctionsWording } from './app-service-and-functions.data.ts';
import { applicationGatewayWording } from './application-gateway.data.ts';
import { bastionAndAdminWording } from './bastion-and-admin.data.ts';
import { coexistenceAndEncryptionWording } from './coexistence-and-encryption.data.ts';
import { containerAppsWording } from './container-apps.data.ts';
import { costWording } from './cost.data.ts';
import { databricksAndDataFactoryWording } from './databricks-and-data-factory.data.ts';
import { dnsWording } from './dns.data.ts';
import { expressrouteWording } from './expressroute.data.ts';
import { frontDoorAndTrafficManagerWording } from './front-door-and-traffic-manager.data.ts';
import { hubAndFirewallWording } from './hub-and-firewall.data.ts';
import { injectedServicesWording } from './injected-services.data.ts';
import { keyVaultAndCosmosWording } from './key-vault-and-cosmos.data.ts';
import { kubernetesWording } from './kubernetes.data.ts';
import { loadBalancerWording } from './load-balancer.data.ts';
import { networkBasicsWording } from './network-basics.data.ts';
import { outboundAndNatWording } from './outbound-and-nat.data.ts';
import { peeringWording } from './peering.data.ts';
import { platformServicesWording } from './platform-services.data.ts';
import { pointToSiteWording } from './point-to-site.data.ts';
import { privateEndpointWording } from './private-endpoint.data.ts';
import { privateLinkServiceWording } from './private-link-service.data.ts';
import { routeServerWording } from './route-server.data.ts';
import { sqlFamilyWording } from './sql-family.data.ts';
import { storageWording } from './storage.data.ts';
import { tenantsAndCloudsWording } from './tenants-and-clouds.data.ts';
import { virtualWanWording } from './virtual-wan.data.ts';
import { vpnGatewayWording } from './vpn-gateway.data.ts';
import type { Wording } from './wording.ts';

const all: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      aiServicesWording,
      apiManagementWording,
      appServiceAndFunctionsWording,
      applicationGatewayWording,
      bastionAndAdminWording,
      coexistenceAndEncryptionWording,
      containerAppsWording,
      costWording,
      databricksAndDataFactoryWording,
      dnsWording,
      expressrouteWording,
      frontDoorAndTrafficManagerWording,
      hubAndFirewallWording,
      injectedServicesWording,
      keyVaultAndCosmosWording,
      kubernetesWording,
      loadBalancerWording,
      networkBasicsWording,
      outboundAndNatWording,
      peeringWording,
      platformServicesWording,
      pointToSiteWording,
      privateEndpointWording,
      privateLinkServiceWording,
      routeServerWording,
      sqlFamilyWording,
      storageWording,
      tenantsAndCloudsWording,
      virtualWanWording,
      vpnGatewayWording,
    ] satisfies readonly Wording[]
  ).flatMap(wording => Object.entries(wording)),
);

/** Further ways in which people put an entry; empty where there are none. */
export function wordingOf(id: string): readonly string[] {
  return all.get(id) ?? [];
}
