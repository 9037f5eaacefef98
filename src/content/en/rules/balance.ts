/** Why each row of the table balance decides. */
export const balance = {
  'rule.balance.spread': 'Only your own networks reach the machines, over TCP or UDP.',
  'rule.balance.spread-http':
    'Only your own networks reach the machines, and requests are sorted by host name and path.',
  'rule.balance.no-load-balancer': 'No internal load balancer takes part.',
  'rule.balance.target':
    'The internal load balancer keeps its front end, which must be Standard SKU to be reached from another region.',
  'rule.balance.behind-private-link': 'Its callers do not reach the load balancer by its own address.',
};
