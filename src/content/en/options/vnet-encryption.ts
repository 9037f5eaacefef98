/** What is said of vnet-encryption. */
export const vnetEncryption = {
  'option.vnet-encryption': 'Azure Virtual Network encryption',
  'option.vnet-encryption.meaning':
    'VNet encryption encrypts traffic between supported VMs in a VNet and across peered VNets.',
  'option.vnet-encryption.summary': 'Encrypts traffic between VMs of supported sizes in a VNet and across peerings.',
  'option.vnet-encryption.use': 'Use Virtual Network encryption.',
  'option.vnet-encryption.what': 'Virtual Network encryption on both VNets, for machines of supported sizes.',
  'option.vnet-encryption.latency': 'No figure published',
  'option.vnet-encryption.throughput': 'No figure published',
  'option.vnet-encryption.encryption': 'DTLS between supported VMs',
  'option.vnet-encryption.transitivity': 'Regional and global peering',
  'option.vnet-encryption.overlap': 'Not applicable',
  'option.vnet-encryption.billed': 'No charge documented',
  'option.vnet-encryption.effort': 'Medium: supported sizes, VMs restarted',
  'option.vnet-encryption.scope': 'VMs of supported sizes in one VNet and in peered ones',
  'option.vnet-encryption.takes': 'minutes for the setting, then a restart of the VMs',
  'option.vnet-encryption.when': 'when traffic between machines must be encrypted and gateways would be too slow',
  'option.vnet-encryption.not': 'where IPsec is prescribed by name, or many VMs are of sizes that do not support it',
  'option.vnet-encryption.limit.vm-sizes': 'VM sizes',
  'option.vnet-encryption.limit.vm-sizes.value': 'All D and E series from v5 on, and listed series of other families',
  'option.vnet-encryption.limit.vm-sizes.note': 'With accelerated networking.',
  'option.vnet-encryption.cost.said': 'nothing documented',
  'option.vnet-encryption.not.no-reach-nic': 'It encrypts traffic between VMs, and does not cover private endpoints.',
  'option.vnet-encryption.not.no-reach-nic.fits': 'It fits between VMs of supported sizes.',
  'option.vnet-encryption.not.encryption-ipsec-required':
    'You asked for IPsec, and Virtual Network encryption uses DTLS.',
  'option.vnet-encryption.not.encryption-ipsec-required.fits': 'It fits when encryption between the VMs is enough.',
  'option.vnet-encryption.not.otherwise':
    "You did not ask for encryption between the VMs; TLS or the backbone's encryption is enough.",
  'option.vnet-encryption.not.otherwise.fits': 'It fits when traffic between VMs must be encrypted by the network.',
};
