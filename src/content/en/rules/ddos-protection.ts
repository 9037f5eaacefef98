/** Why each row of the table ddos-protection decides. */
export const ddosProtection = {
  'rule.ddos-protection.no-address': 'No public address of yours is exposed in a VNet.',
  'rule.ddos-protection.address': 'The entry has a public address in your VNet, which Azure DDoS Protection shields.',
};
