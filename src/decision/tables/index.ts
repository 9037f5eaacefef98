import { adminAccess } from './admin-access.data.ts';
import { expressRoute, linkBackup, virtualWan } from './demand.data.ts';
import { egress } from './egress.data.ts';
import { headline, linkStands, sharedGateway } from './headline.data.ts';
import { fastPath, linkEncryption, otherCloudLink, outside, siteLink, userLink } from './hybrid-link.data.ts';
import { names } from './names.data.ts';
import { joint, path, published } from './path.data.ts';
import { ddosProtection, perimeter, vnetEncryption } from './protection.data.ts';
import { dnsFailover, frontEnd, publicEntry } from './public-entry.data.ts';
import { question } from './question.data.ts';
import { balance, outsideEndpoint, serviceAccess, tenantEndpoint, vnetIntegration } from './service-access.data.ts';
import { subnetRule, subnetRulePossible } from './subnet-rule.data.ts';
import type { Table } from './table.ts';
import { gatewayTransit, hub, hubPeering, routeServer } from './topology.data.ts';
import { vnetLink } from './vnet-link.data.ts';

/** Every table, each after the tables whose outcome it looks at. */
export const tables: readonly Table[] = [
  question,
  virtualWan,
  expressRoute,
  linkBackup,
  subnetRulePossible,
  subnetRule,
  path,
  published,
  joint,
  vnetLink,
  outside,
  siteLink,
  otherCloudLink,
  userLink,
  hub,
  serviceAccess,
  outsideEndpoint,
  dnsFailover,
  frontEnd,
  publicEntry,
  vnetIntegration,
  tenantEndpoint,
  balance,
  hubPeering,
  gatewayTransit,
  routeServer,
  linkEncryption,
  fastPath,
  adminAccess,
  egress,
  names,
  ddosProtection,
  perimeter,
  vnetEncryption,
  sharedGateway,
  linkStands,
  headline,
];
