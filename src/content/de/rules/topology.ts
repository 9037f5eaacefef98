/** Why each row decides: what hubs are for. */
export const topology = {
  'rule.gateway-transit.virtual-wan': 'Virtuelle Hubs routen von selbst zu ihren Spokes.',
  'rule.gateway-transit.one-vnet': 'Das Gateway steht im einzigen VNet.',
  'rule.gateway-transit.site-gateway': 'Ein Gateway in einem Hub genügt für alle VNets.',
  'rule.gateway-transit.user-gateway': 'Geräte von Personen erreichen die anderen VNets über das Gateway des Hubs.',
  'rule.gateway-transit.other-cloud-gateway': 'Die anderen VNets erreichen die andere Cloud über das Gateway des Hubs.',
  'rule.gateway-transit.other-cloud-direct': 'Das Gateway zur anderen Cloud steht in dem VNet, das es braucht.',
  'rule.gateway-transit.no-gateway': 'Es gibt kein Gateway zum Mitnutzen.',
  'rule.hub.no-inspection': 'Nichts muss über eine zentrale Firewall.',
  'rule.hub.nothing-to-inspect': 'Es gibt keinen Entwurf zu prüfen.',
  'rule.hub.not-on-this-path': 'Dieser Verkehr läuft nicht über die zentrale Firewall.',
  'rule.hub.sites-in-secured-hub':
    'Die Standorte kommen über einen virtuellen Hub, und dessen Firewall sieht ihren Verkehr.',
  'rule.hub.outbound': 'Ausgehender Verkehr muss über eine zentrale Firewall.',
  'rule.hub.outbound-stands': 'Eine zentrale Firewall steht schon, und hinaus geht es über sie.',
  'rule.hub.outbound-secured-stands': 'Die Firewall des virtuellen Hubs steht schon, und hinaus geht es über sie.',
  'rule.hub.beside-the-firewall':
    'Dieser Verkehr verlässt das VNet des Aufrufers nicht und läuft daher nicht über die vorhandene Firewall.',
  'rule.hub.secured-hub-stands':
    'Die Firewall des virtuellen Hubs steht schon, und der Verkehr zwischen den VNets läuft über sie.',
  'rule.hub.firewall-stands': 'Die Firewall steht schon und kann prüfen, was zwischen den VNets läuft.',
  'rule.hub.circuits-around-the-firewall': 'Verkehr zwischen zwei Leitungen kommt nie in den Hub mit der Firewall.',
  'rule.hub.secured-hub-stands-for-sites':
    'Die Firewall des virtuellen Hubs steht schon, und der Verkehr läuft über sie.',
  'rule.hub.firewall-stands-for-sites': 'Die Firewall steht schon und kann prüfen, was durchläuft.',
  'rule.hub.global-reach': 'Verkehr zwischen zwei Leitungen kommt nie in den Hub.',
  'rule.hub.secured-virtual-hub': 'Der Verkehr muss über eine zentrale Firewall, und die steht im virtuellen Hub.',
  'rule.hub.firewall': 'Der Verkehr muss über eine zentrale Firewall, und die steht in einem Hub.',
  'rule.hub-peering.no-firewall-hub': 'Es gibt keinen eigenen Hub.',
  'rule.hub-peering.overlap': 'Überlappende Bereiche lassen sich nicht peeren.',
  'rule.hub-peering.ipsec':
    'Prüfung und IPsec sind gefordert, also verbinden VPN-Gateways die Firewall-Hubs, und jeder Spoke ist mit dem ' +
    'Hub seiner Region gepeert.',
  'rule.hub-peering.one-region': 'Jeder Spoke ist mit dem Hub gepeert.',
  'rule.hub-peering.several-regions': 'Jeder Spoke ist mit dem Hub seiner Region gepeert, und die Hubs untereinander.',
  'rule.hub-peering.spokes': 'Das VNet des Workloads ist mit dem Hub gepeert.',
  'rule.hub-peering.spokes-of-regions':
    'Die VNets des Workloads sind mit dem Hub ihrer Region gepeert, und die Hubs untereinander.',
  'rule.hub-peering.spokes-of-clouds':
    'Die VNets des Workloads sind mit dem Hub ihrer Region gepeert; in eine andere Azure-Cloud reicht kein Peering.',
  'rule.route-server.appliances':
    'Appliances, Gateways und VNets lernen ihre Routen dann von selbst, und niemand pflegt Routingtabellen von Hand.',
  'rule.route-server.virtual-wan': 'Virtuelle Hubs tauschen die Routen aller Gateways aus.',
  'rule.route-server.one-kind-of-site': 'Es kommt nur eine Art Standort dazu.',
  'rule.route-server.tunnels-only': 'Alle Standorte kommen per VPN, und das routet mit BGP zwischen ihnen.',
  'rule.route-server.no-transit': 'Die Standorte müssen sich nicht erreichen.',
  'rule.route-server.transit':
    'Die Zweigstelle am VPN und das Rechenzentrum an ExpressRoute müssen sich erreichen, und Azure Route Server ' +
    'tauscht ihre Routen aus.',
  'rule.route-server.alike': 'Beide Standorte kommen über dieselbe Art Verbindung.',
  'rule.route-server.backup-only':
    'Das VPN ist der Ersatz der Leitung, also kommen beide Standorte über dieselbe Art Verbindung.',
  'rule.route-server.line-and-tunnel':
    'Ein Standort hängt an ExpressRoute, der andere am VPN, und Azure Route Server tauscht ihre Routen aus.',
};
