/** A clause of a wish that tells by itself what it tells, in several wordings of the same. */
export const independentClauses: Readonly<Record<string, readonly string[]>> = {
  caller: ['The caller is a VM in East US', 'We start from a VM in East US', 'The source is a VM in East US'],
  target: [
    'The target is a SQL database in Japan East',
    'It must reach a SQL database in Japan East',
    'We want to reach a key vault in Japan East',
  ],
  denial: ['Nothing is on-premises', 'We have no VPN and no datacenter', 'It must not be reachable from the internet'],
  ranges: [
    'Our VNet uses 10.1.0.0/16 and theirs uses 10.2.0.0/16',
    'Our range is 10.0.0.0/16 and their range is 10.0.0.0/16',
  ],
  bandwidth: ['We need about 2 Gbps', 'Bandwidth is 500 Mbps', 'Traffic stays below 50 Mbps'],
  tenants: ['Both are in the same tenant', 'The two sides are in different tenants'],
};
