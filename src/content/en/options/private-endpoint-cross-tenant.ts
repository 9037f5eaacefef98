/** What is said of private-endpoint-cross-tenant. */
export const privateEndpointCrossTenant = {
  'option.private-endpoint-cross-tenant': 'Private endpoint across tenants',
  'option.private-endpoint-cross-tenant.meaning':
    'A private endpoint can point to a resource in another tenant; its owner approves the connection.',
  'option.private-endpoint-cross-tenant.summary':
    'A private endpoint in your tenant that leads to a resource of another Microsoft Entra tenant, approved by ' +
    'its owner.',
  'option.private-endpoint-cross-tenant.use': 'Use a private endpoint across tenants.',
  'option.private-endpoint-cross-tenant.what':
    'The private endpoint asks for approval by resource ID or alias, and the owner in the other tenant approves it.',
  'option.private-endpoint-cross-tenant.latency': 'Distance to the service',
  'option.private-endpoint-cross-tenant.throughput': 'No figure published',
  'option.private-endpoint-cross-tenant.encryption': 'Rely on the TLS of the service',
  'option.private-endpoint-cross-tenant.transitivity': 'Reachable from peered VNets and on-premises',
  'option.private-endpoint-cross-tenant.overlap': "No matter; the address is in the caller's VNet",
  'option.private-endpoint-cross-tenant.billed': 'Per endpoint and hour, plus per GB in both directions',
  'option.private-endpoint-cross-tenant.effort': 'Low: resource ID or alias, approval, own DNS zone',
  'option.private-endpoint-cross-tenant.scope': 'your VNet with one resource of another tenant',
  'option.private-endpoint-cross-tenant.takes': 'minutes, plus the approval of the other side',
  'option.private-endpoint-cross-tenant.when':
    'when one resource of another company is needed and the networks must stay apart',
  'option.private-endpoint-cross-tenant.not': 'where many machines on both sides must talk to each other',
  'option.private-endpoint-cross-tenant.limit.approval': 'approval',
  'option.private-endpoint-cross-tenant.limit.approval.value': 'By the owner of the resource; Pending until then',
  'option.private-endpoint-cross-tenant.cost.each-endpoint': 'each endpoint',
  'option.private-endpoint-cross-tenant.cost.data-in-each-direction': 'data in each direction',
  'option.private-endpoint-cross-tenant.not.no-same-tenant-no': 'You named no second Microsoft Entra tenant.',
  'option.private-endpoint-cross-tenant.not.no-same-tenant-no.fits':
    'It fits when the resource belongs to another tenant.',
  'option.private-endpoint-cross-tenant.not.otherwise': 'The design crosses the tenants in another way.',
  'option.private-endpoint-cross-tenant.not.otherwise.fits':
    'It fits when one PaaS resource or one published service of another tenant is needed.',
};
