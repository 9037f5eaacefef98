import type { SomeWords } from '../languages.ts';

/** What each option is for and consists of, what it joins, when to take it, and the figures that a comparison shows. */
export const options = {
  'option.same-vnet.summary':
    'Ressourcen in Subnetzen eines VNets erreichen einander über dessen Systemrouten; zu bauen ist nichts.',
  'option.same-vnet.use':
    'Das vorhandene VNet nehmen, in dem {source} und {target} schon liegen und einander erreichen.',
  'option.same-vnet.what': 'Nichts Neues, das VNet routet von selbst zwischen seinen Subnetzen.',
  'option.same-vnet.scope': 'Subnetze eines VNets, in einer Region',
  'option.same-vnet.takes': 'sofort; die Systemrouten sind von Anfang an da',
  'option.same-vnet.when':
    'wenn beide Ressourcen in einem Netz liegen dürfen und dessen Sicherheitsgruppen sie gut genug trennen',
  'option.same-vnet.not': 'wo Teams eigene Netze brauchen oder die beiden in verschiedenen Regionen liegen',
  'option.same-vnet.latency': 'Minimal; dasselbe VNet',
  'option.same-vnet.throughput': 'Nur durch die VM-Größe begrenzt',
  'option.same-vnet.encryption': 'Keine sichtbare, außer mit VNet-Verschlüsselung',
  'option.same-vnet.transitivity': 'Entfällt',
  'option.same-vnet.overlap': 'Subnetze eines VNets können nicht überlappen',
  'option.same-vnet.billed': 'Nichts; Verkehr in einem VNet ist kostenlos',
  'option.same-vnet.effort': 'Keiner',

  'option.vnet-peering-regional.summary':
    'Private Verbindung zwischen zwei VNets einer Region über den Microsoft-Backbone, ohne Gateways.',
  'option.vnet-peering-regional.use': 'VNet-Peering nehmen, zwischen {pair_dative}.',
  'option.vnet-peering-regional.what': 'VNet-Peering in einer Region, mit einem Link an jedem der beiden VNets.',
  'option.vnet-peering-regional.scope': 'zwei VNets einer Region, auch über Abonnements und Mandanten hinweg',
  'option.vnet-peering-regional.takes': 'Minuten: ein Link auf jeder Seite, und kein Gateway, auf das man wartet',
  'option.vnet-peering-regional.when': 'wenn zwei VNets einer Region schnell und direkt miteinander reden müssen',
  'option.vnet-peering-regional.not':
    'wo Bereiche überlappen, ein drittes Netz hindurch muss oder eine Firewall den Verkehr sehen muss',
  'option.vnet-peering-regional.latency': 'Wie in einem VNet',
  'option.vnet-peering-regional.throughput': 'Keine eigene Grenze; begrenzt durch die VM-Größe',
  'option.vnet-peering-regional.encryption': 'Keine eigene; MACsec zwischen Rechenzentren',
  'option.vnet-peering-regional.transitivity': 'Nie transitiv',
  'option.vnet-peering-regional.overlap': 'Nicht erlaubt',
  'option.vnet-peering-regional.billed': 'Je GB, ein- und ausgehend, an beiden VNets',
  'option.vnet-peering-regional.effort': 'Gering: ein Link an jedem VNet',

  'option.vnet-peering-global.summary':
    'Private Verbindung zwischen VNets verschiedener Regionen einer Cloud über den Microsoft-Backbone, ohne Gateways.',
  'option.vnet-peering-global.use': 'Globales VNet-Peering nehmen, zwischen {farPair_dative}.',
  'option.vnet-peering-global.what':
    'Globales VNet-Peering zwischen dem VNet in {from} und dem VNet in {to}, mit einem Link an jedem der beiden.',
  'option.vnet-peering-global.scope': 'zwei VNets in verschiedenen Regionen derselben Cloud',
  'option.vnet-peering-global.takes': 'Minuten: ein Link auf jeder Seite, und kein Gateway, auf das man wartet',
  'option.vnet-peering-global.when':
    'wenn Netze zweier Regionen direkt miteinander reden müssen und die Entfernung dafür nicht zu groß ist',
  'option.vnet-peering-global.not':
    'zwischen den Clouds Public, Government und China, oder wo nur eine einzelne PaaS-Ressource gebraucht wird',
  'option.vnet-peering-global.latency': 'Nur die Entfernung der Regionen',
  'option.vnet-peering-global.throughput': 'Keine eigene Grenze; begrenzt durch die VM-Größe',
  'option.vnet-peering-global.encryption': 'Keine eigene; MACsec zwischen Rechenzentren',
  'option.vnet-peering-global.transitivity': 'Nie transitiv',
  'option.vnet-peering-global.overlap': 'Nicht erlaubt',
  'option.vnet-peering-global.billed': 'Je GB, ein- und ausgehend, an beiden VNets, nach Abrechnungszone',
  'option.vnet-peering-global.effort': 'Gering: ein Link an jedem VNet',

  'option.subnet-peering.summary': 'Peering ausgewählter Subnetze zweier VNets statt der ganzen Netze.',
  'option.subnet-peering.use': 'Subnetz-Peering zwischen den ausgewählten Subnetzen der beiden VNets nehmen.',
  'option.subnet-peering.what': 'Subnetz-Peering zwischen den ausgewählten Subnetzen.',
  'option.subnet-peering.scope': 'ausgewählte Subnetze zweier VNets',
  'option.subnet-peering.takes': 'Minuten für den Link, sobald das Abonnement freigeschaltet ist',
  'option.subnet-peering.when':
    'wenn zwei Netze sich anderswo überlappen, die wenigen Subnetze aber nicht, die miteinander reden müssen',
  'option.subnet-peering.not': 'wo es über das Portal gehen muss, oder ganze Netze einander ohnehin sehen dürfen',
  'option.subnet-peering.latency': 'Wie Peering',
  'option.subnet-peering.throughput': 'Durch die VM-Größe begrenzt',
  'option.subnet-peering.encryption': 'Keine eigene; MACsec zwischen Rechenzentren',
  'option.subnet-peering.transitivity': 'Nie transitiv',
  'option.subnet-peering.overlap': 'Erlaubt außerhalb der beteiligten Subnetze',
  'option.subnet-peering.billed': 'Wie Peering, je GB auf beiden Seiten',
  'option.subnet-peering.effort': 'Mittel: Freischaltung, nicht im Portal',

  'option.avnm-mesh.summary':
    'Eine verbundene Gruppe: Viele VNets erreichen einander direkt, und das wird zentral gepflegt.',
  'option.avnm-mesh.use':
    'Ein Mesh von Azure Virtual Network Manager nehmen, das alle {vnetCount} VNets direkt miteinander verbindet.',
  'option.avnm-mesh.what': 'Eine Mesh-Konfiguration von Azure Virtual Network Manager über {vnetCount} VNets.',
  'option.avnm-mesh.scope': 'viele VNets, jedes mit jedem, mit globalem Mesh auch über Regionen hinweg',
  'option.avnm-mesh.takes': 'etwa 20 Minuten nach jeder Bereitstellung in einer Region',
  'option.avnm-mesh.when': 'wenn Dutzende VNets einander direkt erreichen müssen und neue per Policy dazukommen',
  'option.avnm-mesh.not':
    'wo Verkehr durch eine Firewall muss, oder die Mitglieder sich ein Gateway zum lokalen Netz teilen',
  'option.avnm-mesh.latency': 'Wie Peering',
  'option.avnm-mesh.throughput': 'Durch die VM-Größe begrenzt',
  'option.avnm-mesh.encryption': 'Keine eigene; MACsec zwischen Rechenzentren',
  'option.avnm-mesh.transitivity': 'Direkt zwischen allen Mitgliedern',
  'option.avnm-mesh.overlap': 'Zulässig, aber Verkehr zu überlappenden Bereichen wird verworfen',
  'option.avnm-mesh.billed': 'Je VNet mit aktiver Konfiguration, dazu der Peering-Verkehr',
  'option.avnm-mesh.effort': 'Mittel: eine Konfiguration, in jeder Region bereitgestellt',

  'option.avnm-hub-spoke.summary':
    'Hub-und-Spoke-Peerings für viele VNets, zentral angelegt und auf dem Stand gehalten.',
  'option.avnm-hub-spoke.use':
    'Eine Hub-und-Spoke-Konfiguration von Azure Virtual Network Manager für die {vnetCount} VNets nehmen.',
  'option.avnm-hub-spoke.what':
    'Eine Hub-und-Spoke-Konfiguration von Azure Virtual Network Manager über {vnetCount} VNets.',
  'option.avnm-hub-spoke.scope': 'ein Hub-VNet mit vielen Spokes, über Abonnements hinweg',
  'option.avnm-hub-spoke.takes': 'etwa 20 Minuten nach jeder Bereitstellung in einer Region',
  'option.avnm-hub-spoke.when':
    'wenn es so viele Spokes sind, dass Peerings von Hand vergessen werden oder voneinander abweichen',
  'option.avnm-hub-spoke.not': 'für eine Handvoll VNets in einem Abonnement, da ist Peering von Hand schneller',
  'option.avnm-hub-spoke.latency': 'Wie Peering',
  'option.avnm-hub-spoke.throughput': 'Durch die VM-Größe begrenzt',
  'option.avnm-hub-spoke.encryption': 'Keine eigene; MACsec zwischen Rechenzentren',
  'option.avnm-hub-spoke.transitivity': 'Über den Hub, oder direkt innerhalb einer Netzwerkgruppe',
  'option.avnm-hub-spoke.overlap': 'Nicht erlaubt',
  'option.avnm-hub-spoke.billed': 'Je VNet mit aktiver Konfiguration, dazu der Peering-Verkehr',
  'option.avnm-hub-spoke.effort': 'Mittel: eine Konfiguration, in jeder Region bereitgestellt',

  'option.vnet-to-vnet-vpn.summary':
    'Ein IPsec-Tunnel zwischen VPN-Gateways zweier Azure-VNets; der Verkehr bleibt im Microsoft-Netz.',
  'option.vnet-to-vnet-vpn.use':
    'Ein VNet-zu-VNet-VPN nehmen, mit einem VPN-Gateway in jedem VNet und einem IPsec-Tunnel dazwischen.',
  'option.vnet-to-vnet-vpn.what':
    'Auf jeder Seite ein routenbasiertes Azure VPN Gateway, mit einer VNet-zu-VNet-Verbindung in beide Richtungen.',
  'option.vnet-to-vnet-vpn.scope': 'zwei VNets, in derselben oder in verschiedenen Regionen',
  'option.vnet-to-vnet-vpn.takes': '45 Minuten oder mehr für jedes der beiden Gateways',
  'option.vnet-to-vnet-vpn.when':
    'wenn eine Vorgabe IPsec zwischen VNets verlangt und VNet-Verschlüsselung dafür nicht genügt',
  'option.vnet-to-vnet-vpn.not': 'wo Geschwindigkeit zählt, oder eines der VNets das Gateway eines Hubs nutzt',
  'option.vnet-to-vnet-vpn.latency': 'Entfernung und zwei Gateways',
  'option.vnet-to-vnet-vpn.throughput': '650 Mbit/s (VpnGw1AZ) bis 10 Gbit/s (VpnGw5AZ), insgesamt',
  'option.vnet-to-vnet-vpn.encryption': 'IPsec/IKE',
  'option.vnet-to-vnet-vpn.transitivity': 'Ja, mit BGP',
  'option.vnet-to-vnet-vpn.overlap': 'Nicht erlaubt, und für diese Art kein NAT',
  'option.vnet-to-vnet-vpn.billed': 'Zwei Gateways je Stunde, dazu Verkehr in eine andere Region',
  'option.vnet-to-vnet-vpn.effort': 'Hoch: zwei Gateways, Subnetze, öffentliche IP-Adressen und Tunnel',

  'option.hub-spoke-firewall.summary':
    'Spokes schicken ihren Verkehr durch Azure Firewall in einem Hub, die ihn prüft und weiterleitet.',
  'option.hub-spoke-firewall.use':
    'Einen Hub mit Azure Firewall nehmen und den Verkehr der anderen VNets durch sie schicken.',
  'option.hub-spoke-firewall.what':
    'In jeder Region ein Hub-VNet mit Azure Firewall (oder eigener Appliance), dazu Routen, die dorthin führen.',
  'option.hub-spoke-firewall.scope': 'die Spokes eines Hubs, ihren Weg hinaus und ihren Weg ins lokale Netz',
  'option.hub-spoke-firewall.takes': 'kurz für die Firewall, länger für Routen und Regeln jedes Subnetzes',
  'option.hub-spoke-firewall.when':
    'wenn Verkehr zwischen Spokes oder ins Internet geprüft werden muss und die Routen in eigener Hand bleiben',
  'option.hub-spoke-firewall.not': 'für zwei VNets ohne Prüfung, oder für Dutzende Zweigstellen in vielen Regionen',
  'option.hub-spoke-firewall.latency': 'Ein Hop mehr, durch die Firewall',
  'option.hub-spoke-firewall.throughput': 'Basic 250 Mbit/s, Standard 30 Gbit/s, Premium 100 Gbit/s',
  'option.hub-spoke-firewall.encryption': 'Keine eigene zwischen VNets',
  'option.hub-spoke-firewall.transitivity': 'Ja, über benutzerdefinierte Routen zur Firewall',
  'option.hub-spoke-firewall.overlap': 'Nicht erlaubt',
  'option.hub-spoke-firewall.billed': 'Firewall je Stunde und je GB, dazu jedes durchquerte Peering',
  'option.hub-spoke-firewall.effort': 'Hoch: Hub, Firewall, Routen an jedem Subnetz',

  'option.gateway-transit.summary': 'Spokes nutzen das VPN- oder ExpressRoute-Gateway des Hubs statt eigener Gateways.',
  'option.gateway-transit.use':
    'Gatewaytransit nehmen, also das eigene VNet mit dem des Gateways peeren und dieses Gateway nutzen.',
  'option.gateway-transit.what':
    'Gatewaytransit auf dem Peering, den der Hub erlaubt; jeder Spoke nutzt das Remotegateway.',
  'option.gateway-transit.scope': 'Spoke-VNets mit den Netzen hinter dem Gateway ihres Hubs',
  'option.gateway-transit.takes': 'Minuten, sobald das Gateway steht; das selbst braucht 45 oder mehr',
  'option.gateway-transit.when': 'wenn mehrere Spokes denselben Standort brauchen und ein Gateway im Hub genügt',
  'option.gateway-transit.not': 'um Spokes untereinander zu verbinden, oder wo ein Spoke ein eigenes Gateway hat',
  'option.gateway-transit.latency': 'Wie das Gateway',
  'option.gateway-transit.throughput': 'Wie das gemeinsame Gateway',
  'option.gateway-transit.encryption': 'Wie das Gateway',
  'option.gateway-transit.transitivity': 'Zwischen Spokes und allem hinter dem Gateway',
  'option.gateway-transit.overlap': 'Nicht erlaubt',
  'option.gateway-transit.billed': 'Peering je GB zum und vom Gateway',
  'option.gateway-transit.effort': 'Gering: zwei Einstellungen an den Peerings',

  'option.route-server.summary':
    'BGP zwischen Netzwerk-Appliances und VNet sowie zwischen VPN- und ExpressRoute-Gateways; Verkehr trägt er nicht.',
  'option.route-server.use':
    'Azure Route Server nehmen, der im Hub per BGP Routen zwischen Gateways und Netzwerk-Appliances austauscht.',
  'option.route-server.what': 'Azure Route Server im Hub, mit eingeschaltetem Branch-to-Branch.',
  'option.route-server.scope': 'Appliances und Gateways eines VNets, als BGP-Sprecher',
  'option.route-server.takes': 'Minuten, mit bis zu 10 Minuten Unterbrechung für Gateways in seinem VNet',
  'option.route-server.when':
    'wenn eine Appliance Routen selbst ankündigen muss, oder VPN- und ExpressRoute-Standorte sich erreichen sollen',
  'option.route-server.not': 'als Router, der Pakete trägt, oder um eine Leitung mit einer anderen zu verbinden',
  'option.route-server.latency': 'Ohne Einfluss; nicht im Pfad',
  'option.route-server.throughput': 'Kein Datenweg',
  'option.route-server.encryption': 'Entfällt',
  'option.route-server.transitivity': 'Tauscht Routen aus; nicht von Leitung zu Leitung',
  'option.route-server.overlap': 'Entfällt',
  'option.route-server.billed': 'Je Stunde',
  'option.route-server.effort': 'Mittel: eigenes Subnetz, BGP-Sitzungen',

  'option.vwan-standard.summary':
    'Virtuelle Hubs, die Microsoft betreibt, mit Transit zwischen VNets, Zweigstellen, Nutzern und ExpressRoute.',
  'option.vwan-standard.use':
    'Azure Virtual WAN Standard nehmen, dessen Hubs Standorte, Personen und VNets verbinden; Microsoft betreibt sie.',
  'option.vwan-standard.what': 'Azure Virtual WAN Standard mit einem Hub in jeder beteiligten Region.',
  'option.vwan-standard.scope': 'VNets, Zweigstellen, Nutzer und Leitungen in vielen Regionen',
  'option.vwan-standard.takes': '5 bis 7 Minuten für einen Hub, etwa 30 mit einem Gateway darin',
  'option.vwan-standard.when':
    'wenn mehrere Regionen und viele Standorte einander erreichen müssen und niemand die Routen pflegen will',
  'option.vwan-standard.not':
    'für ein oder zwei Regionen mit wenigen Zweigstellen, oder wo eigene VMs in den Hub sollen',
  'option.vwan-standard.latency': 'Ein oder zwei virtuelle Hubs im Pfad',
  'option.vwan-standard.throughput': 'Hubrouter bis 50 Gbit/s; 3 Gbit/s als Standard',
  'option.vwan-standard.encryption': 'IPsec auf VPN-Strecken; keine eigene zwischen Hubs und VNets',
  'option.vwan-standard.transitivity': 'Von Haus aus jeder mit jedem',
  'option.vwan-standard.overlap': 'Nicht erlaubt',
  'option.vwan-standard.billed':
    'Hub je Stunde, Skalierungseinheiten, Verbindungen, Datenverarbeitung, Verkehr zwischen Regionen',
  'option.vwan-standard.effort': 'Mittel: Hubs und Verbindungen, wenig Arbeit am Routing',

  'option.vwan-secured-hub.summary':
    'Ein virtueller Hub von Azure Virtual WAN, der den Verkehr mit Azure Firewall und Routing Intent prüft.',
  'option.vwan-secured-hub.use':
    'Azure Virtual WAN mit geschützten Hubs nehmen, die alles verbinden und den Verkehr unterwegs prüfen.',
  'option.vwan-secured-hub.what': 'Azure Virtual WAN Standard, in jedem Hub mit Firewall und Routing Intent.',
  'option.vwan-secured-hub.scope': 'alles an einem virtuellen Hub, jeden Fluss durch dessen Firewall',
  'option.vwan-secured-hub.takes': 'etwa 30 Minuten für einen Hub mit Gateway, dann Firewall und Routing Intent',
  'option.vwan-secured-hub.when':
    'wenn ein Virtual WAN passt und privater oder Internetverkehr im Hub geprüft werden muss',
  'option.vwan-secured-hub.not': 'wo nichts zu prüfen ist, oder ein eigener Hub mit Firewall dasselbe leistet',
  'option.vwan-secured-hub.latency': 'Virtueller Hub und Firewall im Pfad',
  'option.vwan-secured-hub.throughput': 'Hubrouter bis 50 Gbit/s, und die Grenze der Firewall',
  'option.vwan-secured-hub.encryption': 'IPsec auf VPN-Strecken; keine eigene zwischen Hubs und VNets',
  'option.vwan-secured-hub.transitivity': 'Jeder mit jedem, geprüft',
  'option.vwan-secured-hub.overlap': 'Nicht erlaubt',
  'option.vwan-secured-hub.billed': 'Wie Virtual WAN Standard, dazu die Firewall je Stunde und je GB',
  'option.vwan-secured-hub.effort': 'Mittel: Hubs, Routing Intent, Firewallrichtlinie',

  'option.vwan-basic.summary': 'Virtuelle Hubs nur für Site-to-Site-VPN.',
  'option.vwan-basic.use': 'Azure Virtual WAN Basic für Site-to-Site-VPN nehmen.',
  'option.vwan-basic.what': 'Azure Virtual WAN Basic mit Site-to-Site-VPN.',
  'option.vwan-basic.scope': 'Zweigstellen mit den VNets eines virtuellen Hubs, per Site-to-Site-VPN',
  'option.vwan-basic.takes': 'etwa 30 Minuten für einen Hub mit seinem VPN-Gateway',
  'option.vwan-basic.when': 'wenn Zweigstellen Tunnel nach Azure brauchen und später sicher nichts weiter',
  'option.vwan-basic.not': 'wo Leitungen, Nutzer, eine Firewall oder Transit zwischen VNets dazukommen können',
  'option.vwan-basic.latency': 'Über das Internet',
  'option.vwan-basic.throughput': 'Nicht veröffentlicht',
  'option.vwan-basic.encryption': 'IPsec',
  'option.vwan-basic.transitivity': 'Nicht zwischen VNets oder Hubs',
  'option.vwan-basic.overlap': 'Nicht erlaubt',
  'option.vwan-basic.billed': 'Hub, Skalierungseinheiten und Verbindungen',
  'option.vwan-basic.effort': 'Mittel',

  'option.s2s-vpn.summary': 'Ein IPsec-Tunnel über das Internet zwischen einem Netz außerhalb und Azure VPN Gateway.',
  'option.s2s-vpn.use':
    'Ein Site-to-Site-VPN nehmen, einen verschlüsselten IPsec-Tunnel von Azure VPN Gateway zum anderen Netz.',
  'option.s2s-vpn.what': '{tunnelWhat}',
  'option.s2s-vpn.scope': 'einen ganzen Standort oder ein Netz in einer anderen Cloud mit Azure',
  'option.s2s-vpn.takes': 'insgesamt Stunden, davon 45 Minuten oder mehr für das Gateway',
  'option.s2s-vpn.when':
    'wenn ein Standort Azure bald braucht, sein Verkehr mäßig ist und durch das Internet laufen darf',
  'option.s2s-vpn.not':
    'wo die Latenz stabil sein muss, das Internet verboten ist oder es um einzelne Personen unterwegs geht',
  'option.s2s-vpn.latency': 'Internet, nicht vorhersagbar',
  'option.s2s-vpn.throughput': '650 Mbit/s (VpnGw1AZ) bis 10 Gbit/s (VpnGw5AZ), insgesamt',
  'option.s2s-vpn.encryption': 'IPsec/IKE, immer',
  'option.s2s-vpn.transitivity': 'Zwischen Verbindungen mit BGP; zu ExpressRoute nur mit Route Server oder Virtual WAN',
  'option.s2s-vpn.overlap': 'Mit NAT-Regeln, ab VpnGw2',
  'option.s2s-vpn.billed': 'Gateway je Stunde, dazu ausgehender Verkehr',
  'option.s2s-vpn.effort': 'Mittel: ein Gateway und ein VPN-Gerät, Stunden bis Tage',

  'option.p2s-vpn.summary': 'Einzelne Geräte von Personen kommen mit einem VPN-Client in ein VNet.',
  'option.p2s-vpn.use': 'Point-to-Site-VPN nehmen, mit dem sich das Gerät jeder Person selbst mit Azure verbindet.',
  'option.p2s-vpn.what': 'Point-to-Site-VPN an Azure VPN Gateway, mit einem VPN-Client auf dem Gerät jeder Person.',
  'option.p2s-vpn.scope': 'einzelne Geräte von Personen mit VNets',
  'option.p2s-vpn.takes': '45 Minuten oder mehr für das Gateway, dann ein Profil auf jedem Gerät',
  'option.p2s-vpn.when':
    'wenn Personen unterwegs Datenbanken, Freigaben und private Websites brauchen, nicht nur einen Desktop',
  'option.p2s-vpn.not': 'für ganze Standorte, für Server, die unbeaufsichtigt starten, oder nur für RDP und SSH',
  'option.p2s-vpn.latency': 'Internet, nicht vorhersagbar',
  'option.p2s-vpn.throughput': 'Anteil am Gesamtdurchsatz der Gateway-SKU',
  'option.p2s-vpn.encryption': 'OpenVPN oder IKEv2',
  'option.p2s-vpn.transitivity': 'Direkt gepeerte VNets mit Gatewaytransit',
  'option.p2s-vpn.overlap': 'Von NAT nicht abgedeckt',
  'option.p2s-vpn.billed': 'Gateway je Stunde; Verbindungen über 128; ausgehender Verkehr',
  'option.p2s-vpn.effort': 'Mittel: ein Gateway, Authentifizierung, ein Client auf jedem Gerät',

  'option.expressroute.summary':
    'Eine private Leitung zwischen eigenem Netz und Azure, über einen Konnektivitätsanbieter oder direkte Ports.',
  'option.expressroute.use':
    '{line} nehmen, eine private Leitung vom eigenen Netz nach Azure, die nie durch das Internet führt.',
  'option.expressroute.what': 'Eine ExpressRoute-Leitung mit privatem Peering und ein ExpressRoute-Gateway.',
  'option.expressroute.scope': 'eigene Standorte mit VNets, über eine Leitung am Internet vorbei',
  'option.expressroute.takes': 'Wochen bis Monate beim Anbieter, 45 Minuten oder mehr für das Gateway',
  'option.expressroute.when':
    'wenn ein Rechenzentrum stabile Latenz, große Mengen oder einen Weg ganz ohne Internet braucht',
  'option.expressroute.not': 'für eine kleine Zweigstelle, für nächste Woche, oder um VNets zu verbinden',
  'option.expressroute.latency': 'Vorhersagbar; privater Weg',
  'option.expressroute.throughput': 'Leitungen mit 50 Mbit/s bis 10 Gbit/s; Direct 10, 100 und 400 Gbit/s',
  'option.expressroute.encryption': 'Standardmäßig keine',
  'option.expressroute.transitivity':
    'VNets einer Leitung teilen sich eine Routingdomäne; Standorte brauchen Global Reach',
  'option.expressroute.overlap': 'Nicht erlaubt; kein NAT dokumentiert',
  'option.expressroute.billed': 'Leitung je Monat, Gateway je Stunde, Anbieter; im getakteten Tarif ausgehend je GB',
  'option.expressroute.effort': 'Hoch: Vertrag mit einem Anbieter, Wochen bis Monate',

  'option.expressroute-direct.summary':
    'Ein eigenes Portpaar am Rand des Microsoft-Netzes, auf dem man die Leitungen selbst anlegt.',
  'option.expressroute-direct.use': 'ExpressRoute Direct nehmen, ein eigenes Portpaar am Rand des Microsoft-Netzes.',
  'option.expressroute-direct.what':
    'Ein Paar ExpressRoute-Direct-Ports an einem Peeringstandort, darauf selbst angelegte Leitungen.',
  'option.expressroute-direct.scope': 'eigene Router mit dem Rand des Microsoft-Netzes an einem Peeringstandort',
  'option.expressroute-direct.takes': 'lange: Zuerst kommen Ports, Cross-Connects und eigene Router',
  'option.expressroute-direct.when':
    'wenn eine Leitung mehr tragen muss, als Anbieter verkaufen, oder MACsec mit eigenen Schlüsseln Pflicht ist',
  'option.expressroute-direct.not':
    'wo eine Leitung bis 10 Gbit/s genügt, oder an diesem Standort keine eigenen Geräte stehen',
  'option.expressroute-direct.latency': 'Vorhersagbar; privater Weg',
  'option.expressroute-direct.throughput': '10, 100 oder 400 Gbit/s je Port, ein Paar',
  'option.expressroute-direct.encryption': 'Standardmäßig keine; MACsec mit eigenen Schlüsseln',
  'option.expressroute-direct.transitivity': 'Wie ExpressRoute',
  'option.expressroute-direct.overlap': 'Wie ExpressRoute',
  'option.expressroute-direct.billed': 'Ports je Monat, dazu Leitungen und Gateway',
  'option.expressroute-direct.effort': 'Hoch: Cross-Connects und eigene Router am Peeringstandort',

  'option.expressroute-vpn-failover.summary':
    'Eine ExpressRoute-Leitung als Hauptweg, mit einem Site-to-Site-VPN als Ersatz.',
  'option.expressroute-vpn-failover.use':
    'ExpressRoute als Hauptleitung nehmen, mit einem Site-to-Site-VPN, das bei Ausfall übernimmt.',
  'option.expressroute-vpn-failover.what':
    'Eine ExpressRoute-Leitung und ein Site-to-Site-VPN, die im selben Hub enden, beide mit BGP.',
  'option.expressroute-vpn-failover.scope': 'einen Standort mit VNets, per Leitung und dahinter per Tunnel',
  'option.expressroute-vpn-failover.takes': 'Wochen bis Monate für die Leitung, Stunden für den Tunnel',
  'option.expressroute-vpn-failover.when':
    'wenn der Standort langsamer über das Internet laufen darf, solange seine Leitung gestört ist',
  'option.expressroute-vpn-failover.not':
    'für Unternehmenskritisches, das die volle Geschwindigkeit braucht; dafür gibt es eine zweite Leitung',
  'option.expressroute-vpn-failover.latency': 'Vorhersagbar; bei Ausfall Internet',
  'option.expressroute-vpn-failover.throughput': 'Die Leitung; bei Ausfall die SKU des VPN-Gateways',
  'option.expressroute-vpn-failover.encryption': 'Keine auf der Leitung; IPsec auf dem Ersatzweg',
  'option.expressroute-vpn-failover.transitivity': 'Zu VPN-Standorten nur mit Route Server oder Virtual WAN',
  'option.expressroute-vpn-failover.overlap': 'Nicht erlaubt',
  'option.expressroute-vpn-failover.billed': 'Leitung und zwei Gateways, dazu ausgehender Verkehr',
  'option.expressroute-vpn-failover.effort': 'Hoch: Leitung, zwei Gateways in einem GatewaySubnet',

  'option.expressroute-encrypted.summary':
    'MACsec auf ExpressRoute-Direct-Ports oder IPsec über privates Peering, zusätzlich zur Leitung.',
  'option.expressroute-encrypted.use': 'ExpressRoute mit Verschlüsselung der Leitung nehmen.',
  'option.expressroute-encrypted.what':
    'Verschlüsselung auf ExpressRoute, also IPsec über privates Peering, oder MACsec auf ExpressRoute-Direct-Ports.',
  'option.expressroute-encrypted.scope': 'einen Standort mit VNets, verschlüsselt unterhalb der Anwendung',
  'option.expressroute-encrypted.takes': 'wie die Leitung darunter; Schlüssel oder Tunnel kommen danach',
  'option.expressroute-encrypted.when':
    'wenn eine Vorgabe Verschlüsselung im Netz verlangt, die eine Leitung allein nicht hat',
  'option.expressroute-encrypted.not': 'wo TLS in den Anwendungen der Vorgabe genügt',
  'option.expressroute-encrypted.latency': 'Wie ExpressRoute, bei IPsec dazu das Gateway',
  'option.expressroute-encrypted.throughput':
    'MACsec: der Port; IPsec: die SKU des VPN-Gateways, mit High-Bandwidth-Tunneln bis 20 Gbit/s',
  'option.expressroute-encrypted.encryption': 'MACsec (Schicht 2) oder IPsec',
  'option.expressroute-encrypted.transitivity': 'Wie ExpressRoute',
  'option.expressroute-encrypted.overlap': 'Wie ExpressRoute',
  'option.expressroute-encrypted.billed': 'Wie ExpressRoute, bei IPsec dazu das VPN-Gateway',
  'option.expressroute-encrypted.effort': 'Hoch: Schlüssel oder Tunnel neben der Leitung',

  'option.expressroute-global-reach.summary':
    'Zwei lokale Standorte erreichen einander über ihre ExpressRoute-Leitungen und das Microsoft-Netz.',
  'option.expressroute-global-reach.use':
    'ExpressRoute Global Reach nehmen, das die Leitungen der Standorte über das Microsoft-Netz verbindet.',
  'option.expressroute-global-reach.what': 'ExpressRoute Global Reach zwischen den beiden Leitungen.',
  'option.expressroute-global-reach.scope': 'zwei Standorte mit je einer Leitung',
  'option.expressroute-global-reach.takes': 'schnell, sobald beide Leitungen in Ländern stehen, die es anbieten',
  'option.expressroute-global-reach.when':
    'wenn zwei Standorte mit Leitungen Daten über das Microsoft-Netz austauschen müssen',
  'option.expressroute-global-reach.not':
    'um VNets zu verbinden, für einen Standort nur mit VPN, oder auf einer Leitung der SKU Local',
  'option.expressroute-global-reach.latency': 'Vorhersagbar; privater Weg',
  'option.expressroute-global-reach.throughput': 'Nicht veröffentlicht',
  'option.expressroute-global-reach.encryption': 'Standardmäßig keine',
  'option.expressroute-global-reach.transitivity': 'Zwischen den beiden Standorten',
  'option.expressroute-global-reach.overlap': 'Nicht erlaubt',
  'option.expressroute-global-reach.billed': 'Je GB in beide Richtungen',
  'option.expressroute-global-reach.effort': 'Mittel: zwei Leitungen, über geopolitische Regionen hinweg Premium',

  'option.expressroute-fastpath.summary': 'Daten laufen am ExpressRoute-Gateway vorbei direkt zu den VMs.',
  'option.expressroute-fastpath.use':
    'ExpressRoute FastPath nehmen, mit dem Daten am Gateway der Leitung vorbeilaufen.',
  'option.expressroute-fastpath.what': 'ExpressRoute FastPath auf der Verbindung.',
  'option.expressroute-fastpath.scope': 'eine Leitung mit den VMs eines VNets, an dessen Gateway vorbei',
  'option.expressroute-fastpath.takes': 'schnell, sobald das Gateway groß genug dafür ist',
  'option.expressroute-fastpath.when': 'wenn das Gateway die Leitung bremst, bei Paketen oder bei der Latenz',
  'option.expressroute-fastpath.not':
    'wo Ziele hinter globalem Peering liegen, oder ein kleines Gateway schnell genug ist',
  'option.expressroute-fastpath.latency': 'Niedriger: ohne das Gateway',
  'option.expressroute-fastpath.throughput': 'Ohne die Grenze des Gateways',
  'option.expressroute-fastpath.encryption': 'Standardmäßig keine',
  'option.expressroute-fastpath.transitivity': 'Nicht über globales Peering',
  'option.expressroute-fastpath.overlap': 'Wie ExpressRoute',
  'option.expressroute-fastpath.billed': 'Kein Preis veröffentlicht; braucht ErGw3Az oder 10 Skalierungseinheiten',
  'option.expressroute-fastpath.effort': 'Gering, sobald das Gateway groß genug ist',

  'option.private-endpoint.summary':
    'Eine private IP-Adresse im eigenen VNet, die zu genau einer Ressource eines PaaS-Dienstes führt.',
  'option.private-endpoint.use':
    'Einen privaten Endpunkt nehmen, der {target_dative} eine private Adresse in einem VNet gibt.',
  'option.private-endpoint.what': 'Ein privater Endpunkt für {target_accusative}{endpointPlace}.',
  'option.private-endpoint.scope': 'eine Ressource eines Dienstes mit dem eigenen VNet und allem, was dieses erreicht',
  'option.private-endpoint.takes': 'Minuten, und länger, wo der Eigentümer zustimmen muss',
  'option.private-endpoint.when':
    'wenn Produktion oder sensible Daten unter einer privaten Adresse erreichbar sein müssen, aus jeder Region',
  'option.private-endpoint.not':
    'wo der Dienst selbst Verbindungen zurück aufbauen muss, oder viele Subnetze kostenlos Testdaten lesen',
  'option.private-endpoint.latency': 'Entfernung zum Dienst',
  'option.private-endpoint.throughput': 'Keine Zahl veröffentlicht',
  'option.private-endpoint.encryption': 'TLS des Dienstes nutzen',
  'option.private-endpoint.transitivity': 'Erreichbar aus gepeerten VNets und dem lokalen Netz',
  'option.private-endpoint.overlap': 'Stört nicht; die Adresse liegt im VNet des Aufrufers',
  'option.private-endpoint.billed': 'Je Endpunkt und Stunde, dazu je GB in beide Richtungen',
  'option.private-endpoint.effort': 'Gering: Endpunkt und private DNS-Zone',

  'option.private-endpoint-from-onprem.summary':
    'Standorte, Nutzer oder eine andere Cloud erreichen einen privaten Endpunkt über VPN oder ExpressRoute, ' +
    'die Namen kommen von Azure DNS Private Resolver.',
  'option.private-endpoint-from-onprem.use':
    'Im VNet hinter dem Gateway einen privaten Endpunkt für {target_accusative} nehmen.',
  'option.private-endpoint-from-onprem.what':
    'Ein privater Endpunkt für {target_accusative}{outsidePlace}, für Aufrufer außerhalb von Azure.',
  'option.private-endpoint-from-onprem.scope':
    'Standorte und Nutzer hinter einem Gateway mit einer Ressource eines Dienstes',
  'option.private-endpoint-from-onprem.takes':
    'Minuten neben der Verbindung; länger dauert die Weiterleitung der Namen',
  'option.private-endpoint-from-onprem.when':
    'wenn Personen oder Server außerhalb von Azure einen Dienst über VPN oder ExpressRoute privat brauchen',
  'option.private-endpoint-from-onprem.not':
    'wo keine Verbindung nach Azure steht, oder eigene DNS-Server keine Namen weiterleiten können',
  'option.private-endpoint-from-onprem.latency': 'Wie die Hybridverbindung',
  'option.private-endpoint-from-onprem.throughput':
    'Wie die Hybridverbindung; durch ein ExpressRoute-Gateway vielleicht nur die Hälfte',
  'option.private-endpoint-from-onprem.encryption': 'TLS des Dienstes nutzen',
  'option.private-endpoint-from-onprem.transitivity': 'Über die Hybridverbindung',
  'option.private-endpoint-from-onprem.overlap': 'Wie die Hybridverbindung',
  'option.private-endpoint-from-onprem.billed': 'Wie der private Endpunkt und die Hybridverbindung',
  'option.private-endpoint-from-onprem.effort': 'Mittel: DNS-Weiterleitung neben der Verbindung',

  'option.private-endpoint-cross-tenant.summary':
    'Ein privater Endpunkt im eigenen Mandanten zu einer Ressource eines anderen Microsoft-Entra-Mandanten, ' +
    'vom Eigentümer genehmigt.',
  'option.private-endpoint-cross-tenant.use': 'Einen privaten Endpunkt über Mandanten hinweg nehmen.',
  'option.private-endpoint-cross-tenant.what':
    'Ein privater Endpunkt fragt per Ressourcen-ID oder Alias an, der Eigentümer im anderen Mandanten genehmigt.',
  'option.private-endpoint-cross-tenant.scope': 'das eigene VNet mit einer Ressource eines anderen Mandanten',
  'option.private-endpoint-cross-tenant.takes': 'Minuten, dazu die Genehmigung der anderen Seite',
  'option.private-endpoint-cross-tenant.when':
    'wenn eine Ressource einer anderen Firma gebraucht wird und die Netze getrennt bleiben müssen',
  'option.private-endpoint-cross-tenant.not': 'wo viele Rechner auf beiden Seiten miteinander reden müssen',
  'option.private-endpoint-cross-tenant.latency': 'Entfernung zum Dienst',
  'option.private-endpoint-cross-tenant.throughput': 'Keine Zahl veröffentlicht',
  'option.private-endpoint-cross-tenant.encryption': 'TLS des Dienstes nutzen',
  'option.private-endpoint-cross-tenant.transitivity': 'Erreichbar aus gepeerten VNets und dem lokalen Netz',
  'option.private-endpoint-cross-tenant.overlap': 'Stört nicht; die Adresse liegt im VNet des Aufrufers',
  'option.private-endpoint-cross-tenant.billed': 'Je Endpunkt und Stunde, dazu je GB in beide Richtungen',
  'option.private-endpoint-cross-tenant.effort': 'Gering: Ressourcen-ID oder Alias, Genehmigung, eigene DNS-Zone',

  'option.service-endpoint.summary':
    'Ein Subnetz erreicht den öffentlichen Endpunkt eines PaaS-Dienstes über den Backbone, der Dienst lässt es zu.',
  'option.service-endpoint.use':
    'Für {source_accusative} einen Dienstendpunkt am Subnetz nehmen und nur dieses Subnetz zu {target_dative} lassen.',
  'option.service-endpoint.what':
    'Für {source_accusative} ein Dienstendpunkt am Subnetz, und an {target_dative} eine VNet-Regel.',
  'option.service-endpoint.scope': 'ein Subnetz mit der öffentlichen Seite einer ganzen Art von Dienst',
  'option.service-endpoint.takes': 'Minuten, aber offene Verbindungen des Subnetzes brechen einmal ab',
  'option.service-endpoint.when':
    'wenn ein Subnetz in Azure viel liest, das Budget klein ist und eine öffentliche Adresse nicht stört',
  'option.service-endpoint.not':
    'für Aufrufer außerhalb von Azure, oder wo nur ein einziges Konto erreichbar sein darf',
  'option.service-endpoint.latency': 'Entfernung zum Dienst',
  'option.service-endpoint.throughput': 'Keine Zahl veröffentlicht',
  'option.service-endpoint.encryption': 'TLS des Dienstes nutzen',
  'option.service-endpoint.transitivity': 'Nie; jedes Subnetz braucht einen eigenen',
  'option.service-endpoint.overlap': 'Stört nicht; die öffentliche Adresse bleibt',
  'option.service-endpoint.billed': 'Gratis',
  'option.service-endpoint.effort': 'Gering: Endpunkt am Subnetz, Regel am Dienst',

  'option.private-link-service.summary':
    'Veröffentlicht den eigenen Dienst hinter einem Standard Load Balancer für private Endpunkte in anderen VNets, ' +
    'Mandanten und Regionen.',
  'option.private-link-service.use':
    'Mit einem Private-Link-Dienst {target_accusative} veröffentlichen und per privatem Endpunkt erreichen.',
  'option.private-link-service.what': 'Ein Private-Link-Dienst am Standard Load Balancer vor {behindBalancer_dative}.',
  'option.private-link-service.scope': 'einen eigenen Dienst mit VNets jedes Mandanten und jeder Region',
  'option.private-link-service.takes': 'Minuten, dazu die Genehmigung jedes Nutzers',
  'option.private-link-service.when':
    'wenn Kunden genau einen Dienst erreichen müssen, auch wenn sich ihre Adressbereiche mit den eigenen decken',
  'option.private-link-service.not':
    'wo auch die eigene Seite Verbindungen aufbauen muss, oder das Ziel ein fertiger Azure-Dienst ist',
  'option.private-link-service.latency': 'Entfernung zum Dienst',
  'option.private-link-service.throughput': 'Keine Zahl veröffentlicht',
  'option.private-link-service.encryption': 'Keine eigene',
  'option.private-link-service.transitivity': 'Ein Dienst, eine Richtung',
  'option.private-link-service.overlap': 'Erlaubt; Adressen werden übersetzt',
  'option.private-link-service.billed': 'Dienst und Endpunkte je Stunde, dazu je GB',
  'option.private-link-service.effort': 'Mittel: Load Balancer, NAT-Subnetz, Genehmigungen',

  'option.vnet-integration.summary':
    'Ausgehender Verkehr von App Service, Functions oder Logic Apps Standard geht in ein VNet derselben Region.',
  'option.vnet-integration.use':
    'VNet-Integration nehmen, die Aufrufe von {source_dative} in das VNet mit {target_dative} bringt.',
  'option.vnet-integration.what':
    'VNet-Integration für {integrated_accusative}, mit einem delegierten Subnetz in derselben Region.',
  'option.vnet-integration.scope': 'eine App, ausgehend, mit einem VNet ihrer Region',
  'option.vnet-integration.takes': 'Minuten, mit einem leeren Subnetz, das sich delegieren lässt',
  'option.vnet-integration.when':
    'wenn eine Web-App oder Function etwas aufrufen muss, das nur die eigenen Netze erreichen',
  'option.vnet-integration.not':
    'um Aufrufer hereinzulassen, oder im Consumption-Plan von Functions und in kostenlosen Tarifen',
  'option.vnet-integration.latency': 'Ohne eigenen Einfluss',
  'option.vnet-integration.throughput': 'Durch den Plan begrenzt',
  'option.vnet-integration.encryption': 'Keine eigene',
  'option.vnet-integration.transitivity': 'Erreicht gepeerte VNets, auch global',
  'option.vnet-integration.overlap': 'Wie das Peering dahinter',
  'option.vnet-integration.billed': 'Neben dem Plan keine Gebühr dokumentiert',
  'option.vnet-integration.effort': 'Gering: ein delegiertes Subnetz',

  'option.network-security-perimeter.summary':
    'Eine logische Grenze mit gemeinsamen Regeln und Protokollen um mehrere PaaS-Ressourcen.',
  'option.network-security-perimeter.use': 'Einen Netzwerksicherheitsperimeter nehmen.',
  'option.network-security-perimeter.what':
    'Ein Netzwerksicherheitsperimeter um {target_accusative}, mit der Zulassungsliste als Zugriffsregeln.',
  'option.network-security-perimeter.scope': 'mehrere PaaS-Ressourcen miteinander, außerhalb jedes VNets',
  'option.network-security-perimeter.takes': 'Minuten zum Anlegen, dann Lernmodus, bis er erzwungen wird',
  'option.network-security-perimeter.when':
    'wenn für viele PaaS-Ressourcen dieselben Regeln gelten: wer hineindarf und wohin Daten dürfen',
  'option.network-security-perimeter.not':
    'als privater Weg, oder für Dienste, die darin noch nicht allgemein verfügbar sind',
  'option.network-security-perimeter.latency': 'Ohne Einfluss',
  'option.network-security-perimeter.throughput': 'Kein Datenweg',
  'option.network-security-perimeter.encryption': 'Entfällt',
  'option.network-security-perimeter.transitivity': 'Entfällt',
  'option.network-security-perimeter.overlap': 'Entfällt',
  'option.network-security-perimeter.billed': 'Kein Preis veröffentlicht',
  'option.network-security-perimeter.effort': 'Mittel: Profile, erst Übergangsmodus, dann erzwungen',

  'option.service-firewall.summary': 'Eine Zulassungsliste am öffentlichen Endpunkt einer PaaS-Ressource.',
  'option.service-firewall.use':
    'Die Firewall direkt an {target_dative} nehmen und nur bekannte Adressen hineinlassen.',
  'option.service-firewall.what':
    'Die Zulassungsliste an {target_dative}, mit den IP-Adressen und Subnetzen, die zum öffentlichen Endpunkt dürfen.',
  'option.service-firewall.scope': 'bekannte öffentliche Adressen mit einer PaaS-Ressource',
  'option.service-firewall.takes': 'einige Minuten, bis eine geänderte Regel greift',
  'option.service-firewall.when':
    'wenn ein Partner mit festen Adressen oder ein Testsystem den öffentlichen Endpunkt nutzen darf',
  'option.service-firewall.not': 'für Produktion mit sensiblen Daten, oder wo Aufrufer ihre Adresse wechseln',
  'option.service-firewall.latency': 'Internet, aus Azure der Backbone',
  'option.service-firewall.throughput': 'Keine Zahl veröffentlicht',
  'option.service-firewall.encryption': 'TLS des Dienstes',
  'option.service-firewall.transitivity': 'Entfällt',
  'option.service-firewall.overlap': 'Stört nicht; öffentliche Adressen',
  'option.service-firewall.billed': 'Keine Gebühr dokumentiert',
  'option.service-firewall.effort': 'Gering: IP- und VNet-Regeln an der Ressource',

  'option.bastion.summary':
    'RDP und SSH zu VMs aus dem Browser oder einem nativen Client, ohne öffentliche IP-Adressen an den VMs.',
  'option.bastion.use':
    'Azure Bastion für RDP und SSH nehmen, ohne öffentliche Adresse an den VMs und ohne VPN-Client.',
  'option.bastion.what': 'Azure Bastion in einem Subnetz der Größe /26 mit dem Namen AzureBastionSubnet.',
  'option.bastion.scope': 'Administratoren mit VMs in seinem und in gepeerten VNets',
  'option.bastion.takes': 'etwa 10 Minuten für die Bereitstellung',
  'option.bastion.when': 'wenn Personen einen Desktop oder eine Shell auf VMs brauchen, und sonst nichts',
  'option.bastion.not': 'für Datenbanken, Freigaben und Websites, oder direkt in einem virtuellen Hub',
  'option.bastion.latency': 'Internet bis zum Bastion-Host',
  'option.bastion.throughput': 'Basic: 40 RDP- oder 80 SSH-Sitzungen; Standard und Premium skalieren bis 50 Instanzen',
  'option.bastion.encryption': 'TLS bis zum Bastion-Host',
  'option.bastion.transitivity': 'VMs in gepeerten VNets, nicht mit der SKU Developer',
  'option.bastion.overlap': 'Wie das Peering zu den VMs',
  'option.bastion.billed': 'Je Stunde nach SKU und Instanzen, dazu ausgehende Daten',
  'option.bastion.effort': 'Gering: AzureBastionSubnet mit /26',

  'option.nat-gateway.summary':
    'Ausgehender Internetzugang von Subnetzen über feste öffentliche IP-Adressen; herein kommt nichts.',
  'option.nat-gateway.use':
    'Ein NAT Gateway nehmen, mit dem das Subnetz von festen öffentlichen Adressen ins Internet geht.',
  'option.nat-gateway.what': 'Ein NAT Gateway mit festen öffentlichen Adressen an den Subnetzen, die hinausgehen.',
  'option.nat-gateway.scope': 'Subnetze des eigenen VNets mit dem Internet, nur ausgehend',
  'option.nat-gateway.takes': 'Minuten; ab dann geht das Subnetz darüber hinaus',
  'option.nat-gateway.when': 'wenn VMs nach außen eine feste Adresse und viele Verbindungen zugleich brauchen',
  'option.nat-gateway.not': 'wo eine Firewall nach Namen filtern muss, oder für Subnetze eines anderen VNets',
  'option.nat-gateway.latency': 'Keine Zahl veröffentlicht',
  'option.nat-gateway.throughput': 'Standard 50 Gbit/s, StandardV2 100 Gbit/s',
  'option.nat-gateway.encryption': 'Entfällt',
  'option.nat-gateway.transitivity': 'Entfällt',
  'option.nat-gateway.overlap': 'Entfällt',
  'option.nat-gateway.billed': 'Je Stunde und je GB',
  'option.nat-gateway.effort': 'Gering: Gateway, öffentliche IP-Adresse, Subnetz',

  'option.front-door.summary':
    'Ein globaler HTTP-Eingang mit Web Application Firewall und Caching, nah an den Nutzern.',
  'option.front-door.use': 'Azure Front Door mit seiner Web Application Firewall vor {target_accusative} setzen.',
  'option.front-door.what':
    'Azure Front Door mit einer Richtlinie für die Web Application Firewall (WAF) und je Region einem Ursprung.',
  'option.front-door.scope': 'Webnutzer überall mit Webservern in beliebigen Regionen',
  'option.front-door.takes': 'einige Minuten, bis eine Änderung jeden Edgestandort erreicht hat',
  'option.front-door.when':
    'wenn eine Website mehrere Regionen oder Kontinente bedient und Caching, WAF und schnelles Failover braucht',
  'option.front-door.not': 'für andere Protokolle als HTTP, oder für Nutzer in den eigenen Netzen',
  'option.front-door.latency': 'Edgestandort nah am Nutzer',
  'option.front-door.throughput': 'Keine Grenze, die hier zählt',
  'option.front-door.encryption': 'TLS am Edge',
  'option.front-door.transitivity': 'Entfällt',
  'option.front-door.overlap': 'Stört nicht',
  'option.front-door.billed': 'Grundgebühr je Monat, Anfragen, Daten zu Clients und zu Ursprüngen',
  'option.front-door.effort': 'Mittel: Profil, Ursprünge, WAF-Richtlinie',

  'option.app-gateway-waf.summary': 'Ein regionaler HTTP-Eingang mit Web Application Firewall im eigenen VNet.',
  'option.app-gateway-waf.use':
    'Application Gateway mit seiner Web Application Firewall vor {target_accusative} setzen.',
  'option.app-gateway-waf.what':
    'Application Gateway WAF v2 in einem eigenen Subnetz, mit {target_dative} als Backend.',
  'option.app-gateway-waf.scope': 'Webnutzer mit Webservern einer Region und gepeerter VNets',
  'option.app-gateway-waf.takes': 'etwa 6 Minuten für das Gateway, in einem eigenen Subnetz',
  'option.app-gateway-waf.when':
    'wenn eine Region eine Website bedient und Pfade, Hostnamen und eine WAF im eigenen VNet entscheiden',
  'option.app-gateway-waf.not': 'für UDP, oder als einziger Eingang für Nutzer auf mehreren Kontinenten',
  'option.app-gateway-waf.latency': 'Ein regionaler Hop',
  'option.app-gateway-waf.throughput': 'Nach Kapazitätseinheiten, automatisch skaliert',
  'option.app-gateway-waf.encryption': 'TLS am Gateway, und bis zum Backend, wenn so eingestellt',
  'option.app-gateway-waf.transitivity': 'Backends in gepeerten VNets',
  'option.app-gateway-waf.overlap': 'Wie das Peering zu den Backends',
  'option.app-gateway-waf.billed': 'Je Stunde und nach Kapazitätseinheiten',
  'option.app-gateway-waf.effort': 'Mittel: eigenes Subnetz mit /24, WAF-Richtlinie',

  'option.public-load-balancer.summary':
    'Ein regionaler Eingang auf Schicht 4 für VMs und Skalierungsgruppen (Standard Load Balancer).',
  'option.public-load-balancer.use': 'Einen öffentlichen Standard Load Balancer vor {target_accusative} setzen.',
  'option.public-load-balancer.what':
    'Ein öffentlicher Standard Load Balancer mit Integritätstests, mit {target_dative} als Backend.',
  'option.public-load-balancer.scope': 'Clients im Internet mit VMs einer Region, TCP und UDP',
  'option.public-load-balancer.takes': 'Minuten, dazu eine Netzwerksicherheitsgruppe, die Clients zulässt',
  'option.public-load-balancer.when': 'wenn ein Dienst einer Region etwas anderes als HTTP spricht',
  'option.public-load-balancer.not':
    'wo Pfade, Zertifikate oder eine WAF zählen, oder eine zweite Region übernehmen muss',
  'option.public-load-balancer.latency': 'Ein regionaler Hop',
  'option.public-load-balancer.throughput': 'Keine Zahl veröffentlicht',
  'option.public-load-balancer.encryption': 'Keine eigene',
  'option.public-load-balancer.transitivity': 'Entfällt',
  'option.public-load-balancer.overlap': 'Entfällt',
  'option.public-load-balancer.billed': 'Regeln je Stunde, dazu je GB',
  'option.public-load-balancer.effort': 'Gering: Frontend, Regeln, Tests',

  'option.internal-load-balancer.summary':
    'Verteilt Verkehr auf VMs hinter einer privaten IP-Adresse (Standard Load Balancer).',
  'option.internal-load-balancer.use':
    'Einen internen Standard Load Balancer nehmen, der den Verkehr ohne öffentliche Adresse auf die VMs verteilt.',
  'option.internal-load-balancer.what':
    'Ein interner Standard Load Balancer mit Integritätstests und privatem Frontend.',
  'option.internal-load-balancer.scope': 'Aufrufer in den eigenen Netzen mit VMs eines VNets',
  'option.internal-load-balancer.takes': 'Minuten: Frontend, Pool, Test und Regel',
  'option.internal-load-balancer.when':
    'wenn mehrere VMs oder Appliances eine private Adresse bedienen, egal mit welchem Protokoll',
  'option.internal-load-balancer.not': 'für Clients im Internet, oder wo der Pfad einer Anfrage entscheidet',
  'option.internal-load-balancer.latency': 'Ein regionaler Hop',
  'option.internal-load-balancer.throughput': 'Keine Zahl veröffentlicht',
  'option.internal-load-balancer.encryption': 'Keine eigene',
  'option.internal-load-balancer.transitivity': 'Über regionales und globales Peering erreichbar',
  'option.internal-load-balancer.overlap': 'Wie das VNet',
  'option.internal-load-balancer.billed': 'Regeln je Stunde, dazu je GB',
  'option.internal-load-balancer.effort': 'Gering: Frontend, Regeln, Tests',

  'option.internal-app-gateway.summary':
    'Verteilt HTTP und HTTPS an einer privaten Adresse auf mehrere VMs, nach Hostname und Pfad, ' +
    'auf Wunsch mit Web Application Firewall.',
  'option.internal-app-gateway.use':
    'Ein internes Application Gateway nehmen, das HTTP an einer privaten Adresse auf die VMs verteilt.',
  'option.internal-app-gateway.what': 'Ein Application Gateway, nur mit privater Adresse, vor den VMs.',
  'option.internal-app-gateway.scope': 'Aufrufer in den eigenen Netzen mit Webservern',
  'option.internal-app-gateway.takes': 'etwa 6 Minuten für das Gateway, in einem eigenen Subnetz',
  'option.internal-app-gateway.when':
    'wenn interner Webverkehr nach Hostname oder Pfad verteilt wird oder eine WAF braucht',
  'option.internal-app-gateway.not': 'für andere Protokolle als HTTP, da genügt ein interner Load Balancer',
  'option.internal-app-gateway.latency': 'Ein Hop in der Region',
  'option.internal-app-gateway.throughput': 'Skaliert mit den Kapazitätseinheiten',
  'option.internal-app-gateway.encryption': 'TLS, endet hier oder geht weiter bis zu den Backends',
  'option.internal-app-gateway.transitivity': 'Backends im selben VNet, in gepeerten VNets und hinter einem Gateway',
  'option.internal-app-gateway.overlap': 'Nicht erlaubt',
  'option.internal-app-gateway.billed': 'Gatewaystunden und Kapazitätseinheiten',
  'option.internal-app-gateway.effort': 'Mittel: ein eigenes Subnetz, Listener, Regeln und Tests',

  'option.global-load-balancer.summary':
    'Eine statische Anycast-Adresse vor regionalen öffentlichen Standard Load Balancern.',
  'option.global-load-balancer.use': 'Einen globalen Load Balancer vor die Load Balancer der Regionen setzen.',
  'option.global-load-balancer.what':
    'Ein regionsübergreifender (globaler) Load Balancer, dahinter je Region ein öffentlicher Standard Load Balancer.',
  'option.global-load-balancer.scope': 'Clients im Internet mit Load Balancern mehrerer Regionen',
  'option.global-load-balancer.takes': 'Minuten, sobald die regionalen Load Balancer stehen',
  'option.global-load-balancer.when': 'wenn eine feste Adresse TCP oder UDP aus mehreren Regionen bedienen muss',
  'option.global-load-balancer.not': 'für Webfunktionen wie WAF und Caching, oder für private Frontends',
  'option.global-load-balancer.latency': 'Nächste gesunde Region',
  'option.global-load-balancer.throughput': 'Keine Zahl veröffentlicht',
  'option.global-load-balancer.encryption': 'Keine eigene',
  'option.global-load-balancer.transitivity': 'Entfällt',
  'option.global-load-balancer.overlap': 'Entfällt',
  'option.global-load-balancer.billed':
    'Kein Preis veröffentlicht; die öffentliche IP-Adresse des globalen Tarifs je Stunde',
  'option.global-load-balancer.effort': 'Mittel: regionale Load Balancer und der globale',

  'option.traffic-manager.summary':
    'DNS-Antworten, die Clients zum besten von mehreren öffentlichen Endpunkten führen.',
  'option.traffic-manager.use':
    'Traffic Manager mit Prioritätsrouting nehmen, der Aufrufer beim Ausfall der ersten Region ' +
    'zur Ersatzregion schickt.',
  'option.traffic-manager.what':
    'Ein Traffic-Manager-Profil mit Prioritätsrouting über die öffentlichen Endpunkte beider Regionen.',
  'option.traffic-manager.scope': 'Namen mit öffentlichen Endpunkten, in Azure und anderswo',
  'option.traffic-manager.takes': 'Minuten; Clients folgen, wenn ihre DNS-Caches ablaufen',
  'option.traffic-manager.when':
    'wenn ein beliebiges Protokoll den nächsten oder einen gesunden Standort über den Namen finden muss',
  'option.traffic-manager.not': 'für private Endpunkte, oder wo Clients in Sekunden umziehen müssen',
  'option.traffic-manager.latency': 'Nur DNS; nicht im Pfad',
  'option.traffic-manager.throughput': 'Kein Datenweg',
  'option.traffic-manager.encryption': 'Entfällt',
  'option.traffic-manager.transitivity': 'Entfällt',
  'option.traffic-manager.overlap': 'Entfällt',
  'option.traffic-manager.billed': 'DNS-Abfragen und Integritätstests',
  'option.traffic-manager.effort': 'Gering: Profil und Endpunkte',

  'option.private-dns-zone.summary':
    'Namen, die in jedem mit der Zone verknüpften VNet zu privaten IP-Adressen auflösen.',
  'option.private-dns-zone.use': 'Eine private Azure-DNS-Zone nehmen, verknüpft mit jedem VNet, in dem Aufrufer sind.',
  'option.private-dns-zone.what': '{zoneWhat}',
  'option.private-dns-zone.scope': 'einen privaten Namensraum mit den VNets, die damit verknüpft sind',
  'option.private-dns-zone.takes': 'Minuten für die Zone und ihre Verknüpfungen',
  'option.private-dns-zone.when':
    'wenn VMs in mehreren VNets einander oder einen privaten Endpunkt über den Namen finden müssen',
  'option.private-dns-zone.not': 'allein für Clients außerhalb von Azure, denn sie können die Zone nicht direkt fragen',
  'option.private-dns-zone.latency': 'Ohne Einfluss',
  'option.private-dns-zone.throughput': 'Kein Datenweg',
  'option.private-dns-zone.encryption': 'Entfällt',
  'option.private-dns-zone.transitivity': 'Jedes verknüpfte VNet, ohne Peering',
  'option.private-dns-zone.overlap': 'Stört nicht',
  'option.private-dns-zone.billed': 'Je Zone und je Abfrage',
  'option.private-dns-zone.effort': 'Gering: Zone und VNet-Verknüpfungen',

  'option.dns-private-resolver.summary':
    'Lokale Netze lösen private Azure-Namen auf, und Azure löst Namen der lokalen Netze auf.',
  'option.dns-private-resolver.use':
    'Azure DNS Private Resolver nehmen, an den die eigenen DNS-Server Azure-Namen weiterleiten.',
  'option.dns-private-resolver.what':
    'Azure DNS Private Resolver mit einem eingehenden Endpunkt, an den die DNS-Server außerhalb weiterleiten.',
  'option.dns-private-resolver.scope': 'DNS-Server der Standorte mit den privaten Namen in Azure',
  'option.dns-private-resolver.takes': 'Minuten in Azure, dazu die Weiterleitungen auf den eigenen DNS-Servern',
  'option.dns-private-resolver.when': 'wenn Namen zwischen Azure und lokalem Netz auflösen müssen, ohne eigene DNS-VMs',
  'option.dns-private-resolver.not': 'wo alle Clients in VNets stehen, die mit den Zonen verknüpft sind',
  'option.dns-private-resolver.latency': 'Ohne Einfluss auf Daten',
  'option.dns-private-resolver.throughput': '10.000 Abfragen je Sekunde und Endpunkt',
  'option.dns-private-resolver.encryption': 'Entfällt',
  'option.dns-private-resolver.transitivity': 'Über VPN und ExpressRoute',
  'option.dns-private-resolver.overlap': 'Entfällt',
  'option.dns-private-resolver.billed': 'Je Endpunkt und Monat, dazu Regelsätze',
  'option.dns-private-resolver.effort': 'Mittel: zwei eigene Subnetze mit /28, Weiterleitungsregeln',

  'option.vnet-encryption.summary':
    'Verschlüsselt Verkehr zwischen VMs unterstützter Größen in einem VNet und über Peerings.',
  'option.vnet-encryption.use': 'VNet-Verschlüsselung einschalten.',
  'option.vnet-encryption.what': 'VNet-Verschlüsselung in beiden VNets, für VMs unterstützter Größen.',
  'option.vnet-encryption.scope': 'VMs unterstützter Größen in einem VNet und in gepeerten',
  'option.vnet-encryption.takes': 'Minuten für die Einstellung, dann ein Neustart der VMs',
  'option.vnet-encryption.when':
    'wenn Verkehr zwischen VMs verschlüsselt sein muss und Gateways dafür zu langsam wären',
  'option.vnet-encryption.not':
    'wo ausdrücklich IPsec vorgeschrieben ist, oder viele VMs Größen haben, die es nicht können',
  'option.vnet-encryption.latency': 'Keine Zahl veröffentlicht',
  'option.vnet-encryption.throughput': 'Keine Zahl veröffentlicht',
  'option.vnet-encryption.encryption': 'DTLS zwischen unterstützten VMs',
  'option.vnet-encryption.transitivity': 'Regionales und globales Peering',
  'option.vnet-encryption.overlap': 'Entfällt',
  'option.vnet-encryption.billed': 'Keine Gebühr dokumentiert',
  'option.vnet-encryption.effort': 'Mittel: unterstützte Größen, VMs neu gestartet',

  'option.ddos-protection.summary': 'Schützt öffentliche IP-Adressen in VNets vor Verkehrsfluten.',
  'option.ddos-protection.use': 'Azure DDoS Protection einschalten.',
  'option.ddos-protection.what': 'Azure DDoS Network Protection für das VNet, oder IP Protection für die Adresse.',
  'option.ddos-protection.scope': 'öffentliche Adressen von Ressourcen in eigenen VNets',
  'option.ddos-protection.takes': 'Minuten zum Zuordnen; Verkehr trägt es selbst nicht',
  'option.ddos-protection.when': 'wenn öffentliche Adressen Kunden bedienen und ein Angriff darauf Geld kosten würde',
  'option.ddos-protection.not': 'als Ersatz für eine Web Application Firewall',
  'option.ddos-protection.latency': 'Ohne Einfluss',
  'option.ddos-protection.throughput': 'Keine Zahl veröffentlicht',
  'option.ddos-protection.encryption': 'Entfällt',
  'option.ddos-protection.transitivity': 'Entfällt',
  'option.ddos-protection.overlap': 'Entfällt',
  'option.ddos-protection.billed': 'Hier kein Preis veröffentlicht',
  'option.ddos-protection.effort': 'Gering: Plan oder IP Protection',

  'option.redesign-addresses.summary':
    'Erst eine Seite umnummerieren: Bauen beide auf, passt keine Verbindung zu überlappenden Bereichen.',
  'option.redesign-addresses.use':
    'Erst die Adressbereiche einer Seite ändern, denn keine Azure-Verbindung trägt so überlappende Bereiche.',
  'option.redesign-addresses.what': 'Neue, eindeutige Adressbereiche auf einer der beiden Seiten.',
  'option.redesign-addresses.scope': 'zwei Netze mit denselben Bereichen',
  'option.redesign-addresses.takes': 'so lange wie das eigene Umnummerieren',
  'option.redesign-addresses.when': 'wenn beide Seiten Verbindungen aufbauen und ihre Bereiche überlappen',
  'option.redesign-addresses.not':
    'wo eine Seite nur einen Dienst aufruft; den veröffentlicht Private Link auch ohne neue Bereiche',
  'option.redesign-addresses.latency': 'Entfällt',
  'option.redesign-addresses.throughput': 'Entfällt',
  'option.redesign-addresses.encryption': 'Entfällt',
  'option.redesign-addresses.transitivity': 'Entfällt',
  'option.redesign-addresses.overlap': 'Beseitigt die Überlappung',
  'option.redesign-addresses.billed': 'Arbeit, keine Azure-Gebühr',
  'option.redesign-addresses.effort': 'Hoch: jede Adresse, jede Regel, jeder Eintrag einer Seite',

  'option.ask-exposure.summary':
    'Die Antworten widersprechen sich: Clients im Internet, und von dort darf nichts erreichbar sein.',
  'option.ask-exposure.use':
    'Erst klären, wer {target_accusative} erreichen darf, denn die Aufrufer sind im Internet, und von ' +
    'dort darf nichts hinein.',
  'option.ask-exposure.what': 'Noch nichts.',
  'option.ask-exposure.scope': 'noch nichts; es ist eine Rückfrage',
  'option.ask-exposure.takes': 'eine Antwort',
  'option.ask-exposure.when': 'wenn Clients aus dem Internet kommen und von dort doch nichts erreichbar sein darf',
  'option.ask-exposure.not': 'wo feststeht, wer den Dienst erreichen darf',
  'option.ask-exposure.latency': 'Entfällt',
  'option.ask-exposure.throughput': 'Entfällt',
  'option.ask-exposure.encryption': 'Entfällt',
  'option.ask-exposure.transitivity': 'Entfällt',
  'option.ask-exposure.overlap': 'Entfällt',
  'option.ask-exposure.billed': 'Entfällt',
  'option.ask-exposure.effort': 'Keiner',

  'option.out-of-scope.summary':
    'Beide Enden liegen außerhalb von Azure, also entscheidet keine Azure-Verbindung darüber.',
  'option.out-of-scope.use':
    'Dafür braucht es kein Azure-Netz, denn beide Enden treffen sich im Internet oder im eigenen Netz.',
  'option.out-of-scope.what': 'Nichts in Azure.',
  'option.out-of-scope.scope': 'zwei Enden, beide außerhalb von Azure',
  'option.out-of-scope.takes': 'in Azure ist nichts zu bauen',
  'option.out-of-scope.when': 'wenn kein Ende der Verbindung in Azure liegt',
  'option.out-of-scope.not': 'wo beide Standorte Leitungen haben; die verbindet Global Reach',
  'option.out-of-scope.latency': 'Entfällt',
  'option.out-of-scope.throughput': 'Entfällt',
  'option.out-of-scope.encryption': 'Entfällt',
  'option.out-of-scope.transitivity': 'Entfällt',
  'option.out-of-scope.overlap': 'Entfällt',
  'option.out-of-scope.billed': 'Entfällt',
  'option.out-of-scope.effort': 'Keiner',
} as const satisfies SomeWords;
