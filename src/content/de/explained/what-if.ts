/** The other answers that people think of, in the order of the rows. */
export const whatIf = {
  // en: If no private endpoint exists yet
  'what-if.no-endpoint': 'Wenn es noch keinen privaten Endpunkt gibt',
  // en: If a private endpoint exists in another VNet
  'what-if.endpoint-in-other-vnet': 'Wenn es in einem anderen VNet einen privaten Endpunkt gibt',
  // en: If both are in one VNet
  'what-if.one-vnet': 'Wenn beide in einem VNet liegen',
  // en: If they are in different VNets
  'what-if.different-vnets': 'Wenn sie in verschiedenen VNets liegen',
  // en: If the address ranges overlap
  'what-if.overlap': 'Wenn sich die Adressbereiche überlappen',
  // en: If the address ranges do not overlap
  'what-if.no-overlap': 'Wenn sich die Adressbereiche nicht überlappen',
  // en: If no side can be given other ranges
  'what-if.no-other-ranges': 'Wenn keine Seite andere Bereiche bekommen kann',
  // en: If one service is published and the networks stay apart
  'what-if.publish': 'Wenn ein Dienst veröffentlicht wird und die Netze getrennt bleiben',
  // en: If traffic must pass a central firewall
  'what-if.central-firewall': 'Wenn der Verkehr über eine zentrale Firewall muss',
  // en: If nothing has to pass a firewall
  'what-if.no-firewall': 'Wenn nichts über eine Firewall muss',
  // en: If IPsec is required
  'what-if.ipsec': 'Wenn IPsec gefordert ist',
  // en: If machines must encrypt to each other
  'what-if.machines-encrypt': 'Wenn VMs untereinander verschlüsseln müssen',
  // en: If TLS is enough
  'what-if.tls': 'Wenn TLS genügt',
  // en: If an ExpressRoute circuit stands already
  'what-if.circuit-stands': 'Wenn schon eine ExpressRoute-Leitung steht',
  // en: If a VPN gateway stands already
  'what-if.vpn-gateway-stands': 'Wenn schon ein VPN-Gateway steht',
  // en: If a Virtual WAN stands already
  'what-if.vwan-stands': 'Wenn schon ein Virtual WAN steht',
  // en: If nothing stands yet
  'what-if.nothing-stands': 'Wenn noch nichts steht',
  // en: If a datacenter joins
  'what-if.datacenter': 'Wenn ein Rechenzentrum dazukommt',
  // en: If a branch office joins
  'what-if.branch': 'Wenn eine Zweigstelle dazukommt',
  // en: If many branches join
  'what-if.many-branches': 'Wenn viele Zweigstellen kommen',
  // en: If people's devices join
  'what-if.devices': 'Wenn Geräte von Personen dazukommen',
  // en: If people only administer over RDP or SSH
  'what-if.only-administer': 'Wenn Personen nur über RDP oder SSH administrieren',
  // en: If people need access to the network
  'what-if.network-access': 'Wenn Personen Zugang zum Netz brauchen',
  // en: If it may be reached from known addresses
  'what-if.known-addresses': 'Wenn es von bekannten Adressen erreichbar sein darf',
  // en: If it is for the public
  'what-if.public': 'Wenn es für die Öffentlichkeit ist',
  // en: If nothing may be reached from the internet
  'what-if.nothing-from-internet': 'Wenn nichts aus dem Internet erreichbar sein darf',
  // en: If other targets in that VNet are needed too
  'what-if.other-targets': 'Wenn auch andere Ziele in diesem VNet gebraucht werden',
  // en: If the target belongs to another company
  'what-if.another-company': 'Wenn das Ziel einer anderen Firma gehört',
  // en: If the target is in your own second tenant
  'what-if.own-tenant': 'Wenn das Ziel im eigenen zweiten Mandanten liegt',
  // en: If both sides open connections
  'what-if.both-open': 'Wenn beide Seiten Verbindungen aufbauen',
  // en: If there is one VNet only
  'what-if.single-vnet': 'Wenn es nur ein VNet gibt',
  // en: If there are two VNets
  'what-if.two-vnets': 'Wenn es zwei VNets sind',
  // en: If more than 10 VNets take part
  'what-if.many-vnets': 'Wenn mehr als 10 VNets beteiligt sind',
  // en: If everything must reach everything
  'what-if.any-to-any': 'Wenn alles alles erreichen muss',
  // en: If the VNets must reach a site through a hub
  'what-if.site-through-hub': 'Wenn die VNets einen Standort über einen Hub erreichen müssen',
  // en: If no tunnel may cross the internet
  'what-if.no-tunnel': 'Wenn kein Tunnel über das Internet darf',
  // en: If an encrypted tunnel may cross the internet
  'what-if.tunnel': 'Wenn ein verschlüsselter Tunnel über das Internet darf',
  // en: If the traffic grows to 10 Gbps and more
  'what-if.ten-gigabits': 'Wenn der Verkehr auf 10 Gbit/s und mehr wächst',
  // en: If the traffic stays below 1 Gbps
  'what-if.below-one-gigabit': 'Wenn der Verkehr unter 1 Gbit/s bleibt',
  // en: If predictable latency is needed
  'what-if.latency': 'Wenn vorhersehbare Latenz gebraucht wird',
  // en: If it is mission-critical
  'what-if.mission-critical': 'Wenn es unternehmenskritisch ist',
  // en: If it is for production
  'what-if.production': 'Wenn es für Produktion ist',
  // en: If it is for development and test only
  'what-if.dev-test': 'Wenn es nur für Entwicklung und Test ist',
  // en: If cost matters most
  'what-if.cost': 'Wenn Kosten am meisten zählen',
  // en: If a VPN must take over when the line fails
  'what-if.vpn-takes-over': 'Wenn bei Leitungsausfall ein VPN einspringen muss',
  // en: If your SD-WAN must integrate
  'what-if.sd-wan': 'Wenn sich das SD-WAN integrieren muss',
  // en: If there are two regions
  'what-if.two-regions': 'Wenn es zwei Regionen sind',
  // en: If there is one region
  'what-if.one-region': 'Wenn es eine Region ist',
  // en: If users are on several continents
  'what-if.continents': 'Wenn Nutzer auf mehreren Kontinenten sind',
  // en: If the service speaks HTTP
  'what-if.http': 'Wenn der Dienst HTTP spricht',
  // en: If the service speaks TCP or UDP other than HTTP
  'what-if.not-http': 'Wenn der Dienst TCP oder UDP spricht, aber kein HTTP',
  // en: If it is injected into a VNet
  'what-if.injected': 'Wenn es in einem VNet bereitgestellt ist',
  // en: If it is reached by a private endpoint
  'what-if.by-endpoint': 'Wenn es über einen privaten Endpunkt erreicht wird',
  // en: If administrators need RDP or SSH too
  'what-if.administrators': 'Wenn auch Administratoren RDP oder SSH brauchen',
  // en: If the workloads need the internet
  'what-if.outbound': 'Wenn die Workloads das Internet brauchen',
  // en: If internet traffic must go through your own site
  'what-if.forced-tunnel': 'Wenn Internetverkehr über den eigenen Standort muss',
};
