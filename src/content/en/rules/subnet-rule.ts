/** Why each row of the table subnet-rule decides. */
export const subnetRule = {
  'rule.subnet-rule.impossible': 'A service endpoint would not work here.',
  'rule.subnet-rule.endpoint-refused': 'You ruled out a private endpoint, and a service endpoint works here.',
  'rule.subnet-rule.endpoint-wanted': 'You want to use a private endpoint.',
  'rule.subnet-rule.endpoint-there': 'A private endpoint is in your VNet already.',
  'rule.subnet-rule.cost-is-normal': 'Private endpoints are preferred wherever cost is not the main concern.',
  'rule.subnet-rule.cheap-test': 'It is for development and test and has to be cheap.',
  'rule.subnet-rule.cheap-allow-list': 'The public endpoint stays, limited to an allow list, and it has to be cheap.',
  'rule.subnet-rule.production': 'Production data belongs behind a private endpoint.',
  'rule.subnet-rule.mission-critical': 'Mission-critical data belongs behind a private endpoint.',
};
