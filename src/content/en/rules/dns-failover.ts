/** Why each row of the table dns-failover decides. */
export const dnsFailover = {
  'rule.dns-failover.wanted': 'DNS is to send callers to one region or another, as you want.',
  'rule.dns-failover.wanted-for-private-origin': 'You want Traffic Manager, and it needs endpoints on the internet.',
  'rule.dns-failover.cost-is-normal': 'Cost is not the main concern.',
  'rule.dns-failover.mission-critical': 'DNS caching delays failover too much for a mission-critical app.',
  'rule.dns-failover.private-origin': 'Traffic Manager needs endpoints on the internet.',
  'rule.dns-failover.global-users': 'Users on several continents want an edge near them.',
  'rule.dns-failover.enough': 'It has to be cheap and may fail over as slowly as DNS does.',
};
