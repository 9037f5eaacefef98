/** Why each row of the table link-stands decides. */
export const linkStands = {
  'rule.link-stands.other-questions': 'The link itself is the question.',
  'rule.link-stands.line-lacks-nothing': 'The link itself is the question.',
  'rule.link-stands.line-to-build': 'The line itself is to be built.',
  'rule.link-stands.line-to-speed-up': 'The line stands, and its gateway is what limits it.',
  'rule.link-stands.site-line-to-speed-up': 'The line stands, and its gateway is what limits it.',
  'rule.link-stands.site-line-to-build': 'The line itself is to be built.',
  'rule.link-stands.no-endpoint-outside': 'The link itself is the question.',
  'rule.link-stands.no-gateway': 'The link to Azure has to be built.',
  'rule.link-stands.gateway-stands':
    'The gateway to your site stands already, so the private endpoint is what is missing.',
  'rule.link-stands.gateway-and-endpoint-stand':
    'The gateway to your site and the private endpoint stand already, so the name is what is missing.',
  'rule.link-stands.people-need-no-endpoint': 'How people connect is the question.',
  'rule.link-stands.people-join-first': 'How people come in has to be built.',
  'rule.link-stands.people-are-in':
    'Your people come in by point-to-site already, so the private endpoint is what is missing.',
  'rule.link-stands.people-and-endpoint-are-there':
    'Your people and the private endpoint are in Azure already, so the name is what is missing.',
  'rule.link-stands.not-peered': 'The VNets have to be joined.',
  'rule.link-stands.other-link': 'Peering is not the link of this design.',
  'rule.link-stands.peered': 'The VNets are peered already, and a private endpoint is reachable over the peering.',
  'rule.link-stands.peered-address': 'The peering is the answer.',
};
