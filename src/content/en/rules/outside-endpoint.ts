/** Why each row of the table outside-endpoint decides. */
export const outsideEndpoint = {
  'rule.outside-endpoint.not-a-service': '{Target} needs no private endpoint.',
  'rule.outside-endpoint.other-questions': 'No caller outside Azure reaches {target} in this design.',
  'rule.outside-endpoint.from-outside':
    'Callers outside Azure come in by the gateway and need a private address behind it.',
  'rule.outside-endpoint.nobody-outside': 'Nobody outside Azure calls {target}.',
  'rule.outside-endpoint.two-clouds': '{Target} is in another cloud.',
  'rule.outside-endpoint.web-entry': 'Callers outside Azure use the public entry too.',
  'rule.outside-endpoint.beside-entry':
    'Your own sites and people reach {target} privately, beside its public endpoint.',
  'rule.outside-endpoint.also-outside': 'Callers outside Azure use a private endpoint behind the gateway too.',
};
