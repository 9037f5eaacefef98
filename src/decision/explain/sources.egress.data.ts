// Documents that the entries on Virtual WAN, Bastion and outbound traffic rest on.
import type { SourceRow } from './sources.ts';

export const egressSources: readonly SourceRow[] = [
  { id: 'KE-NATTS', title: 'Troubleshoot Azure NAT Gateway', url: 'https://learn.microsoft.com/azure/nat-gateway/troubleshoot-nat', documentDate: '2025-11-04', checkedOn: '2026-11-30' },
  { id: 'KE-NATRES', title: 'Azure NAT Gateway resource', url: 'https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource', documentDate: '2023-07-10', checkedOn: '2026-11-30' },
  { id: 'KE-NATV2', title: 'Migrate Azure NAT Gateway from Standard to StandardV2', url: 'https://learn.microsoft.com/azure/nat-gateway/nat-gateway-v2-migrate', documentDate: '2026-07-27', checkedOn: '2026-11-30' },
  { id: 'KE-NATSVC', title: 'Troubleshoot outbound connectivity with NAT gateway and Azure services', url: 'https://learn.microsoft.com/azure/nat-gateway/troubleshoot-nat-and-azure-services', documentDate: '2024-02-15', checkedOn: '2026-11-30' },
  { id: 'KE-HUBC', title: 'Connect a virtual network to a Virtual WAN hub: portal', url: 'https://learn.microsoft.com/azure/virtual-wan/howto-connect-vnet-hub', documentDate: '2023-06-14', checkedOn: '2026-11-30' },
  { id: 'KE-HUBER', title: 'View virtual hub effective routes', url: 'https://learn.microsoft.com/azure/virtual-wan/effective-routes-virtual-hub', documentDate: '2020-06-29', checkedOn: '2026-11-30' },
  { id: 'KE-GWSET', title: 'About Virtual WAN gateway settings', url: 'https://learn.microsoft.com/azure/virtual-wan/gateway-settings', documentDate: '2025-03-26', checkedOn: '2026-11-30' },
  { id: 'KE-BASENTRA', title: 'Configure Microsoft Entra ID authentication for Azure Bastion', url: 'https://learn.microsoft.com/azure/bastion/bastion-entra-id-authentication', documentDate: '2026-08-11', checkedOn: '2026-11-30' },
  { id: 'KE-BASCFG', title: 'About Bastion configuration settings', url: 'https://learn.microsoft.com/azure/bastion/configuration-settings', documentDate: '2023-10-13', checkedOn: '2026-11-30' },
  { id: 'KE-ARMERR', title: 'Troubleshoot common Azure deployment errors', url: 'https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors', documentDate: '2024-06-20', checkedOn: '2026-11-30' },
  { id: 'KE-P2SFT', title: 'Configure forced tunneling for Virtual WAN point-to-site VPN', url: 'https://learn.microsoft.com/azure/virtual-wan/how-to-forced-tunnel', documentDate: '2023-08-24', checkedOn: '2026-11-30' },
  { id: 'KE-BASAKS', title: 'Connect to AKS private cluster by using Azure Bastion', url: 'https://learn.microsoft.com/azure/bastion/bastion-connect-to-aks-private-cluster', documentDate: '2025-07-29', checkedOn: '2026-11-30' },
  { id: 'KE-BASREL', title: 'Reliability in Azure Bastion', url: 'https://learn.microsoft.com/azure/reliability/reliability-bastion', documentDate: '2024-10-25', checkedOn: '2026-11-30' },
  { id: 'KE-BASSCALE', title: 'Configure host scaling using the Azure portal (Azure Bastion)', url: 'https://learn.microsoft.com/azure/bastion/configure-host-scaling', documentDate: '2025-03-31', checkedOn: '2026-11-30' },
  { id: 'KE-BASKRB', title: 'Configure Bastion for Kerberos authentication using the Azure portal', url: 'https://learn.microsoft.com/azure/bastion/kerberos-authentication-portal', documentDate: '2023-06-12', checkedOn: '2026-11-30' },
  { id: 'KE-BASLOG', title: 'Enable and work with Bastion diagnostic logs', url: 'https://learn.microsoft.com/azure/bastion/diagnostic-logs', documentDate: '2019-10-09', checkedOn: '2026-11-30' },
];
