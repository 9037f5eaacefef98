import type { SomeWords } from '../../languages.ts';

/** What goes wrong and what helps: lines to sites. */
export const linesToSites = {
  'pitfall.peering-does-not-reach-onprem.problem':
    'Peering verbindet nur Azure-VNets, nie ein lokales Netz oder einen Laptop.',
  'pitfall.peering-does-not-reach-onprem.remedy':
    'Die über ein VPN-Gateway oder ExpressRoute im Hub anbinden, und die Spokes nutzen es per Gatewaytransit mit.',
  'pitfall.p2s-not-for-vms.problem':
    'Point-to-Site-VPN bringt ein einzelnes Gerät in ein VNet. Es verbindet keine zwei VNets und ist nicht für VMs ' +
    'gedacht.',
  'pitfall.p2s-not-for-vms.remedy': 'VNet-Peering nutzen, oder für eine PaaS-Ressource einen privaten Endpunkt.',
  'pitfall.p2s-not-transitive.problem':
    'VPN-Clients erreichen das VNet des Gateways und die direkt damit gepeerten VNets. Netze dahinter oder hinter ' +
    'einem Site-to-Site-Tunnel brauchen BGP und Routen.',
  'pitfall.p2s-not-transitive.remedy':
    'Jeden Spoke mit Gatewaytransit an das VNet des Gateways peeren, oder Azure Virtual WAN nutzen.',
  'pitfall.use-remote-gateway-conflict.problem':
    'Ein VNet mit eigenem Gateway kann kein Remotegateway nutzen, und mehr als eines kann kein VNet nutzen.',
  'pitfall.use-remote-gateway-conflict.remedy':
    'Das Gateway im Spoke entfernen, oder den Standort nur an den Hub anbinden.',
  'pitfall.use-remote-gateway-conflict.would-fit': 'Es passt, sobald der Spoke kein eigenes Gateway hat.',
  'pitfall.one-remote-gateway.problem':
    'Ein VNet mit eigenem Gateway kann das des Hubs nicht nutzen, und mehr als ein Remotegateway kann kein VNet ' +
    'nutzen.',
  'pitfall.one-remote-gateway.remedy': 'VPN- und ExpressRoute-Gateway im Hub lassen, und keines in den anderen VNets.',
  'pitfall.direct-above-10g.problem':
    'Leitungen eines Anbieters enden bei 10 Gbit/s. Mehr braucht ExpressRoute Direct: ein eigenes Portpaar bei ' +
    'Microsoft mit 10, 100 oder 400 Gbit/s.',
  'pitfall.direct-above-10g.remedy':
    'Für mehr als 10 Gbit/s ExpressRoute Direct bestellen und die Leitungen auf dessen Ports anlegen. Das Gateway ' +
    'passend groß wählen, oder mit FastPath daran vorbei.',
  'pitfall.gateway-transit-basic-sku.problem':
    'Die SKU Basic von Azure VPN Gateway kann kein Gatewaytransit, kein BGP und nicht neben ExpressRoute stehen.',
  'pitfall.gateway-transit-basic-sku.remedy': 'VpnGw1AZ oder größer nehmen.',
  'pitfall.gateway-transit-basic-sku.would-fit': 'Es passt mit VpnGw1AZ oder größer.',
  'pitfall.onprem-interesting-traffic.problem':
    'Lokale Geräte mit richtlinienbasierter Konfiguration ignorieren die Präfixe der Spokes und der VPN-Clients.',
  'pitfall.onprem-interesting-traffic.remedy':
    'Diese Bereiche in die Phase-2-Selektoren des Geräts aufnehmen, oder BGP nutzen.',
  'pitfall.vpn-er-no-transit.problem':
    'Standorte und Personen am VPN erreichen Standorte an ExpressRoute nicht allein über die beiden Gateways.',
  'pitfall.vpn-er-no-transit.remedy':
    'Azure Route Server mit Branch-to-Branch einsetzen (ASN 65515 am VPN-Gateway), oder Azure Virtual WAN.',
  'pitfall.vpn-internet-transit-forbidden.problem':
    'Ein VPN-Tunnel läuft über das Internet, auch als bloßer Ersatz, und das ist laut den Antworten nicht erlaubt.',
  'pitfall.vpn-internet-transit-forbidden.remedy':
    'ExpressRoute mit zweiter Leitung als Ersatz nehmen, und bei Bedarf IPsec über privates Peering.',
  'pitfall.vpn-internet-transit-forbidden.would-fit': 'Es passt, wenn Tunnel über das Internet erlaubt sind.',
  'pitfall.er-circuit-to-circuit.problem':
    'ExpressRoute-Gateways und Route Server leiten keinen Verkehr von einer Leitung zur anderen.',
  'pitfall.er-circuit-to-circuit.remedy':
    'ExpressRoute Global Reach nutzen, über geopolitische Regionen hinweg mit Premium-Leitungen.',
  'pitfall.er-scope-premium.problem':
    'Eine Standard-Leitung erreicht nur VNets einer geopolitischen Region, eine Local-Leitung nur die ihres ' +
    'Ballungsraums.',
  'pitfall.er-scope-premium.remedy': 'Das Premium-Add-On bestellen, oder eine Leitung je geopolitischer Region.',
  'pitfall.er-vnet-to-vnet-hairpin.problem':
    'Verkehr zwischen zwei VNets über eine ExpressRoute-Leitung kehrt am Microsoft-Edge um: mehr Latenz, durch das ' +
    'Gateway begrenzt, und laut Gateway-Artikel standardmäßig aus.',
  'pitfall.er-vnet-to-vnet-hairpin.remedy': 'Die VNets per VNet-Peering verbinden.',
  'pitfall.er-single-location.problem':
    'Ein einziger Peeringstandort ist für eine unternehmenskritische Verbindung ein Single Point of Failure.',
  'pitfall.er-single-location.remedy':
    'Zwei Leitungen an zwei Standorten nehmen (maximale Resilienz), oder wenigstens ExpressRoute Metro (hohe ' +
    'Resilienz).',
  'pitfall.asymmetric-routing.problem':
    'Läuft der Rückweg anders als der Hinweg, verwirft eine zustandsbehaftete Firewall den Verkehr.',
  'pitfall.asymmetric-routing.remedy':
    'Beide Richtungen mit AS-Path-Prepending, Local Preference oder UDRs steuern, und das Umschalten testen.',
  'pitfall.gatewaysubnet-size-name.problem':
    'Das Subnetz des Gateways muss GatewaySubnet heißen. Ein VPN-Gateway neben einem ExpressRoute-Gateway braucht ' +
    'mindestens /27; 16 ExpressRoute-Leitungen brauchen /26.',
  'pitfall.gatewaysubnet-size-name.remedy': 'Für GatewaySubnet ein /26 reservieren.',
  'pitfall.gatewaysubnet-size-name.wording.1.remedy':
    'Die Größe des vorhandenen GatewaySubnet ansehen, bevor ein weiteres Gateway oder mehr Leitungen dazukommen.',
  'pitfall.gatewaysubnet-nsg-udr.problem':
    'Netzwerksicherheitsgruppen und eine Route für 0.0.0.0/0 sind im GatewaySubnet nicht unterstützt, und ohne ' +
    'BGP-Routenverteilung steht das Gateway.',
  'pitfall.gatewaysubnet-nsg-udr.remedy':
    'Dort keine Netzwerksicherheitsgruppe setzen, nur spezifische Routen, und die Verteilung anlassen.',
  'pitfall.vpn-sku-throughput.problem':
    'Der Durchsatz einer VPN-Gateway-SKU gilt für alle Tunnel und Point-to-Site-Clients zusammen. Ein Tunnel trägt ' +
    'viel weniger.',
  'pitfall.vpn-sku-throughput.remedy': 'VpnGw3AZ oder größer mit mehreren Tunneln nehmen, oder ExpressRoute.',
  'pitfall.vpn-basic-not-production.problem':
    'Das Basic-VPN-Gateway trägt 100 Mbit/s, hat kein BGP, IPv6 oder RADIUS, eine geringere SLA und Point-to-Site ' +
    'nur mit SSTP, das sich nicht mehr einschalten lässt.',
  'pitfall.vpn-basic-not-production.remedy': 'VpnGw1AZ oder größer nehmen.',
  'pitfall.vpn-nonaz-sku.problem':
    'VPN-Gateways der SKUs ohne Verfügbarkeitszonen (VpnGw1 bis VpnGw5) lassen sich seit 2025-11-01 nicht mehr ' +
    'anlegen, vorhandene sind seit September 2026 abgekündigt.',
  'pitfall.vpn-nonaz-sku.remedy': 'Die AZ-SKUs nehmen, VpnGw1AZ bis VpnGw5AZ.',
  'pitfall.vpn-nat-limits.problem':
    'NAT am Azure VPN Gateway geht nur für standortübergreifende IPsec-Verbindungen ab VpnGw2, nicht für ' +
    'VNet-zu-VNet oder Point-to-Site. Dynamisches NAT geht nur in eine Richtung.',
  'pitfall.vpn-nat-limits.remedy': 'Statische Eins-zu-eins-NAT-Regeln nutzen, oder die Adressbereiche ändern.',
  'pitfall.er-route-limits.problem':
    'Die BGP-Sitzung fällt, wenn das lokale Netz mehr als 4.000 Präfixe ankündigt (10.000 mit Premium) oder Azure ' +
    'mehr als 1.000.',
  'pitfall.er-route-limits.remedy':
    'Lokale Routen zusammenfassen. Auf der Azure-Seite am VNet des Gateways summarizedGatewayPrefixes setzen.',
  'pitfall.forced-tunnel-default-route.problem':
    'Eine Standardroute per BGP stört Azure Bastion, Azure Firewall und die Steuerungsebene mancher PaaS-Dienste und ' +
    'macht eingehende Flüsse asymmetrisch.',
  'pitfall.forced-tunnel-default-route.remedy':
    'Sie vom VNet mit AzureBastionSubnet fernhalten. AzureFirewallSubnet eine Route für 0.0.0.0/0 ins Internet oder ' +
    'die Management-NIC geben; andere Subnetze per UDR ausnehmen.',
  'pitfall.vwan-spoke-constraints.problem':
    'Ein VNet an einem virtuellen Hub darf weder ein eigenes VPN- oder ExpressRoute-Gateway noch einen Route Server ' +
    'haben.',
  'pitfall.vwan-spoke-constraints.remedy':
    'Gateway oder Route Server zuerst aus dem Spoke entfernen, und seine Zweigstellen auf das Gateway des Hubs ' +
    'umziehen.',
  'pitfall.vwan-spoke-constraints.would-fit': 'Es passt, sobald das VNet weder Gateway noch Route Server hat.',
  'pitfall.vwan-basic-no-transit.problem':
    'Virtual WAN Basic kann nur Site-to-Site-VPN, also kein Point-to-Site, kein ExpressRoute, keinen Transit ' +
    'zwischen VNets oder Hubs und keine Firewall im Hub.',
  'pitfall.vwan-basic-no-transit.remedy': 'Virtual WAN Standard nehmen.',
  'pitfall.vwan-basic-no-transit.would-fit': 'Es passt nur für reine Site-to-Site-Tunnel.',
  'pitfall.vwan-ipv6.problem':
    'Virtuelle Hubs und ihre Gateways können nur IPv4. IPv6-Präfixe aus dem lokalen Netz können IPv4 stören.',
  'pitfall.vwan-ipv6.remedy': 'Für IPv6 einen eigenen Hub oder direktes Peering nehmen, oder klären, dass IPv4 genügt.',
  'pitfall.vwan-ipv6.would-fit': 'Es passt, wenn IPv4 genügt.',
  'pitfall.v2v-overlap-no-nat.problem':
    'Ein VNet-zu-VNet-VPN braucht Bereiche ohne Überlappung, und das NAT von Azure VPN Gateway gilt für diese ' +
    'Verbindungsart nicht.',
  'pitfall.v2v-overlap-no-nat.remedy': 'Die Adressbereiche ändern, oder einen Private-Link-Dienst nutzen.',
  'pitfall.v2v-overlap-no-nat.would-fit': 'Es passt, sobald sich nichts überlappt.',
  'pitfall.vwan-overlap.problem': 'VNets an einem Virtual WAN dürfen sich nicht überlappen.',
  'pitfall.vwan-overlap.remedy': 'Die Adressbereiche ändern, oder einen Private-Link-Dienst nutzen.',
  'pitfall.vwan-overlap.would-fit': 'Es passt, sobald sich nichts überlappt.',
  'pitfall.er-overlap.problem':
    'Über privates Peering müssen lokale Bereiche und die der VNets eindeutig sein; ein NAT ist dafür nicht ' +
    'dokumentiert.',
  'pitfall.er-overlap.remedy':
    'Die Adressbereiche ändern, am eigenen Edge übersetzen, oder einzelne Dienste per Private Link veröffentlichen.',
  'pitfall.er-overlap.would-fit': 'Es passt, sobald sich nichts überlappt.',
  'pitfall.vpn-mss-1350.problem':
    'Der Tunnel hängt jedem Paket Header an, also bleiben große Pakete hängen, wenn beide Enden keine kleinere Größe ' +
    'vereinbaren.',
  'pitfall.vpn-mss-1350.remedy':
    'Die TCP-MSS am VPN-Gerät auf 1.350 Byte begrenzen. Geht das nicht, die MTU der Tunnelschnittstelle auf 1.400 ' +
    'Byte setzen.',
  'pitfall.er-vpn-bgp-failover.problem':
    'Zwischen Leitung und Tunnel schaltet es in beide Richtungen selbst um, wenn beide BGP sprechen; mit statischen ' +
    'Routen am Tunnel braucht der Standort eine eigene Regel, die die Leitung vorzieht. Das VPN-Gateway muss ' +
    'routenbasiert sein, nicht Basic.',
  'pitfall.er-vpn-bgp-failover.remedy':
    'BGP auf beiden fahren, die Leitung vorziehen und das Umschalten in beide Richtungen testen.',
} as const satisfies SomeWords;
