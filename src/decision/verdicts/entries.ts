import { apiManagementEntries } from './api-management.data.ts';
import { appServiceAndFunctionsEntries } from './app-service-and-functions.data.ts';
import { applicationGatewayEntries } from './application-gateway.data.ts';
import { bastionAndAdminEntries } from './bastion-and-admin.data.ts';
import { coexistenceAndEncryptionEntries } from './coexistence-and-encryption.data.ts';
import { containerAppsEntries } from './container-apps.data.ts';
import { dnsEntries } from './dns.data.ts';
import type { Entry } from './entry.ts';
import { expressrouteEntries } from './expressroute.data.ts';
import { frontDoorAndTrafficManagerEntries } from './front-door-and-traffic-manager.data.ts';
import { hubAndFirewallEntries } from './hub-and-firewall.data.ts';
import { injectedServicesEntries } from './injected-services.data.ts';
import { kubernetesEntries } from './kubernetes.data.ts';
import { loadBalancerEntries } from './load-balancer.data.ts';
import { outboundAndNatEntries } from './outbound-and-nat.data.ts';
import { peeringEntries } from './peering.data.ts';
import { platformServicesEntries } from './platform-services.data.ts';
import { pointToSiteEntries } from './point-to-site.data.ts';
import { privateEndpointEntries } from './private-endpoint.data.ts';
import { privateLinkServiceEntries } from './private-link-service.data.ts';
import { routeServerEntries } from './route-server.data.ts';
import { virtualWanEntries } from './virtual-wan.data.ts';
import { vpnGatewayEntries } from './vpn-gateway.data.ts';

/** Every point that is known, in the order of the topics. */
export const entries: readonly Entry[] = [
  ...apiManagementEntries,
  ...appServiceAndFunctionsEntries,
  ...applicationGatewayEntries,
  ...bastionAndAdminEntries,
  ...coexistenceAndEncryptionEntries,
  ...containerAppsEntries,
  ...dnsEntries,
  ...expressrouteEntries,
  ...frontDoorAndTrafficManagerEntries,
  ...hubAndFirewallEntries,
  ...injectedServicesEntries,
  ...kubernetesEntries,
  ...loadBalancerEntries,
  ...outboundAndNatEntries,
  ...peeringEntries,
  ...platformServicesEntries,
  ...pointToSiteEntries,
  ...privateEndpointEntries,
  ...privateLinkServiceEntries,
  ...routeServerEntries,
  ...virtualWanEntries,
  ...vpnGatewayEntries,
];

const byId: ReadonlyMap<string, Entry> = new Map(entries.map(entry => [entry.id, entry]));

/** The entry with this id; undefined for any other text, as from another release. */
export function entryById(id: string): Entry | undefined {
  return byId.get(id);
}
