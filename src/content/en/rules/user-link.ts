/** Why each row of the table user-link decides. */
export const userLink = {
  'rule.user-link.no-question': 'There is no design for people to join.',
  'rule.user-link.nobody': "No people's devices take part.",
  'rule.user-link.through-virtual-wan': 'People connect to the virtual hub.',
  'rule.user-link.administrators': 'Administrators need no VPN client for RDP and SSH.',
  'rule.user-link.people': 'People connect from wherever they are, so no site has to take part.',
};
