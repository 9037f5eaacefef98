/** Why each row of the table question decides. */
export const question = {
  'rule.question.names': 'You asked how names are resolved.',
  'rule.question.routes': 'Your appliances have to exchange routes with Azure.',
  'rule.question.balance': 'You want to spread private traffic over several machines.',
  'rule.question.admin': 'Administrators only need RDP or SSH to the machines.',
  'rule.question.internet-to-nothing': 'Clients on the internet reach {target} without any part of Azure.',
  'rule.question.internet-but-private': 'One of these two answers has to change.',
  'rule.question.internet': 'The callers are on the internet.',
  'rule.question.outside-to-internet': '{Source} and {target} are both outside Azure and meet on the internet.',
  'rule.question.outside-to-internet-without-hub':
    'You ruled out the virtual hub, and nothing else of Azure takes the internet traffic of {source}.',
  'rule.question.outside-to-internet-through-azure':
    'The internet traffic of {source} has to pass a central firewall in Azure.',
  'rule.question.other-cloud-to-internet': '{Source} and {target} are both outside Azure and meet on the internet.',
  'rule.question.azure-to-internet': 'What is to be reached is on the internet, so the way out of Azure decides.',
  'rule.question.people': "People's devices come one by one, from no network of yours.",
  'rule.question.site-to-azure': 'A site outside Azure needs a tunnel or a line to Azure.',
  'rule.question.between-sites': 'Both ends are outside Azure and meet through it.',
  'rule.question.azure-to-site': 'What is to be reached is outside Azure.',
  'rule.question.managed-to-site': 'A service with a managed network calls {target}.',
  'rule.question.other-cloud': 'The callers are in another cloud.',
  'rule.question.managed-to-service': 'A service with a managed network calls another PaaS resource.',
  'rule.question.managed-to-address': 'A service with a managed network calls an address in your VNet.',
  'rule.question.machine-to-address': 'Both ends have an address in a VNet.',
  'rule.question.machine-to-service':
    '{Target} is a multitenant service, which is private only through a private endpoint.',
  'rule.question.app-to-address': '{Source} has no address in a VNet, {target} has.',
  'rule.question.app-to-service': 'Neither {source} nor {target} has an address in a VNet of its own.',
};
