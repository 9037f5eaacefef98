/** What is said of ask-exposure. */
export const askExposure = {
  'option.ask-exposure': 'Clarify the exposure first',
  'option.ask-exposure.meaning':
    'The answers say that the internet comes in and that nothing may be public. One of the two has to change.',
  'option.ask-exposure.summary':
    'The answers contradict each other: clients on the internet, and nothing may be reached from the internet.',
  'option.ask-exposure.use':
    'Tell me first who may reach {target}, since callers are on the internet, but nothing may be reached from there.',
  'option.ask-exposure.what': 'Nothing yet.',
  'option.ask-exposure.latency': 'Not applicable',
  'option.ask-exposure.throughput': 'Not applicable',
  'option.ask-exposure.encryption': 'Not applicable',
  'option.ask-exposure.transitivity': 'Not applicable',
  'option.ask-exposure.overlap': 'Not applicable',
  'option.ask-exposure.billed': 'Not applicable',
  'option.ask-exposure.effort': 'None',
  'option.ask-exposure.scope': 'nothing yet; it is a question back to you',
  'option.ask-exposure.takes': 'one answer from you',
  'option.ask-exposure.when': 'when clients come from the internet and yet nothing may be reached from there',
  'option.ask-exposure.not': 'where it is settled who may reach the service',
  'option.ask-exposure.alternative.app-gateway-waf':
    'Application Gateway is right if the service may be public in one region.',
  'option.ask-exposure.alternative.app-gateway-waf.fits': 'It fits when the service may be reached from the internet.',
  'option.ask-exposure.alternative.p2s-vpn':
    'Point-to-site VPN is right if the clients are known people with managed devices.',
  'option.ask-exposure.alternative.p2s-vpn.fits': 'It fits when the clients can install a VPN client.',
};
