/** Pitfalls of encryption: what goes wrong, and what to do. */
export const encryptionPitfallWords = {
  'pitfall.peering-encryption-misread.problem':
    'The encrypted backbone means MACsec on the links between datacenters. It is not end to end and does not apply ' +
    'inside one datacenter; hubs, meshes and Virtual WAN add no IPsec between VNets.',
  'pitfall.peering-encryption-misread.remedy':
    'Use Virtual Network encryption for supported VM sizes, IPsec by VPN gateways or appliances, or TLS in the ' +
    'application.',
  'pitfall.backbone-encryption-extent.problem':
    'The traffic stays on the Microsoft backbone and needs no public address. MACsec encrypts the links between ' +
    'datacenters; inside one datacenter nothing does, and peering adds no encryption of its own, so it is not end to ' +
    'end.',
  'pitfall.backbone-encryption-extent.remedy':
    'Use TLS in the application. Where the network itself must encrypt, add Virtual Network encryption between ' +
    'supported VMs, or IPsec.',
  'pitfall.vnet-encryption-vm-support.problem':
    'Virtual Network encryption works only for supported VM series with accelerated networking. Other VMs silently ' +
    'talk in clear text (AllowUnencrypted), and it is in preview in the US Government and China clouds.',
  'pitfall.vnet-encryption-vm-support.remedy':
    'Check the VM sizes (all D and E series from v5 on, listed series of other families), stop and start the VMs, ' +
    'then verify with flow logs.',
  'pitfall.vnet-encryption-breaks-er.problem':
    'Traffic through an ExpressRoute gateway is not covered by Virtual Network encryption. The documentation of ' +
    'spring 2026 warned of broken on-premises traffic; that of mid-2026 lists the gateway as supported but ' +
    'unencrypted.',
  'pitfall.vnet-encryption-breaks-er.remedy':
    'Place the gateway in a hub VNet without encryption, or test before you switch it on. Use IPsec for the hybrid ' +
    'leg if it must be encrypted.',
  'pitfall.vnet-encryption-incompatible-services.problem':
    'Azure DNS Private Resolver is not supported in a VNet with Virtual Network encryption.',
  'pitfall.vnet-encryption-incompatible-services.remedy':
    'Put the resolver into a separate VNet without encryption, or choose another way to encrypt.',
  'pitfall.vnet-encryption-clear-services.problem':
    'Virtual Network encryption does not cover traffic to Azure Firewall Standard, Application Gateway, Azure ' +
    'Private Link service or private endpoints. Azure Firewall Premium is listed as encrypted.',
  'pitfall.vnet-encryption-clear-services.remedy':
    'Use TLS on those legs, Azure Firewall Premium or separate VNets, and test before you switch it on. VMs behind ' +
    'internal load balancers need supported sizes and no secondary IP configurations.',
  'pitfall.vnet-encryption-no-pe.problem':
    'Virtual Network encryption does not encrypt traffic to private endpoints or to Azure Private Link service.',
  'pitfall.vnet-encryption-no-pe.remedy': 'Rely on the TLS of the service for that leg.',
  'pitfall.expressroute-not-encrypted.problem': 'ExpressRoute carries your packets in clear text by default.',
  'pitfall.expressroute-not-encrypted.remedy':
    'Use TLS in the application, MACsec on ExpressRoute Direct, or IPsec over private peering.',
  'pitfall.macsec-needs-direct.problem': 'MACsec is not possible on a circuit from a connectivity provider.',
  'pitfall.macsec-needs-direct.remedy': 'Order ExpressRoute Direct ports, or use IPsec over private peering.',
  'pitfall.macsec-needs-direct.would-fit': 'It fits on ExpressRoute Direct ports.',
  'pitfall.ipsec-over-er-route-preference.problem':
    'When the same prefixes are advertised over ExpressRoute and over the VPN, Azure sends the traffic over the ' +
    'unencrypted ExpressRoute path.',
  'pitfall.ipsec-over-er-route-preference.remedy':
    'Advertise only the tunnel endpoints over ExpressRoute, or advertise more specific prefixes over the VPN.',
  'pitfall.ipsec-throughput-cap.problem': 'IPsec limits the throughput to what the VPN gateway SKU carries.',
  'pitfall.ipsec-throughput-cap.remedy':
    'Size the SKU (VpnGw1AZ 650 Mbps to VpnGw5AZ 10 Gbps), use high-bandwidth tunnels over ExpressRoute, or use ' +
    'MACsec where the path allows it.',
  'pitfall.vwan-interhub-not-encrypted.problem':
    'Traffic between virtual hubs is private, but the network does not encrypt it by default.',
  'pitfall.vwan-interhub-not-encrypted.remedy':
    'Use TLS in the application, or IPsec between network virtual appliances.',
};
