/** What a part that stands, or is added beside it, needs set. */
export const settings = {
  'setting.peering-flags-for-transit.where':
    'gateway transit on the side of the hub, remote gateway on the side of the spoke',
  'setting.peering-flags-for-transit.because': 'A peering does not lend its gateway by itself.',
  'setting.forwarded-traffic-through-the-hub.where': 'forwarded traffic allowed on both sides',
  'setting.forwarded-traffic-through-the-hub.because':
    'Traffic that the firewall passes on comes from another VNet and is dropped otherwise.',
  'setting.routes-to-the-firewall.where':
    'routes in each spoke with the firewall as next hop, and on GatewaySubnet for the way back',
  'setting.routes-to-the-firewall.because': 'Nothing goes through a firewall that no route points to.',
  'setting.zone-link-of-the-callers.where': 'the VNet in which the names are looked up',
  'setting.zone-link-of-the-callers.because': 'A zone answers only in VNets that are linked to it.',
  'setting.forwarder-of-own-servers.where':
    'the public name of the service, to the resolver in Azure (in a VNet: 168.63.129.16)',
  'setting.forwarder-of-own-servers.because': 'Servers of your own do not know the private zone.',
  'setting.forwarding-from-the-site.where':
    'on-premises, the public name of the service to the inbound endpoint of the resolver',
  'setting.forwarding-from-the-site.because': 'The sites ask their own servers, which must send these names to Azure.',
};
