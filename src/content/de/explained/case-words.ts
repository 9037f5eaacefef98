/** The words of a case that stand in the sentences of its rows, with their forms. */
export const caseWords = {
  // en: the caller
  'case.caller': 'der Aufrufer',
  // en: the caller
  'case.caller.dative': 'dem Aufrufer',
  // en: the caller
  'case.caller.accusative': 'den Aufrufer',
  // en: the target
  'case.target': 'das Ziel',
  // en: the target
  'case.target.dative': 'dem Ziel',
  // en: the target
  'case.target.accusative': 'das Ziel',
  // en: one region
  'case.one-region': 'einer Region',
  // en: another region
  'case.another-region': 'einer anderen Region',
  // en: the ports of the service
  'case.ports': 'die Ports des Dienstes',
  // en: an agent of the service, such as a self-hosted integration runtime,
  'case.agent': 'ein Agent des Dienstes, etwa eine selbstgehostete Integration Runtime',
  // en: an agent of the service, such as a self-hosted integration runtime,
  'case.agent.accusative': 'einen Agenten des Dienstes, etwa eine selbstgehostete Integration Runtime,',
  // en: VMs of yours that forward to {target}
  'case.forwarders': 'eigene VMs, die an {target_accusative} weiterleiten',
  // en: VMs of yours that forward to {target}
  'case.forwarders.dative': 'eigenen VMs, die an {target_accusative} weiterleiten',
  // en: the VNet of {source} and the VNet of {target}
  'case.pair': 'das VNet von {source_dative} und das VNet von {target_dative}',
  // en: the VNet of {source} and the one that holds the private endpoint
  'case.pair.endpoint': 'das VNet von {source_dative} und das mit dem privaten Endpunkt',
  // en: the VNet of {source} in {from} and the VNet of {target} in {to}
  'case.pair.far': 'das VNet von {source_dative} in {from} und das VNet von {target_dative} in {to}',
  // en: the VNet of {source} in {from} and the one in {to} that holds the private endpoint
  'case.pair.far.endpoint': 'das VNet von {source_dative} in {from} und das mit dem privaten Endpunkt in {to}',
  // en: every two VNets that must reach each other
  'case.pair.every': 'je zwei VNets, die sich erreichen müssen',
  // en: in the managed network
  'case.endpoint.managed': ' im verwalteten Netz',
  // en: in {vnet}
  'case.endpoint.in': ' {vnet_in}',
  // en: in {vnet} in {region}
  'case.endpoint.in-region': ' {vnet_in} in {region}',
  // en: the caller's VNet
  'case.vnet.caller': 'das VNet des Aufrufers',
  // en: the caller's VNet
  'case.vnet.caller.in': 'im VNet des Aufrufers',
  // en: the other VNet
  'case.vnet.other': 'das andere VNet',
  // en: the other VNet
  'case.vnet.other.in': 'im anderen VNet',
  // en: the VNet behind the hub
  'case.vnet.hub': 'das VNet hinter dem Hub',
  // en: the VNet behind the hub
  'case.vnet.hub.in': 'im VNet hinter dem Hub',
  // en: the VNet behind the gateway
  'case.vnet.gateway': 'das VNet hinter dem Gateway',
  // en: the VNet behind the gateway
  'case.vnet.gateway.in': 'im VNet hinter dem Gateway',
  // en: An IPsec connection to the other side on the VPN gateway that you have.
  'case.tunnel.there': 'Eine IPsec-Verbindung zur anderen Seite am vorhandenen VPN-Gateway.',
  // en: A route-based Azure VPN Gateway of an AZ SKU, with an IPsec connection to the other side.
  'case.tunnel': 'Ein routenbasiertes Azure VPN Gateway mit AZ-SKU und einer IPsec-Verbindung zur anderen Seite.',
  // en: An Azure private DNS zone for your names in each cloud, linked to the VNets with callers there.
  'case.zone.each-cloud':
    'Je Cloud eine private Azure-DNS-Zone für die eigenen Namen, mit den VNets mit Aufrufern dort verknüpft.',
  // en: One Azure private DNS zone for each service behind a private endpoint, {linked}.
  'case.zone.of-endpoints': 'Je Dienst hinter einem privaten Endpunkt eine private Azure-DNS-Zone, {linked}.',
  // en: An Azure private DNS zone for your names, {linked}.
  'case.zone.own-names': 'Eine private Azure-DNS-Zone für die eigenen Namen, {linked}.',
  // en: The private DNS zone(s) {names}, {linked}.
  'case.zone.named': '{count, plural, =1 {Die private DNS-Zone} other {Die privaten DNS-Zonen}} {names}, {linked}.',
  // en: linked to every VNet with callers
  'case.zone.linked': 'mit jedem VNet mit Aufrufern verknüpft',
  // en: linked to the VNets of its own cloud: the other cloud forwards the name to it
  'case.zone.linked.own-cloud':
    'mit den VNets der eigenen Cloud verknüpft: Die andere Cloud leitet den Namen dorthin weiter',
};
