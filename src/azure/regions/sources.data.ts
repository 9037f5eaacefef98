// Where the columns of the regions come from.
export interface RegionSource {
  readonly column: string;
  readonly document: string;
}

export const regionSources: readonly RegionSource[] = [
  {
    column: 'public',
    document:
      'List of Azure regions - MicrosoftDocs/reliability-docs articles/reliability/regions-list.md (learn: ' +
      'azure/reliability/regions-list), ms.date 2025-09-23, repository state 2026-08-20; pairs cross-checked ' +
      'with articles/reliability/includes/paired-regions-include.md (ms.date 2026-06-25)',
  },
  {
    column: 'usgov',
    document:
      'Azure Government overview, section Region pairing - MicrosoftDocs/azure-docs ' +
      'articles/azure-government/documentation-government-welcome.md (ms.date 2022-03-07, as of 2026-04-10); ' +
      'region names from ExpressRoute include expressroute-azure-regions-geopolitical-region.md (ms.date ' +
      '2026-02-08); zone flag for US Gov Virginia from availability-zones-service-support (2024-04-15)',
  },
  {
    column: 'china',
    document:
      'Azure in China regions (learn: azure/china/overview-regions) and docs.azure.cn/reliability/regions-list ' +
      '(stored copies, undated)',
  },
  {
    column: 'availabilityZones',
    document:
      'as the three above; gateways of AZ SKUs can be created in all regions and stay regional where there are ' +
      'no zones: VPN Gateway SKU mappings, FAQ - MicrosoftDocs/azure-docs ' +
      'articles/vpn-gateway/gateway-sku-consolidation.md (ms.date 2026-02-03); their public addresses state ' +
      'zones where the region has them, or Azure answers VmssVpnGatewayPublicIpsMustHaveZonesConfigured ' +
      '(microsoft/physical-ai-toolchain issue 350, 2026-03-24)',
  },
  {
    column: 'hasStandardV2Nat',
    document:
      'Migrate Azure NAT Gateway from Standard to StandardV2 (learn: ' +
      'azure/nat-gateway/nat-gateway-v2-migrate), ms.date 2026-07-27: false where one of its states of July to ' +
      'October 2026 names the region as one without',
  },
  {
    column: 'expressRouteGeopoliticalRegion',
    document:
      'ExpressRoute locations include: MicrosoftDocs/azure-docs ' +
      'includes/expressroute-azure-regions-geopolitical-region.md, ms.date 2026-02-08 (a Standard circuit ' +
      'reaches regions of one geopolitical region; Premium is needed across them; national clouds are never ' +
      'reachable from a public circuit)',
  },
  {
    column: 'aliases',
    document:
      'aliases are an editorial help for free-text input (city, country, abbreviations); they are NOT ' +
      'documented by Microsoft',
  },
  {
    column: 'matchingHint',
    document:
      'Normalise input by lower-casing and removing spaces, hyphens, dots and commas before comparing with ' +
      'name, displayName or an alias.',
  },
];

/** The day on which the documents were read. */
export const regionsRetrieved = '2026-11-23';
