/** What is said of redesign-addresses. */
export const redesignAddresses = {
  'option.redesign-addresses': 'Change the address ranges',
  'option.redesign-addresses.meaning':
    'Where ranges overlap and nothing works around it, new address ranges come first.',
  'option.redesign-addresses.summary':
    'Renumber one side first; no connection fits overlapping ranges when both sides open connections.',
  'option.redesign-addresses.use':
    'Change the address ranges of one side first, since no Azure link carries overlapping ranges this way.',
  'option.redesign-addresses.what': 'New, unique address ranges on one of the two sides.',
  'option.redesign-addresses.latency': 'Not applicable',
  'option.redesign-addresses.throughput': 'Not applicable',
  'option.redesign-addresses.encryption': 'Not applicable',
  'option.redesign-addresses.transitivity': 'Not applicable',
  'option.redesign-addresses.overlap': 'Removes the overlap',
  'option.redesign-addresses.billed': 'Work, not a meter',
  'option.redesign-addresses.effort': 'High: every address, rule and record of one side',
  'option.redesign-addresses.scope': 'two networks that use the same ranges',
  'option.redesign-addresses.takes': 'as long as your own renumbering takes',
  'option.redesign-addresses.when': 'when both sides open connections and their ranges overlap',
  'option.redesign-addresses.not': 'where one side only calls one service, which Private Link publishes without it',
  'option.redesign-addresses.alternative.private-link-service':
    'Azure Private Link service publishes one service in one direction through address translation; two of ' +
    'them cover both directions for single services.',
  'option.redesign-addresses.alternative.private-link-service.fits':
    'It comes first when only the source opens connections.',
  'option.redesign-addresses.alternative.subnet-peering':
    'Subnet peering joins only subnets that are unique on both sides, and needs an enrolled subscription.',
  'option.redesign-addresses.alternative.subnet-peering.fits': 'It fits when the overlap is confined to other subnets.',
  'option.redesign-addresses.not.address-overlap-no': 'The ranges do not overlap.',
  'option.redesign-addresses.not.address-overlap-no.fits':
    'It fits when ranges overlap and both sides open connections.',
  'option.redesign-addresses.not.address-overlap-yes':
    'Address translation makes the connection possible without new ranges.',
  'option.redesign-addresses.not.address-overlap-yes.fits':
    'It fits when both sides must open connections to everything.',
  'option.redesign-addresses.not.otherwise': 'Nothing says that the ranges overlap.',
};
