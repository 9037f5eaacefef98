// Announcements of 2025 and 2026 that entries rest on where the articles have not followed yet, and reports of refusals.

const azureUpdate = <Id extends string>(id: Id, number: number, title: string, documentDate: string) => ({
  id,
  title,
  url: `https://azure.microsoft.com/updates?id=${number}`,
  documentDate,
  checkedOn: '2026-11-30',
});

export const newsSources = [
  azureUpdate('NW-LIMITS', 562695, 'Azure update: default limits increased for NSGs and route tables', '2026-05-19'),
  azureUpdate('NW-ROUTER', 568605, 'Azure update: Virtual Network routing appliance generally available', '2026-08-04'),
  azureUpdate('NW-MESH', 571572, 'Azure update: high-scale mesh in Azure Virtual Network Manager generally available', '2026-09-17'),
  azureUpdate('NW-PREFIX', 569743, 'Azure update: summarized advertised gateway prefixes generally available', '2026-08-20'),
  azureUpdate('NW-VPN6', 567847, 'Azure update: IPv6 support for Azure VPN Gateway generally available', '2026-07-20'),
  azureUpdate('NW-S2SCERT', 562705, 'Azure update: site-to-site VPN connections with certificate authentication generally available', '2026-05-20'),
  azureUpdate('NW-GROUPS', 564460, 'Azure update: user groups and IP address pools for point-to-site connections generally available', '2026-05-21'),
  azureUpdate('NW-AUDIENCE', 557395, 'Azure update: retirement of the manually registered Azure VPN Client in Azure Government and 21Vianet', '2026-03-31'),
  azureUpdate('NW-ERADDRESS', 498361, 'Azure update: auto-assigned public IP for ExpressRoute gateways generally available', '2025-07-25'),
  azureUpdate('NW-INSIGHTS', 525424, 'Azure update: ExpressRoute resiliency insights generally available', '2025-11-05'),
  azureUpdate('NW-GUARD', 568666, 'Azure update: ExpressRoute resiliency guard in public preview', '2026-08-07'),
  azureUpdate('NW-PING', 565487, 'Azure update: ICMP support for StandardV2 NAT Gateway generally available', '2026-06-17'),
  azureUpdate('NW-NAT64', 568409, 'Azure update: NAT64 on StandardV2 NAT Gateway generally available', '2026-07-28'),
  azureUpdate('NW-FW6', 569520, 'Azure update: IPv6 support in Azure Firewall in public preview', '2026-08-18'),
  azureUpdate('NW-PROXY', 568825, 'Azure update: explicit proxy in Azure Firewall generally available', '2026-08-05'),
  azureUpdate('NW-LEARN', 570474, 'Azure update: Azure Firewall auto-learn SNAT routes generally available', '2026-09-01'),
  azureUpdate('NW-IDPS', 569256, 'Azure update: 2.2X IDPS performance optimization in Azure Firewall generally available', '2026-08-11'),
  azureUpdate('NW-POOLS', 565482, 'Azure update: retirement of inbound NAT rule version 1 for scale sets (inbound NAT pools)', '2026-06-11'),
  azureUpdate('NW-AKSNAT', 574430, 'Azure update: managed StandardV2 NAT Gateway for AKS generally available', '2026-10-08'),
  azureUpdate('NW-CLOUDS', 570364, 'Azure update: Azure Multicloud Interconnect in public preview', '2026-08-31'),
  { id: 'NW-PRIVATE', title: 'Private subnets by default in Azure virtual networks (Azure Networking Blog)', url: 'https://techcommunity.microsoft.com/t5/azure-networking-blog/private-subnets-by-default-in-azure-virtual-networks-what/ba-p/4513778', documentDate: null, checkedOn: '2026-11-30' },
  { id: 'NW-ERMOVE', title: 'ExpressRoute gateway Microsoft initiated migration (Azure Networking Blog)', url: 'https://techcommunity.microsoft.com/blog/azurenetworkingblog/expressroute-gateway-microsoft-initiated-migration/4497689', documentDate: null, checkedOn: '2026-11-30' },
  { id: 'NW-HAIRPIN', title: 'ExpressRoute MSEE hairpin design considerations (Azure Networking Blog)', url: 'https://techcommunity.microsoft.com/t5/azure-networking-blog/expressroute-msee-hairpin-design-considerations/ba-p/4101161', documentDate: '2024-03-29', checkedOn: '2026-11-30' },
  { id: 'NW-BASICREF', title: 'Remove the Basic public IP reference from a Basic SKU VPN gateway', url: 'https://learn.microsoft.com/azure/vpn-gateway/basic-sku-public-ip-remove', documentDate: '2026-03-06', checkedOn: '2026-11-30' },
  { id: 'NW-V6HOW', title: 'Create a site-to-site VPN connection in IPv4 and IPv6 dual stack', url: 'https://learn.microsoft.com/azure/vpn-gateway/site-to-site-ipv6-azure', documentDate: '2026-08-17', checkedOn: '2026-11-30' },
  { id: 'NW-ZONES', title: 'VPN Gateway deployment fails with VmssVpnGatewayPublicIpsMustHaveZonesConfigured (report)', url: 'https://github.com/microsoft/physical-ai-toolchain/issues/350', documentDate: '2026-03-24', checkedOn: '2026-11-30' },
  { id: 'NW-LOCALHOP', title: 'Update private endpoint VNet limits documentation (proposed change of the article)', url: 'https://github.com/MicrosoftDocs/azure-docs/pull/128666', documentDate: '2026-07-28', checkedOn: '2026-11-30' },
] as const;
