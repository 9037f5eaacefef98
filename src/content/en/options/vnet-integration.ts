/** What is said of vnet-integration. */
export const vnetIntegration = {
  'option.vnet-integration': 'VNet integration',
  'option.vnet-integration.meaning':
    'VNet integration lets App Service, Functions and Logic Apps call into a VNet of their region. It is for ' +
    'outbound calls only.',
  'option.vnet-integration.summary':
    'Outbound traffic of App Service, Functions or Logic Apps Standard enters a VNet of the same region.',
  'option.vnet-integration.use': 'Use VNet integration, which lets {source} call into the VNet of {target}.',
  'option.vnet-integration.what': 'VNet integration of {integrated} with a delegated subnet in its region.',
  'option.vnet-integration.latency': 'No effect of its own',
  'option.vnet-integration.throughput': 'Limited by the plan',
  'option.vnet-integration.encryption': 'None added',
  'option.vnet-integration.transitivity': 'Reaches peered VNets, also globally',
  'option.vnet-integration.overlap': 'As the peering behind it',
  'option.vnet-integration.billed': 'No charge documented besides the plan',
  'option.vnet-integration.effort': 'Low: a delegated subnet',
  'option.vnet-integration.scope': 'an app on the way out with a VNet of its region',
  'option.vnet-integration.takes': 'minutes, with an empty subnet that can be delegated',
  'option.vnet-integration.when': 'when a web app or function must call something that only your networks reach',
  'option.vnet-integration.not': 'to let callers in, or on the Functions Consumption plan and free tiers',
  'option.vnet-integration.limit.integration-subnet': 'integration subnet',
  'option.vnet-integration.limit.integration-subnet.value': '/28 or larger; /26 for several plans',
  'option.vnet-integration.limit.integration-subnet.note': 'The subnet is delegated.',
  'option.vnet-integration.cost.said': 'nothing documented beside the plan',
  'option.vnet-integration.alternative.private-endpoint':
    'A private endpoint in the integration VNet reaches a PaaS resource; a target in a VNet needs only the ' +
    'integration.',
  'option.vnet-integration.alternative.private-endpoint.fits':
    'It comes first when the target is a PaaS resource without an address of its own.',
  'option.vnet-integration.alternative.vnet-peering-regional':
    "Integrating with a VNet of its own, peered with the target's VNet, keeps the app apart at the price of a peering.",
  'option.vnet-integration.alternative.vnet-peering-regional.fits':
    "It comes first when the app must not share the target's VNet.",
  'option.vnet-integration.alternative.private-link-service':
    'Azure Private Link service publishes only the one service that the app needs and keeps the networks apart.',
  'option.vnet-integration.alternative.private-link-service.fits':
    'It comes first when address ranges overlap, or when the target belongs to another company.',
  'option.vnet-integration.not.caller-plan-no-vnet-integration': 'The plan of the app has no VNet integration.',
  'option.vnet-integration.not.caller-plan-no-vnet-integration.fits':
    'It fits with Flex Consumption, Elastic Premium or an App Service plan of the Basic tier or above.',
  'option.vnet-integration.not.source-type-app-service': 'The caller leaves by another path in this design.',
  'option.vnet-integration.not.source-type-app-service.fits':
    'It fits when an App Service or Functions app reaches private targets.',
  'option.vnet-integration.not.otherwise':
    'VNet integration is the way out of App Service, Functions or Logic Apps Standard, and the caller is none of them.',
};
