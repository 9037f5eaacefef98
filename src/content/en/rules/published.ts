/** Why each row of the table published decides. */
export const published = {
  'rule.published.nothing-to-join': 'Nothing has to be joined.',
  'rule.published.two-clouds': 'Private Link does not cross from one cloud to another.',
  'rule.published.may-be-joined': 'The networks may be joined.',
  'rule.published.overlap': 'Overlapping ranges cannot be joined anyway.',
  'rule.published.both-ways': 'Both sides open connections, for which publishing one service is not enough.',
  'rule.published.endpoint': 'The networks are not to be peered, and {target} offers a private endpoint.',
  'rule.published.no-peering': 'Only peering was ruled out.',
  'rule.published.no-peering-other-targets': 'Only peering was ruled out.',
  'rule.published.service': 'The networks are not to be joined, and one service can be published.',
  'rule.published.services': 'The networks are not to be joined, and each service can be published.',
};
