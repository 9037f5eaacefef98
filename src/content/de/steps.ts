import type { SomeWords } from '../languages.ts';

/** What to do, step by step. */
export const steps = {
  'step.runtime':
    'Ist das verwaltete Netz nicht Pflicht, stattdessen {agent_accusative} auf einer Maschine am eigenen Standort ' +
    'nehmen: Dafür genügt 443 nach außen, ohne VPN und ohne Private-Link-Dienst.',
  'step.plan-upgrade':
    'Für {source_accusative} zuerst auf einen Plan mit VNet-Integration wechseln: Flex Consumption, Elastic Premium ' +
    'oder ab Basic. Der klassische Consumption-Plan und die Pläne Free und Shared haben keine.',
  'step.plan-check':
    'Prüfen, ob der Plan für {source_accusative} VNet-Integration hat: Der klassische Consumption-Plan und die Pläne ' +
    'Free und Shared haben keine.',
  'step.renumber':
    'Der kleineren Seite neue Adressbereiche geben und ihre Workloads umziehen, denn überlappende Bereiche lassen ' +
    'sich nicht verbinden.',
  'step.renumber-meanwhile':
    'Bis die Bereiche eindeutig sind, trägt ein Site-to-Site-VPN mit NAT-Regeln am Azure VPN Gateway, was seine SKU ' +
    'hergibt.',
  'step.translate-before-line':
    'Überlappende Adressen auf den eigenen Routern vor der ExpressRoute-Leitung übersetzen, sie selbst tut es nicht.',
  'step.renumber-translate':
    'Dauern neue Bereiche zu lange, die Adressen auf den eigenen Routern vor der ExpressRoute-Leitung übersetzen.',
  'step.ranges':
    'Prüfen, dass sich die Adressbereiche der Netze nicht überlappen: Überlappende Netze lassen sich nicht verbinden.',
  'step.nat-rules':
    'Der VPN-Verbindung NAT-Regeln für die überlappenden Bereiche geben; Azure VPN Gateway braucht dafür mindestens ' +
    'VpnGw2AZ.',
  'step.hub':
    'Das Hub-VNet mit einem AzureFirewallSubnet (/26) anlegen und darin Azure Firewall (oder die eigene Appliance) ' +
    'bereitstellen, ein Hub pro Region.',
  'step.firewall-there': 'Diesen Verkehr in den Regeln der vorhandenen Firewall erlauben.',
  'step.virtual-wan':
    'Azure Virtual WAN vom Typ Standard anlegen (Basic kann keinen Transit), mit einem virtuellen Hub pro Region, ' +
    'und jedes VNet mit dem Hub seiner Region verbinden.',
  'step.virtual-wan-there':
    'Prüfen, ob jedes VNet im vorhandenen Azure Virtual WAN am Hub seiner Region hängt, und fehlende verbinden.',
  'step.virtual-wan-per-cloud':
    'Das Virtual WAN in einer Azure-Cloud lassen: VNets einer anderen Cloud kommen nicht hinein.',
  'step.one-vnet-in-hub': 'Nur eines der beiden überlappenden VNets mit dem virtuellen Hub verbinden.',
  'step.secured-hub':
    'In jedem virtuellen Hub die Firewall bereitstellen und Routing Intent für privaten und Internetverkehr ' +
    'einschalten.',
  'step.secured-hub-there':
    'Prüfen, ob Routing Intent diesen Verkehr durch die Firewall des virtuellen Hubs schickt; sonst einschalten.',
  'step.peer': 'Das Peering auf beiden VNets anlegen: Es trägt erst Verkehr, wenn beide Seiten „Connected“ zeigen.',
  'step.peered': 'Prüfen, ob das vorhandene Peering auf beiden Seiten „Connected“ zeigt.',
  'step.peered.every': 'Prüfen, ob jedes vorhandene Peering auf beiden Seiten „Connected“ zeigt.',
  'step.peering-cost':
    'Kosten einplanen: Globales Peering wird je GB in beide Richtungen berechnet, nach der Abrechnungszone jeder ' +
    'Region.',
  'step.forwarded':
    'Auf den Peerings zwischen Spokes und Hub weitergeleiteten Verkehr erlauben, denn Peering ist von sich aus nicht ' +
    'transitiv.',
  'step.routes':
    'Jedem Spoke-Subnetz eine Routingtabelle (UDR) geben, die den Verkehr in beide Richtungen an die private Adresse ' +
    'der Firewall oder NVA schickt.',
  'step.no-direct-peering': 'Die Spokes nicht direkt miteinander peeren: Dieser Verkehr ginge an der Firewall vorbei.',
  'step.mesh':
    'Die VNets in eine Netzwerkgruppe von Azure Virtual Network Manager legen, die Topologie wählen, bei ' +
    'verschiedenen Regionen Global Mesh einschalten und die Konfiguration in jeder Region bereitstellen.',
  'step.gateway-subnet':
    'Ein Subnetz namens GatewaySubnet (/26) anlegen und darin das Gateway bereitstellen, mit zonenredundanter SKU ' +
    '(AZ); das dauert 45 Minuten oder länger.',
  'step.gateway-beside':
    'Das neue Gateway im GatewaySubnet neben dem vorhandenen bereitstellen, mit zonenredundanter SKU (AZ): Das ' +
    'Subnetz muss mindestens /27 sein, und es dauert 45 Minuten oder länger.',
  'step.tunnel':
    'Das lokale Netzwerkgateway und die IPsec-Verbindung anlegen und das Gerät auf der anderen Seite genauso ' +
    'einstellen.',
  'step.both-connections': 'Die VNet-zu-VNet-Verbindung von beiden Gateways aus mit demselben Schlüssel anlegen.',
  'step.connections-there': 'Prüfen, ob die vorhandene VPN-Verbindung auf beiden Gateways „Connected“ zeigt.',
  'step.ports':
    'Das Portpaar für ExpressRoute Direct früh bestellen, beide Ports am Peeringstandort patchen lassen und die ' +
    'Leitungen darauf selbst anlegen.',
  'step.circuit': 'Die ExpressRoute-Leitung früh bei einem Anbieter bestellen: Das dauert Wochen bis Monate.',
  'step.second-circuit': 'Zwei Leitungen an zwei Peeringstandorten bestellen, damit eine ausfallen darf.',
  'step.second-circuit.one-more':
    'Eine zweite Leitung an einem anderen Peeringstandort bestellen, damit eine ausfallen darf.',
  'step.circuit-per-cloud':
    'In jeder Azure-Cloud eine Leitung bestellen und am eigenen Edge dazwischen routen: Eine Leitung bedient nie ' +
    'zwei Clouds.',
  'step.circuits-later':
    'Für mehr, als ein VPN-Gateway trägt, in jeder Cloud eine ExpressRoute-Leitung bestellen: Eine Leitung bedient ' +
    'nie zwei Clouds.',
  'step.bgp-failover':
    'BGP auf Leitung und VPN fahren, damit der Verkehr von selbst umschaltet und zurückkommt, wenn die Leitung ' +
    'wieder da ist.',
  'step.encrypt-line':
    'Die Leitung verschlüsseln, denn ExpressRoute ist privat, aber standardmäßig nicht verschlüsselt: IPsec über ' +
    'privates Peering auf jeder Leitung, oder MACsec auf ExpressRoute Direct.',
  'step.line-not-encrypted':
    'In den Anwendungen TLS nutzen: ExpressRoute ist privat, aber standardmäßig nicht verschlüsselt.',
  'step.internal-app-gateway':
    'Application Gateway v2 nur mit privater Adresse anlegen, in einem eigenen Subnetz, mit Listener, Regel und ' +
    'Health Probe je Back-End-Pool.',
  'step.fast-path':
    'Das ExpressRoute-Gateway groß genug für FastPath wählen (ErGw3AZ, oder ErGwScale mit mindestens 10 ' +
    'Skalierungseinheiten) und FastPath an der Verbindung einschalten.',
  'step.global-reach':
    'Global Reach auf beiden Leitungen einschalten, mit einem /29 für die Verbindung; ohne routen Leitungen nicht ' +
    'zueinander, und verschiedene geopolitische Regionen brauchen das Premium-Add-On.',
  'step.route-server-appliances':
    'Azure Route Server im Hub in einem Subnetz namens RouteServerSubnet bereitstellen und jede Appliance per BGP ' +
    'mit seinen beiden Adressen peeren. Muss ein VPN- oder ExpressRoute-Gateway die Routen auch lernen, ' +
    'Branch-to-Branch einschalten.',
  'step.route-server':
    'Azure Route Server im Hub bereitstellen und Branch-to-Branch einschalten, damit die beiden Gateways Routen ' +
    'austauschen.',
  'step.route-server-there':
    'Jede Appliance per BGP mit beiden Adressen des vorhandenen Azure Route Server peeren und beiden dieselben ' +
    'Routen ankündigen.',
  'step.vpn-client':
    'Die Anmeldung wählen (Microsoft Entra ID oder Zertifikate) und allen Personen das VPN-Clientpaket geben; ' +
    'Point-to-Site ist für Geräte von Personen, nicht für Server oder Standorte.',
  'step.transit-settings':
    'Jeden Spoke mit dem Hub peeren, auf der Hub-Seite Gatewaytransit erlauben und auf der Spoke-Seite das ' +
    'Remotegateway verwenden.',
  'step.interesting-traffic': 'Dem Gerät auf der anderen Seite die Adressbereiche der Spokes bekannt machen.',
  'step.forced-tunnel':
    'Den Tunnel erzwingen: vom eigenen Standort eine Standardroute (0.0.0.0/0) ankündigen oder am VPN-Gateway einen ' +
    'Standardstandort setzen, damit aller Internetverkehr zuerst dorthin geht.',
  'step.integrate':
    'Für {source_accusative} ein delegiertes Subnetz ab /28 in der eigenen Region anlegen und VNet-Integration ' +
    'einschalten; sie trägt nur ausgehende Aufrufe.',
  'step.integrate-target':
    'Für {target_accusative} VNet-Integration einschalten, für die Verbindungen, die von dort ausgehen.',
  'step.publish':
    'Vor {target_accusative} einen Standard Load Balancer stellen und darauf den Private-Link-Dienst anlegen.',
  'step.publish-onward':
    'VMs, die an {target_accusative} weiterleiten, im eigenen VNet hinter einen Standard Load Balancer stellen und ' +
    'darauf den Private-Link-Dienst anlegen: Sein Pool nimmt Netzwerkkarten von VMs und keine Adresse außerhalb von ' +
    'Azure.',
  'step.publish-there': '{Target_accusative} hinter den Load Balancer des vorhandenen Private-Link-Dienstes stellen.',
  'step.runtime.in-vnet':
    'Ist das verwaltete Netz nicht Pflicht, stattdessen {agent_accusative} auf einer VM im VNet {target_genitive} ' +
    'nehmen: So braucht es keinen Private-Link-Dienst.',
  'step.endpoint':
    'Den privaten Endpunkt für {target_accusative}{endpointPlace} anlegen, über Ressourcen-ID oder Alias des ' +
    'Private-Link-Dienstes.',
  'step.endpoint.of-service':
    'Den privaten Endpunkt für {target_accusative}{endpointPlace} anlegen, einen je genutzter Unterressource.',
  'step.endpoint-outside':
    'Einen zweiten privaten Endpunkt für {target_accusative}{outsidePlace} anlegen, für Aufrufer außerhalb von Azure.',
  'step.endpoint-there':
    'Den vorhandenen privaten Endpunkt für {target_accusative} nutzen, oder dort einen anlegen, falls er doch fehlt.',
  'step.managed-endpoint':
    'Den verwalteten privaten Endpunkt in {source_dative} anlegen und auf der anderen Seite genehmigen.',
  'step.managed-endpoint-there':
    'Prüfen, ob der verwaltete private Endpunkt, der in {source_dative} schon da ist, auf der anderen Seite ' +
    'genehmigt ist.',
  'step.approve':
    'Den Eigentümer im anderen Mandanten bitten, den privaten Endpunkt zu genehmigen: Bis dahin steht er auf ' +
    '„Pending“.',
  'step.service-endpoint':
    'Den Dienstendpunkt im Subnetz {source_genitive} einschalten, dann die Firewall {target_genitive} ' +
    'standardmäßig auf Ablehnen stellen und das Subnetz als Regel eintragen: Ohne sie antwortet {target} weiter ' +
    'jedem.',
  'step.allow-list':
    'Die Firewall {target_genitive} standardmäßig auf Ablehnen stellen und die bekannten Adressen erlauben.',
  'step.allow-list.by-web-firewall':
    'Nur die bekannten Adressen durchlassen, per eigener Regel der Web Application Firewall (WAF), die die Adresse ' +
    'des Clients prüft.',
  'step.allow-list.by-nsg':
    '{Ports} für die bekannten Adressen öffnen und für sonst nichts aus dem Internet, per Netzwerksicherheitsgruppe ' +
    '(NSG) {target_genitive}: Sie sieht die Adresse des Aufrufers.',
  'step.behind-gateway':
    'Die Firewall {target_genitive} standardmäßig auf Ablehnen stellen und nur das Subnetz des Application ' +
    'Gateways erlauben.',
  'step.zone':
    'Eine private DNS-Zone für einen eigenen Namen anlegen, darin einen Eintrag mit der Adresse des privaten ' +
    'Endpunkts, und sie mit jedem VNet mit Aufrufern verknüpfen.',
  'step.zone.of-endpoint':
    'Die private DNS-Zone anlegen, den privaten Endpunkt darin registrieren und sie mit jedem VNet mit Aufrufern ' +
    'verknüpfen: Ohne Verknüpfung löst der Name zur öffentlichen Adresse auf.',
  'step.zone-across-clouds':
    'Die private DNS-Zone anlegen, den privaten Endpunkt darin registrieren und sie mit den VNets der eigenen Cloud ' +
    'verknüpfen: Über Clouds hinweg geht das nicht, also leitet die andere Cloud den Namen dorthin weiter.',
  'step.zone-names':
    'Eine private DNS-Zone mit jedem VNet verknüpfen, das Azure DNS fragt; fragen die Aufrufer eigene DNS-Server, ' +
    'ist es deren VNet. Von Azure vergebene Namen lösen nicht über VNets hinweg auf.',
  'step.zone-names-each-cloud':
    'In jeder Cloud eine private DNS-Zone mit den VNets verknüpfen: Von Azure vergebene Namen lösen nicht über VNets ' +
    'hinweg auf, und keine Zone reicht in eine andere Cloud.',
  'step.resolver':
    'DNS Private Resolver einen eingehenden Endpunkt in einem Subnetz (/28) geben und den öffentlichen Zonennamen ' +
    'von den DNS-Servern der VPN- und lokalen Clients dorthin weiterleiten.',
  'step.resolver-there':
    'Den öffentlichen Zonennamen von den DNS-Servern der VPN- und lokalen Clients an den eingehenden Endpunkt des ' +
    'vorhandenen DNS Private Resolver weiterleiten.',
  'step.public-access':
    'Den öffentlichen Netzwerkzugriff auf {target_accusative} abschalten, sobald der private Endpunkt antwortet: Ein ' +
    'privater Endpunkt schließt den öffentlichen nicht.',
  'step.balancer':
    'Die Standard-SKU mit Health Probes nehmen: Ein Basic-Front-End ist eingestellt und über globales Peering nicht ' +
    'erreichbar.',
  'step.probes':
    'Health Probes und Ausgangsregeln setzen: Ein Standard Load Balancer gibt seinen VMs von sich aus keinen Weg ' +
    'hinaus.',
  'step.front-door':
    'Azure Front Door mit WAF-Richtlinie anlegen und die Ursprünge aller Regionen in eine Ursprungsgruppe mit Health ' +
    'Probe legen.',
  'step.app-gateway':
    'Application Gateway (WAF_v2) in einem eigenen Subnetz bereitstellen, mit {target_dative} als Back-End und einer ' +
    'Health Probe.',
  'step.app-gateway-there':
    '{Target_accusative} im vorhandenen Application Gateway eintragen, als Back-End mit Health Probe.',
  'step.waf':
    'Die Web Application Firewall (WAF) nach einem Probelauf im Erkennungsmodus auf den Präventionsmodus stellen.',
  'step.origin':
    'Die Ursprünge nur für das eigene Front Door öffnen: mit Private Link im Premium-Tarif, oder mit Diensttag und ' +
    'dem Header X-Azure-FDID.',
  'step.priority':
    'In Traffic Manager das Routing nach Priorität wählen, die aktive Region zuerst, mit kurzer TTL und Health Probe ' +
    'je Endpunkt.',
  'step.nat':
    'Das NAT Gateway mit seinen festen öffentlichen Adressen an die Subnetze hängen: Es ist nur für ausgehende ' +
    'Verbindungen, und VNets ab API-Version 2025-07-01 kommen ohne nicht standardmäßig hinaus.',
  'step.bastion':
    'Azure Bastion in einem AzureBastionSubnet (/26) bereitstellen, im Hub, wo es einen gibt, und die öffentlichen ' +
    'Adressen von den VMs nehmen.',
  'step.encrypt-machines':
    'VNet-Verschlüsselung auf beiden VNets einschalten und prüfen, ob die VM-Größen sie unterstützen.',
  'step.nsg':
    'Die Firewall außerhalb von Azure und die Netzwerksicherheitsgruppen (NSGs) der erreichten Subnetze prüfen: Sie ' +
    'gelten weiter.',
  'step.nsg.between-subnets':
    'Die Netzwerksicherheitsgruppen (NSGs) der beteiligten Subnetze prüfen: Sie gelten weiter.',
  'step.nsg.both-sides':
    'Die Netzwerksicherheitsgruppen (NSGs) auf beiden Seiten prüfen: Sie gelten weiter, und {target} braucht {ports} ' +
    'offen.',
  'step.nsg.vnet-to-service':
    'Die Netzwerksicherheitsgruppe (NSG) bei {source_dative} prüfen: Sie muss {ports} ausgehend zum Diensttag ' +
    '{target_genitive} erlauben.',
  'step.nsg.vnet-to-endpoint':
    'Die Netzwerksicherheitsgruppe (NSG) bei {source_dative} prüfen: Sie muss {ports} ausgehend zu {target_dative} ' +
    'erlauben. Eine am privaten Endpunkt zählt nur, wenn in seinem Subnetz Netzwerkrichtlinien an sind.',
  'step.nsg.vnet-to-public':
    'Die Netzwerksicherheitsgruppe (NSG) bei {source_dative} prüfen: Sie muss {ports} ausgehend zu {target_dative} ' +
    'erlauben.',
  'step.nsg.vnet-to-outside':
    'Die Netzwerksicherheitsgruppe (NSG) bei {source_dative} und die Firewall vor {target_dative} prüfen und dort ' +
    '{ports} öffnen.',
  'step.nsg.site-to-vnet':
    'Die Firewall bei {source_dative} und die Netzwerksicherheitsgruppe (NSG) {target_genitive} prüfen und {ports} ' +
    'auf dem ganzen Weg öffnen.',
  'step.nsg.site-to-endpoint':
    'Die Firewall bei {source_dative} prüfen: Sie muss {ports} ausgehend zu {target_dative} erlauben. Eine ' +
    'Netzwerksicherheitsgruppe (NSG) am privaten Endpunkt zählt nur, wenn in seinem Subnetz Netzwerkrichtlinien an ' +
    'sind.',
  'step.nsg.site-to-outside':
    'Die Firewall an jedem Ende prüfen: Beide liegen außerhalb von Azure, und {target} braucht {ports} offen.',
  'step.nsg.devices-to-vnet':
    'Die Netzwerksicherheitsgruppe (NSG) {target_genitive} prüfen: Sie muss {ports} für den Adresspool der ' +
    'VPN-Clients öffnen.',
  'step.nsg.devices-to-endpoint':
    'Die Netzwerkrichtlinien im Subnetz des privaten Endpunkts prüfen: Nur wenn sie an sind, filtert dort eine ' +
    'Netzwerksicherheitsgruppe (NSG), und die muss dann den Adresspool der VPN-Clients hereinlassen.',
  'step.nsg.devices-to-outside':
    'Die Firewall vor {target_dative} prüfen: Sie muss {ports} für den Adresspool der VPN-Clients öffnen.',
  'step.nsg.service-to-vnet': 'Die Netzwerksicherheitsgruppe (NSG) {target_genitive} prüfen und dort {ports} öffnen.',
  'step.nsg.service-to-outside': 'Die Firewall vor {target_dative} prüfen und dort {ports} öffnen.',
  'step.verify-session': 'Testen: eine RDP- oder SSH-Sitzung zu {target_dative} über Azure Bastion öffnen.',
  'step.verify': 'Von {source_dative} aus testen: erst den Namen auflösen, dann die Verbindung öffnen.',
  'step.verify-managed':
    'Die Verbindung von {source_dative} aus testen: Den Namen löst das Netz dort auf, nicht das eigene.',
  'step.verify-address': 'Von {source_dative} aus testen: die Verbindung zur Adresse {target_genitive} öffnen.',
} as const satisfies SomeWords;
