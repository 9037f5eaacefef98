/** Why each row of the table outside decides. */
export const outside = {
  'rule.outside.no-question': 'There is no design to join a site to.',
  'rule.outside.nobody': 'Nothing outside Azure takes part.',
  'rule.outside.virtual-wan': 'Virtual hubs take sites and users alike.',
  'rule.outside.secured-virtual-wan': 'Virtual hubs with a firewall take sites and users alike.',
  'rule.outside.people-only': "Only people's devices join, no site.",
  'rule.outside.branch': 'A branch joins.',
  'rule.outside.datacenter': 'A datacenter joins.',
  'rule.outside.two-sites': 'Two sites meet through Azure.',
  'rule.outside.both': 'A datacenter and a branch join.',
};
