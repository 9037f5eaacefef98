/** What is said of service-endpoint. */
export const serviceEndpoint = {
  'option.service-endpoint': 'Virtual network service endpoint',
  'option.service-endpoint.meaning':
    'A service endpoint lets one subnet reach the public endpoint of a service with the identity of the subnet. ' +
    'It gives no private IP and does not work from on-premises.',
  'option.service-endpoint.summary':
    'A subnet reaches the public endpoint of a PaaS service over the backbone, and the service admits that subnet.',
  'option.service-endpoint.use':
    'Use a service endpoint on the subnet of {source}, and let {target} accept that subnet only.',
  'option.service-endpoint.what':
    'A service endpoint on the subnet of {source} and a virtual network rule on {target}.',
  'option.service-endpoint.latency': 'Distance to the service',
  'option.service-endpoint.throughput': 'No figure published',
  'option.service-endpoint.encryption': 'Rely on the TLS of the service',
  'option.service-endpoint.transitivity': 'Never; each subnet needs its own',
  'option.service-endpoint.overlap': 'No matter; the public address stays',
  'option.service-endpoint.billed': 'Free',
  'option.service-endpoint.effort': 'Low: endpoint on the subnet, rule on the service',
  'option.service-endpoint.scope': 'one subnet with the public side of a whole service type',
  'option.service-endpoint.takes': 'minutes, but open connections of the subnet drop once',
  'option.service-endpoint.when':
    'when a subnet in Azure reads a lot, the budget is small and a public address is no concern',
  'option.service-endpoint.not': 'for callers outside Azure, or where only one account may be reached and nothing else',
  'option.service-endpoint.limit.vnet-rules-for-each-resource': 'VNet rules for each resource',
  'option.service-endpoint.limit.vnet-rules-for-each-resource.value':
    'Storage 400; SQL, Synapse, Event Hubs and Service Bus 128; Key Vault 200; Cosmos DB 64',
  'option.service-endpoint.limit.vnet-rules-for-each-resource.note': 'The VNet FAQ prints 200 for Storage.',
  'option.service-endpoint.cost.said': 'nothing, because service endpoints are free',
  'option.service-endpoint.alternative.private-endpoint':
    'A private endpoint costs per hour and per GB and needs DNS, but it is the recommendation for production, ' +
    'sensitive data and on-premises clients.',
  'option.service-endpoint.alternative.private-endpoint.fits':
    'It comes first as soon as this is more than development and test.',
  'option.service-endpoint.alternative.service-firewall':
    'The public endpoint with IP rules is even simpler, but the caller needs a fixed public address.',
  'option.service-endpoint.alternative.service-firewall.fits': 'It fits when no VNet is involved.',
  'option.service-endpoint.not.outside-callers':
    'Service endpoints work for subnets of Azure VNets only, and your traffic starts outside Azure.',
  'option.service-endpoint.not.outside-callers.fits': 'It fits when the caller is in an Azure VNet.',
  'option.service-endpoint.not.managed-callers':
    'The caller has no subnet of yours on which a service endpoint could be enabled.',
  'option.service-endpoint.not.managed-callers.fits': 'It fits when the caller is in an Azure VNet of yours.',
  'option.service-endpoint.not.same-cloud-no': 'A service endpoint does not lead into another cloud.',
  'option.service-endpoint.not.same-cloud-no.fits': 'It fits when caller and resource are in one cloud.',
  'option.service-endpoint.not.no-target-known':
    'It opens one PaaS service to one subnet and changes no name, and no such service was named.',
  'option.service-endpoint.not.no-target-known.fits':
    'It fits for PaaS services such as Storage or Azure SQL Database.',
  'option.service-endpoint.not.reach-nic-or-reach-hybrid': 'The target is not a PaaS service with service endpoints.',
  'option.service-endpoint.not.service-endpoint-exists-no': 'This service has no service endpoint.',
  'option.service-endpoint.not.service-endpoint-exists-no.fits':
    'It fits for services that have one, such as Storage or Key Vault.',
  'option.service-endpoint.not.inspection-central-firewall':
    'Routes of service endpoints cannot be overridden, so the firewall would not see the traffic.',
  'option.service-endpoint.not.inspection-central-firewall.fits': 'It fits when no inspection is needed.',
  'option.service-endpoint.not.hybrid-not-none': 'Sites and users outside Azure could not use it.',
  'option.service-endpoint.not.hybrid-not-none.fits': 'It fits when only subnets in Azure are callers.',
  'option.service-endpoint.not.same-region-no':
    'It gives no private address and must be enabled for each calling subnet; across regions only some ' +
    'services allow it.',
  'option.service-endpoint.not.same-region-no.fits': 'It fits for development and test at low cost in one region.',
  'option.service-endpoint.not.otherwise':
    'It keeps the public address of the service and opens the whole service type to the subnet; Microsoft ' +
    'recommends Private Link instead.',
  'option.service-endpoint.not.otherwise.fits': 'It fits for development and test with high cost pressure.',
};
