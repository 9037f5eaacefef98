/** Why each row of the table tenant-endpoint decides. */
export const tenantEndpoint = {
  'rule.tenant-endpoint.one-tenant': 'Everything is in one Microsoft Entra tenant.',
  'rule.tenant-endpoint.no-endpoint': 'No private endpoint crosses the tenants.',
  'rule.tenant-endpoint.endpoint-outside':
    '{Target} is in another tenant, whose owner must approve the private endpoint.',
  'rule.tenant-endpoint.endpoint':
    'The private endpoint crosses tenants, so the owner on the other side must approve it.',
};
