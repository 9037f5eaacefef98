// Where the rules are from. Date: the one printed in the document, else the day on which a public report of it was
// made.

const learn = 'https://learn.microsoft.com/azure/';

export const sources = {
  'vpn-skus': { title: 'About gateway SKUs', url: `${learn}vpn-gateway/about-gateway-skus`, date: '2025-06-23' },
  'vpn-legacy': {
    title: 'VPN Gateway legacy SKUs',
    url: `${learn}vpn-gateway/vpn-gateway-about-skus-legacy`,
    date: '2026-02-27',
  },
  'sku-consolidation': {
    title: 'Gateway SKU mappings',
    url: `${learn}vpn-gateway/gateway-sku-consolidation`,
    date: '2026-02-03',
  },
  'zones-report': {
    title: 'ansible-collections/azure, 2208: VmssVpnGatewayPublicIpsMustHaveZonesConfigured',
    url: 'https://github.com/ansible-collections/azure/pull/2208',
    date: '2026-04-01',
  },
  'vpn-settings': {
    title: 'About VPN Gateway configuration settings',
    url: `${learn}vpn-gateway/vpn-gateway-about-vpn-gateway-settings`,
    date: '2020-09-16',
  },
  'vpn-faq': { title: 'Azure VPN Gateway FAQ', url: `${learn}vpn-gateway/vpn-gateway-vpn-faq`, date: '2025-09-09' },
  'vnet-to-vnet': {
    title: 'Configure a VNet-to-VNet VPN gateway connection',
    url: `${learn}vpn-gateway/vpn-gateway-howto-vnet-vnet-resource-manager-portal`,
    date: '2025-06-30',
  },
  p2s: {
    title: 'About Azure point-to-site VPN connections',
    url: `${learn}vpn-gateway/point-to-site-about`,
    date: '2025-07-09',
  },
  'sign-in': {
    title: 'Configure a Microsoft Entra tenant and P2S settings for VPN Gateway connections',
    url: `${learn}vpn-gateway/openvpn-azure-ad-tenant`,
    date: '2023-10-17',
  },
  'er-gateways': {
    title: 'About ExpressRoute virtual network gateways',
    url: `${learn}expressroute/expressroute-about-virtual-network-gateways`,
    date: '2026-09-05',
  },
  coexist: {
    title: 'Configure ExpressRoute and site-to-site coexisting connections',
    url: `${learn}expressroute/how-to-configure-coexisting-gateway-portal`,
    date: '2025-01-31',
  },
  'gateway-transit': {
    title: 'Configure VPN gateway transit for virtual network peering',
    url: `${learn}vpn-gateway/vpn-gateway-peering-gateway-transit`,
    date: '2024-06-19',
  },
  'basic-ip': {
    title: 'Upgrade Basic public IP address to Standard SKU in Azure',
    url: `${learn}virtual-network/ip-services/public-ip-basic-upgrade-guidance`,
    date: '2025-11-20',
  },
  peering: {
    title: 'Azure virtual network peering',
    url: `${learn}virtual-network/virtual-network-peering-overview`,
    date: '2025-07-16',
  },
  'manage-peering': {
    title: 'Create, change, or delete Azure virtual network peering',
    url: `${learn}virtual-network/virtual-network-manage-peering`,
    date: '2025-07-29',
  },
  'vnet-limits': {
    title: 'Azure networking limits',
    url: `${learn}azure-resource-manager/management/azure-subscription-service-limits`,
    date: '2025-10-16',
  },
  'service-endpoints': {
    title: 'Azure virtual network service endpoints',
    url: `${learn}virtual-network/virtual-network-service-endpoints-overview`,
    date: '2025-07-22',
  },
  'endpoint-policies': {
    title: 'Manage network policies for private endpoints',
    url: `${learn}private-link/disable-private-endpoint-network-policy`,
    date: '2025-03-25',
  },
  'private-endpoint': {
    title: 'What is a private endpoint?',
    url: `${learn}private-link/private-endpoint-overview`,
    date: '2026-03-30',
  },
  'endpoint-dns': {
    title: 'Azure private endpoint private DNS zone values',
    url: `${learn}private-link/private-endpoint-dns`,
    date: '2025-08-04',
  },
  'private-dns': { title: 'What is Azure Private DNS?', url: `${learn}dns/private-dns-overview`, date: '2025-12-16' },
  resolver: {
    title: 'Azure DNS Private Resolver overview',
    url: `${learn}dns/dns-private-resolver-overview`,
    date: '2025-12-16',
  },
  bastion: { title: 'Azure Bastion FAQ', url: `${learn}bastion/bastion-faq`, date: '2025-12-10' },
  'bastion-settings': {
    title: 'About Azure Bastion configuration settings',
    url: `${learn}bastion/configuration-settings`,
    date: '2021-10-12',
  },
  firewall: { title: 'Azure Firewall FAQ', url: `${learn}firewall/firewall-faq`, date: '2022-09-12' },
  'nat-skus': { title: 'Azure NAT Gateway SKUs', url: `${learn}nat-gateway/nat-sku`, date: '2025-11-04' },
  nat: { title: 'What is Azure NAT Gateway?', url: `${learn}nat-gateway/nat-overview`, date: '2025-11-04' },
  hub: { title: 'About virtual hub settings', url: `${learn}virtual-wan/hub-settings`, date: '2023-08-24' },
  'wan-faq': { title: 'Azure Virtual WAN FAQ', url: `${learn}virtual-wan/virtual-wan-faq`, date: '2025-03-26' },
  names: {
    title: 'Naming rules and restrictions for Azure resources',
    url: `${learn}azure-resource-manager/management/resource-name-rules`,
    date: '2020-02-11',
  },
  network: {
    title: 'Resource shapes of Microsoft.Network, as the Azure SDK describes them',
    url: 'https://www.npmjs.com/package/@azure/arm-network/v/36.0.0',
    date: '2026-03-22',
  },
  order: {
    title: 'Define the order for deploying resources in ARM templates',
    url: `${learn}azure-resource-manager/templates/resource-dependency`,
    date: '2023-08-22',
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly url: string; readonly date: string }>>;

export type SourceId = keyof typeof sources;
