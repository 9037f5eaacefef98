/** Why each row of the table vnet-integration decides. */
export const vnetIntegration = {
  'rule.vnet-integration.app-calls': '{Source} gets into a VNet by VNet integration, which serves its outbound calls.',
  'rule.vnet-integration.app-does-not-call': 'No app calls into a VNet here.',
  'rule.vnet-integration.one-way': 'Only the caller opens connections.',
  'rule.vnet-integration.target-is-no-app': '{Target} needs no VNet integration to answer.',
  'rule.vnet-integration.no-endpoint': '{Target} is not reached through a private endpoint.',
  'rule.vnet-integration.target-calls-outside':
    'A private endpoint is for incoming calls only, and {target} also calls out.',
  'rule.vnet-integration.target-calls':
    'A private endpoint takes incoming calls only, and {target} also opens connections.',
};
