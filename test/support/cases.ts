import { type Requirements, requirementsSchema } from '../../src/decision/case/requirements.ts';

type Row = Readonly<Record<string, readonly unknown[]>>;

/** Each row: the values that each field takes in turn; the cases of a row are all combinations. */
const rows: readonly Row[] = [
  {
    sourceRegion: ['eastus'],
    targetRegion: ['japaneast', 'eastus', 'usgovvirginia'],
    resourceType: ['vm', 'sql-database', 'storage-blob', 'sql-managed-instance', 'app-service', 'cosmos-sql'],
    exposure: ['none', 'allow-listed', 'unknown'],
    addressOverlap: ['no', 'yes', 'unknown'],
    existingPrivateEndpoint: [undefined, 'none'],
  },
  {
    sourceType: ['azure-vm', 'app-service', 'azure-paas-other'],
    sourceRegion: ['westeurope'],
    targetRegion: ['westeurope', 'northeurope'],
    resourceType: ['key-vault', 'postgres-flexible', 'onprem-server', 'aks', 'third-party-saas'],
    hybrid: [[], ['datacenter'], ['branch-site', 'user-devices']],
    vnetCount: [2, 12],
    inspection: ['none', 'central-firewall'],
  },
  {
    sourceType: ['onprem-site', 'user-device', 'other-cloud'],
    targetRegion: ['germanywestcentral'],
    resourceType: ['vm', 'storage-file', 'app-service'],
    hybrid: [['datacenter'], ['many-branches'], ['user-devices'], 'unknown'],
    bandwidth: ['lt-100m', 'gte-10g'],
    encryption: ['tls-ok', 'ipsec-required', 'macsec-required'],
    addressOverlap: ['no', 'yes'],
  },
  {
    sourceType: ['internet-client'],
    targetRegion: ['francecentral'],
    resourceType: ['app-service', 'vmss', 'aks', 'api-management', 'storage-blob'],
    exposure: ['public', 'none', 'allow-listed'],
    regionCount: [1, 2],
    targetProtocol: ['http', 'non-http'],
    originPrivate: ['yes', 'no'],
  },
  {
    sourceRegion: ['eastus'],
    targetRegion: ['westeurope'],
    resourceType: ['vm', 'sql-database'],
    vnetCount: [4, 40],
    transitive: ['spoke-to-spoke', 'any-to-any'],
    hybrid: [[], ['many-branches', 'datacenter', 'user-devices', 'branch-site']],
    inspection: ['none', 'central-firewall'],
    proposed: [[], ['p2s-vpn', 'vnet-to-vnet-vpn', 'service-endpoint', 'basic-lb']],
  },
];

function combinations(row: Row): readonly Requirements[] {
  const all = Object.entries(row).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (cases, [field, values]) =>
      cases.flatMap(given => values.map(value => (value === undefined ? given : { ...given, [field]: value }))),
    [{}],
  );
  return all.map(given => requirementsSchema.parse(given));
}

/** Some hundred cases that differ in what they lead to, always the same ones in the same order. */
export const cases: readonly Requirements[] = [{}, ...rows.flatMap(combinations)];
