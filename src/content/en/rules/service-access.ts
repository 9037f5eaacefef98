/** Why each row of the table service-access decides. */
export const serviceAccess = {
  'rule.service-access.not-to-a-service': 'The resource needs no access of its own here.',
  'rule.service-access.subnet-rule': 'A service endpoint costs nothing extra, and names resolve as before.',
  'rule.service-access.public-in-other-cloud':
    '{Target} is in another Azure cloud and its public endpoint may be used, so its firewall decides who gets in.',
  'rule.service-access.private-in-other-cloud':
    '{Target} is private, so it needs a private endpoint in a VNet of its own cloud.',
  'rule.service-access.endpoint': 'By itself {target} has only a public address.',
  'rule.service-access.endpoint-refused':
    'You ruled out a private endpoint, yet nothing else gives {target} an address in a VNet.',
  'rule.service-access.endpoint-refused-in-the-open':
    'You ruled out a private endpoint, and the public endpoint of {target} may be used, so its firewall ' +
    'decides who gets in.',
  'rule.service-access.endpoint-and-publish':
    'Only what is published can be reached, so the networks stay apart; {target} takes a private endpoint of its own.',
  'rule.service-access.publish':
    'Only what is published can be reached, at a translated address, so the networks stay apart.',
  'rule.service-access.own-endpoint': 'The networks stay apart, since {target} can be reached without joining them.',
  'rule.service-access.own-address': '{Target} is reached by its own private address.',
  'rule.service-access.managed-endpoint': '{Source} runs in a network of its own and creates the endpoint there.',
  'rule.service-access.managed-native-endpoint':
    '{Source} runs in a network of its own and manages the endpoint there.',
  'rule.service-access.managed-publish': 'The managed network of {source} is not yours to peer.',
  'rule.service-access.managed-to-site':
    'The managed network of {source} reaches {target} through Private Link Service and a forwarder in your VNet.',
};
