/** Why each row of the table link-encryption decides. */
export const linkEncryption = {
  'rule.link-encryption.not-asked-for': 'No encryption of the line itself is asked for.',
  'rule.link-encryption.no-line': 'There is no dedicated line.',
  'rule.link-encryption.ipsec': 'ExpressRoute is private but not encrypted, and you need IPsec.',
  'rule.link-encryption.ipsec-other-cloud':
    'The circuit to the other cloud is private but not encrypted, and you need IPsec.',
  'rule.link-encryption.macsec': 'You need MACsec, which ExpressRoute Direct ports offer.',
  'rule.link-encryption.macsec-other-cloud':
    'You need MACsec towards the other cloud, which ExpressRoute Direct ports offer.',
};
