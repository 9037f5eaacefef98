/** Why each row of the table front-end decides. */
export const frontEnd = {
  'rule.front-end.none': '{Target} takes no callers from the internet.',
  'rule.front-end.own-endpoint': '{Target} has a public endpoint of its own, and its firewall decides who gets in.',
  'rule.front-end.web-one-region':
    'HTTP traffic to one region goes through Application Gateway with a web application firewall.',
  'rule.front-end.web-one-region-global':
    'Users on several continents get an edge near them with Azure Front Door and its web application firewall.',
  'rule.front-end.web-several-regions':
    'HTTP traffic to several regions goes through Azure Front Door, which fails over fast and has a web ' +
    'application firewall.',
  'rule.front-end.web-cheap-failover':
    'The app has public endpoints in several regions, and failover by DNS is the cheapest way between them.',
  'rule.front-end.compute-several-regions':
    'Machines in several regions have no web application firewall of their own, and Azure Front Door brings one.',
  'rule.front-end.by-dns':
    'You want DNS to send callers to one region or another, by failover, by weight or by where they are.',
  'rule.front-end.tcp-one-region': 'TCP and UDP traffic to one region goes through a public Standard load balancer.',
  'rule.front-end.tcp-several-regions':
    'TCP and UDP traffic to several regions goes through a global load balancer with one address.',
};
