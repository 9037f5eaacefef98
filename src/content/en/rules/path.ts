/** Why each row of the table path decides. */
export const path = {
  'rule.path.not-between-vnets': 'No VNet has to be joined to another for this.',
  'rule.path.one-vnet': 'Both ends are in one VNet.',
  'rule.path.two-vnets': '{Source} and {target} are in different VNets.',
  'rule.path.app-into-vnet': '{Source} can integrate with the VNet of {target}, since both are in one region.',
  'rule.path.app-elsewhere':
    'VNet integration works in the region of the app only, so its VNet must be joined to the other one.',
  'rule.path.app-other-tenant':
    'An app integrates with a VNet of its own tenant, which must then be joined to the other one.',
  'rule.path.service-in-other-cloud':
    'The private endpoint is in another cloud and can only be reached through its VNet.',
  'rule.path.public-in-other-cloud': 'The public endpoint may be used, so the two clouds need no tunnel.',
  'rule.path.by-subnet-rule': 'A service endpoint needs no way into another VNet.',
  'rule.path.endpoint-in-own-vnet': 'The private endpoint is in the same VNet.',
  'rule.path.other-targets': 'Other targets in that VNet are needed too.',
  'rule.path.app-other-targets': 'Other targets in that VNet are needed too, and the app can integrate with it.',
  'rule.path.app-other-targets-afar': 'Other targets in a VNet of another region are needed too.',
  'rule.path.overlap': 'The address ranges overlap, and a private endpoint in your own VNet does not mind.',
  'rule.path.endpoint-elsewhere': 'The private endpoint of {target} is in another VNet.',
  'rule.path.app-endpoint-near': '{Source} can integrate with the VNet that holds the private endpoint.',
  'rule.path.app-endpoint-afar':
    'The private endpoint is in a VNet of another region, and the app integrates with one of its own region.',
  'rule.path.own-endpoint': 'A private endpoint in your own VNet reaches {target} wherever it is.',
};
