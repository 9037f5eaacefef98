// Where the columns of the resource types come from.
export const resourceTypeSources: Readonly<Record<string, string>> = {
  privateEndpoint:
    'What is a private endpoint? (private-link resource table) - MicrosoftDocs/azure-docs ' +
    'articles/private-link/private-endpoint-overview.md, ms.date 2026-03-30',
  dns:
    'Azure Private Endpoint private DNS zone values - articles/private-link/private-endpoint-dns.md, ms.date ' +
    '2025-08-04 (Commercial, Government, China tables; parsed); compared again with 2026 revisions (public ' +
    'table as of 2026-05-07: only Video Indexer and Azure Maps are new; Government and China tables ' +
    'unchanged)',
  availability: 'Azure Private Link availability - articles/private-link/availability.md, ms.date 2026-03-30',
  injection:
    'Integrate Azure services with virtual networks - ' +
    'articles/virtual-network/vnet-integration-for-azure-services.md, ms.date 2025-07-28',
  serviceEndpoints:
    'Azure virtual network service endpoints - ' +
    'articles/virtual-network/virtual-network-service-endpoints-overview.md, ms.date 2025-07-22',
  sqlMi:
    'SQL Managed Instance connectivity docs (MicrosoftDocs/sql-docs azure-sql/managed-instance) for the ' +
    '2020-09-22 global peering rule and ports 1433/3342/11000-11999',
  sqlPorts: 'Azure SQL Database private endpoint / connection policy docs (MicrosoftDocs/sql-docs azure-sql/database)',
  ports:
    'Ports come from the service docs or are the usual client ports of the protocol; a port marked (verify) ' +
    'was not found in a document',
  recordNames:
    'recordNamesNotSeparateZones lists names that the DNS document shows next to the zone but says must NOT ' +
    'be deployed as an extra zone in Azure Private DNS (ACR data endpoints, App Service SCM)',
};

export const resourceTypesSnapshot = 'docs state 2026-04-10';
