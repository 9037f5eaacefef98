import { adminAccess } from './admin-access.ts';
import { balance } from './balance.ts';
import { ddosProtection } from './ddos-protection.ts';
import { dnsFailover } from './dns-failover.ts';
import { egress } from './egress.ts';
import { expressroute } from './expressroute.ts';
import { fastPath } from './fast-path.ts';
import { frontEnd } from './front-end.ts';
import { gatewayTransit } from './gateway-transit.ts';
import { headline } from './headline.ts';
import { hub } from './hub.ts';
import { hubPeering } from './hub-peering.ts';
import { joint } from './joint.ts';
import { linkBackup } from './link-backup.ts';
import { linkEncryption } from './link-encryption.ts';
import { linkStands } from './link-stands.ts';
import { names } from './names.ts';
import { otherCloudLink } from './other-cloud-link.ts';
import { outside } from './outside.ts';
import { outsideEndpoint } from './outside-endpoint.ts';
import { path } from './path.ts';
import { perimeter } from './perimeter.ts';
import { publicEntry } from './public-entry.ts';
import { published } from './published.ts';
import { question } from './question.ts';
import { routeServer } from './route-server.ts';
import { serviceAccess } from './service-access.ts';
import { sharedGateway } from './shared-gateway.ts';
import { siteLink } from './site-link.ts';
import { subnetRule } from './subnet-rule.ts';
import { subnetRulePossible } from './subnet-rule-possible.ts';
import { tenantEndpoint } from './tenant-endpoint.ts';
import { userLink } from './user-link.ts';
import { virtualWan } from './virtual-wan.ts';
import { vnetEncryption } from './vnet-encryption.ts';
import { vnetIntegration } from './vnet-integration.ts';
import { vnetLink } from './vnet-link.ts';

/** Why each row of a table decides: a table a file. */
export const rules = {
  ...adminAccess,
  ...balance,
  ...ddosProtection,
  ...dnsFailover,
  ...egress,
  ...expressroute,
  ...fastPath,
  ...frontEnd,
  ...gatewayTransit,
  ...headline,
  ...hub,
  ...hubPeering,
  ...joint,
  ...linkBackup,
  ...linkEncryption,
  ...linkStands,
  ...names,
  ...otherCloudLink,
  ...outside,
  ...outsideEndpoint,
  ...path,
  ...perimeter,
  ...publicEntry,
  ...published,
  ...question,
  ...routeServer,
  ...serviceAccess,
  ...sharedGateway,
  ...siteLink,
  ...subnetRule,
  ...subnetRulePossible,
  ...tenantEndpoint,
  ...userLink,
  ...virtualWan,
  ...vnetEncryption,
  ...vnetIntegration,
  ...vnetLink,
};
