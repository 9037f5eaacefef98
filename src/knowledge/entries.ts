import type { Entry } from './entry.ts';
import { pitfallEntries } from './pitfalls/pitfall-entries.ts';
import { aiServicesEntries } from './topics/ai-services.data.ts';
import { apiManagementEntries } from './topics/api-management.data.ts';
import { appServiceAndFunctionsEntries } from './topics/app-service-and-functions.data.ts';
import { applicationGatewayEntries } from './topics/application-gateway.data.ts';
import { bastionAndAdminEntries } from './topics/bastion-and-admin.data.ts';
import { coexistenceAndEncryptionEntries } from './topics/coexistence-and-encryption.data.ts';
import { containerAppsEntries } from './topics/container-apps.data.ts';
import { costEntries } from './topics/cost.data.ts';
import { databricksAndDataFactoryEntries } from './topics/databricks-and-data-factory.data.ts';
import { dnsEntries } from './topics/dns.data.ts';
import { expressrouteEntries } from './topics/expressroute.data.ts';
import { frontDoorAndTrafficManagerEntries } from './topics/front-door-and-traffic-manager.data.ts';
import { hubAndFirewallEntries } from './topics/hub-and-firewall.data.ts';
import { injectedServicesEntries } from './topics/injected-services.data.ts';
import { keyVaultAndCosmosEntries } from './topics/key-vault-and-cosmos.data.ts';
import { kubernetesEntries } from './topics/kubernetes.data.ts';
import { loadBalancerEntries } from './topics/load-balancer.data.ts';
import { networkBasicsEntries } from './topics/network-basics.data.ts';
import { outboundAndNatEntries } from './topics/outbound-and-nat.data.ts';
import { peeringEntries } from './topics/peering.data.ts';
import { platformServicesEntries } from './topics/platform-services.data.ts';
import { pointToSiteEntries } from './topics/point-to-site.data.ts';
import { privateEndpointEntries } from './topics/private-endpoint.data.ts';
import { privateLinkServiceEntries } from './topics/private-link-service.data.ts';
import { routeServerEntries } from './topics/route-server.data.ts';
import { sqlFamilyEntries } from './topics/sql-family.data.ts';
import { storageEntries } from './topics/storage.data.ts';
import { tenantsAndCloudsEntries } from './topics/tenants-and-clouds.data.ts';
import { virtualWanEntries } from './topics/virtual-wan.data.ts';
import { vpnGatewayEntries } from './topics/vpn-gateway.data.ts';

/** The points that people ask about, in the order of the topics. */
const points: readonly Entry[] = [
  ...aiServicesEntries,
  ...apiManagementEntries,
  ...appServiceAndFunctionsEntries,
  ...applicationGatewayEntries,
  ...bastionAndAdminEntries,
  ...coexistenceAndEncryptionEntries,
  ...containerAppsEntries,
  ...costEntries,
  ...databricksAndDataFactoryEntries,
  ...dnsEntries,
  ...expressrouteEntries,
  ...frontDoorAndTrafficManagerEntries,
  ...hubAndFirewallEntries,
  ...injectedServicesEntries,
  ...keyVaultAndCosmosEntries,
  ...kubernetesEntries,
  ...loadBalancerEntries,
  ...networkBasicsEntries,
  ...outboundAndNatEntries,
  ...peeringEntries,
  ...platformServicesEntries,
  ...pointToSiteEntries,
  ...privateEndpointEntries,
  ...privateLinkServiceEntries,
  ...routeServerEntries,
  ...sqlFamilyEntries,
  ...storageEntries,
  ...tenantsAndCloudsEntries,
  ...virtualWanEntries,
  ...vpnGatewayEntries,
];

/** Every point that is known: a pitfall is one that is shown unasked. */
export const entries: readonly Entry[] = [...points, ...pitfallEntries];

const byId: ReadonlyMap<string, Entry> = new Map(entries.map(entry => [entry.id, entry]));

/** The entry with this id; undefined for any other text, as from another release. */
export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}
