import { aiServicesWords } from './ai-services.ts';
import { apiManagementWords } from './api-management.ts';
import { appServiceAndFunctionsWords } from './app-service-and-functions.ts';
import { applicationGatewayWords } from './application-gateway.ts';
import { bastionAndAdminWords } from './bastion-and-admin.ts';
import { coexistenceAndEncryptionWords } from './coexistence-and-encryption.ts';
import { containerAppsWords } from './container-apps.ts';
import { costWords } from './cost.ts';
import { databricksAndDataFactoryWords } from './databricks-and-data-factory.ts';
import { dnsWords } from './dns.ts';
import { expressrouteWords } from './expressroute.ts';
import { frontDoorAndTrafficManagerWords } from './front-door-and-traffic-manager.ts';
import { hubAndFirewallWords } from './hub-and-firewall.ts';
import { injectedServicesWords } from './injected-services.ts';
import { keyVaultAndCosmosWords } from './key-vault-and-cosmos.ts';
import { kubernetesWords } from './kubernetes.ts';
import { learnerQuestionWords } from './learner-questions.ts';
import { loadBalancerWords } from './load-balancer.ts';
import { networkBasicsWords } from './network-basics.ts';
import { appHostingCheckWords } from './observations/app-hosting.ts';
import { circuitsCheckWords } from './observations/circuits.ts';
import { dataServicesCheckWords } from './observations/data-services.ts';
import { deliveryCheckWords } from './observations/delivery.ts';
import { generalCheckWords } from './observations/general.ts';
import { hubAndPeeringCheckWords } from './observations/hub-and-peering.ts';
import { namesAndEndpointsCheckWords } from './observations/names-and-endpoints.ts';
import { vpnCheckWords } from './observations/vpn.ts';
import { wanAndEgressCheckWords } from './observations/wan-and-egress.ts';
import { outboundAndNatWords } from './outbound-and-nat.ts';
import { peeringWords } from './peering.ts';
import { encryptionPitfallWords } from './pitfalls/encryption.ts';
import { linesToSitesPitfallWords } from './pitfalls/lines-to-sites.ts';
import { namesAndPrivateEndpointsPitfallWords } from './pitfalls/names-and-private-endpoints.ts';
import { paasIntegrationPitfallWords } from './pitfalls/paas-integration.ts';
import { peeringPitfallWords } from './pitfalls/peering.ts';
import { regionsPitfallWords } from './pitfalls/regions.ts';
import { routingAndExposurePitfallWords } from './pitfalls/routing-and-exposure.ts';
import { platformServicesWords } from './platform-services.ts';
import { pointToSiteWords } from './point-to-site.ts';
import { privateEndpointWords } from './private-endpoint.ts';
import { privateLinkServiceWords } from './private-link-service.ts';
import { routeServerWords } from './route-server.ts';
import { sqlFamilyWords } from './sql-family.ts';
import { storageWords } from './storage.ts';
import { tenantsAndCloudsWords } from './tenants-and-clouds.ts';
import { virtualWanWords } from './virtual-wan.ts';
import { vpnGatewayWords } from './vpn-gateway.ts';

/** The words of what is known: answers, pitfalls, causes, checks and questions back, by id. */
export const knowledge = {
  ...aiServicesWords,
  ...apiManagementWords,
  ...appServiceAndFunctionsWords,
  ...applicationGatewayWords,
  ...bastionAndAdminWords,
  ...coexistenceAndEncryptionWords,
  ...containerAppsWords,
  ...costWords,
  ...databricksAndDataFactoryWords,
  ...dnsWords,
  ...expressrouteWords,
  ...frontDoorAndTrafficManagerWords,
  ...hubAndFirewallWords,
  ...injectedServicesWords,
  ...keyVaultAndCosmosWords,
  ...kubernetesWords,
  ...loadBalancerWords,
  ...networkBasicsWords,
  ...outboundAndNatWords,
  ...peeringWords,
  ...platformServicesWords,
  ...pointToSiteWords,
  ...privateEndpointWords,
  ...privateLinkServiceWords,
  ...routeServerWords,
  ...sqlFamilyWords,
  ...storageWords,
  ...tenantsAndCloudsWords,
  ...virtualWanWords,
  ...vpnGatewayWords,
  ...encryptionPitfallWords,
  ...linesToSitesPitfallWords,
  ...namesAndPrivateEndpointsPitfallWords,
  ...paasIntegrationPitfallWords,
  ...peeringPitfallWords,
  ...regionsPitfallWords,
  ...routingAndExposurePitfallWords,
  ...dataServicesCheckWords,
  ...deliveryCheckWords,
  ...appHostingCheckWords,
  ...namesAndEndpointsCheckWords,
  ...wanAndEgressCheckWords,
  ...circuitsCheckWords,
  ...vpnCheckWords,
  ...hubAndPeeringCheckWords,
  ...generalCheckWords,
  ...learnerQuestionWords,
};
