/** What is said of network-security-perimeter. */
export const networkSecurityPerimeter = {
  'option.network-security-perimeter': 'Network security perimeter',
  'option.network-security-perimeter.meaning':
    'A network security perimeter draws one boundary around several PaaS resources: public traffic is denied but ' +
    'for the exceptions you list.',
  'option.network-security-perimeter.summary':
    'One logical boundary with common rules and logs around several PaaS resources.',
  'option.network-security-perimeter.use': 'Use a network security perimeter.',
  'option.network-security-perimeter.what':
    'A network security perimeter around {target} with the allow list as its access rules.',
  'option.network-security-perimeter.latency': 'No effect',
  'option.network-security-perimeter.throughput': 'Not a data path',
  'option.network-security-perimeter.encryption': 'Not applicable',
  'option.network-security-perimeter.transitivity': 'Not applicable',
  'option.network-security-perimeter.overlap': 'Not applicable',
  'option.network-security-perimeter.billed': 'No rate published',
  'option.network-security-perimeter.effort': 'Medium: profiles, transition mode, then enforced',
  'option.network-security-perimeter.scope': 'several PaaS resources with each other, outside any VNet',
  'option.network-security-perimeter.takes': 'minutes to create, then a learning mode until you enforce it',
  'option.network-security-perimeter.when':
    'when many PaaS resources need the same rules for who gets in and where data may go',
  'option.network-security-perimeter.not': 'as a private path, or for services that are not generally available in it',
  'option.network-security-perimeter.limit.availability': 'availability',
  'option.network-security-perimeter.limit.availability.value': 'All public cloud regions',
  'option.network-security-perimeter.limit.availability.note': 'Support differs by service.',
  'option.network-security-perimeter.not.reach-nic-or-reach-hybrid': 'A perimeter encloses PaaS resources only.',
  'option.network-security-perimeter.not.reach-nic-or-reach-hybrid.fits':
    'It fits when several PaaS resources share one boundary.',
  'option.network-security-perimeter.not.no-security-perimeter-ga':
    'General availability of the perimeter is not documented for this service.',
  'option.network-security-perimeter.not.no-security-perimeter-ga.fits':
    'It fits for services such as Storage, Key Vault or Event Hubs.',
  'option.network-security-perimeter.not.otherwise':
    'A perimeter is a boundary, not a path, and you did not ask for one allow list over several resources.',
  'option.network-security-perimeter.not.otherwise.fits': 'It fits when several PaaS resources share one allow list.',
};
