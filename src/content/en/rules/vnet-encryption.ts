/** Why each row of the table vnet-encryption decides. */
export const vnetEncryption = {
  'rule.vnet-encryption.not-asked-for': 'Encryption between machines is not asked for.',
  'rule.vnet-encryption.not-between-machines': 'Virtual Network encryption works between machines only.',
  'rule.vnet-encryption.not-covered': 'Virtual Network encryption does not cover this path.',
  'rule.vnet-encryption.covered':
    'Virtual Network encryption encrypts between machines of supported sizes, in one VNet and across peering.',
};
