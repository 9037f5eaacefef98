/** Why each row of the table names decides. */
export const names = {
  'rule.names.nothing': 'DNS needs nothing new.',
  'rule.names.resolve-outside':
    'DNS servers outside Azure cannot ask Azure private DNS zones directly, and DNS Private Resolver answers ' +
    'them from inside a VNet.',
  'rule.names.resolve-onprem-dns':
    'Your own DNS servers resolve the names, and DNS Private Resolver answers them from inside a VNet.',
  'rule.names.resolve-inside': 'An Azure private DNS zone linked to the VNets resolves names across them.',
  'rule.names.managed': 'The service resolves its managed private endpoint by itself.',
  'rule.names.managed-outside': 'Callers outside Azure resolve the private endpoint through DNS Private Resolver.',
  'rule.names.managed-no-endpoint': 'No private endpoint of yours needs a name.',
  'rule.names.endpoint': 'The name of {target} must resolve to the private endpoint in every VNet with callers.',
  'rule.names.endpoint-other-cloud':
    'The name of {target} must resolve to the private endpoint, and a zone cannot be linked across clouds.',
  'rule.names.endpoint-outside':
    'The name of {target} must resolve to the private endpoint, also for callers outside Azure.',
  'rule.names.joined':
    'Azure-provided names do not resolve in another VNet, so a private DNS zone linked to both does it.',
  'rule.names.joined-public-name': 'The name of {target} is in public DNS and leads to its address in the VNet.',
  'rule.names.no-endpoint': 'DNS needs nothing new.',
  'rule.names.callers-outside':
    'Only DNS inside a VNet sees the private zone, so callers outside need a way to ask it.',
  'rule.names.callers-outside-no-endpoint': 'DNS needs nothing new.',
};
