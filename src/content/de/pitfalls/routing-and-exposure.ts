/** What goes wrong and what helps: routing, exposure. */
export const routingAndExposure = {
  'pitfall.nsg-virtualnetwork-tag.problem':
    'Netzwerksicherheitsgruppen filtern diesen Verkehr weiter. Ihre Standardregeln lassen den Tag VirtualNetwork ' +
    'herein, und zu dem gehören gepeerte VNets, Netze hinter einem Gateway und jedes Präfix einer UDR.',
  'pitfall.nsg-virtualnetwork-tag.remedy':
    'Nötige Präfixe und Ports auf beiden Seiten ausdrücklich erlauben, auch zwischen Subnetzen des VNets und von ' +
    'AzureLoadBalancer, dann VirtualNetwork ablehnen.',
  'pitfall.nsg-virtualnetwork-tag.wording-1.remedy':
    'In den Ausgangsregeln des Subnetzes der Aufrufer erlauben, was sie brauchen, nach Präfix und Port, dann ' +
    'VirtualNetwork ablehnen.',
  'pitfall.nsg-virtualnetwork-tag.wording-2.remedy':
    'In jedem beteiligten Subnetz nötige Präfixe und Ports ausdrücklich erlauben, auch zwischen Subnetzen des VNets ' +
    'und von AzureLoadBalancer, dann VirtualNetwork ablehnen.',
  'pitfall.nsg-virtualnetwork-tag.wording-3.remedy':
    'In den Eingangsregeln der erreichten Subnetze den Adresspool der VPN-Clients und die nötigen Ports erlauben, ' +
    'dazu, was das VNet selbst und AzureLoadBalancer brauchen, dann VirtualNetwork ablehnen.',
  'pitfall.nsg-virtualnetwork-tag.wording-4.remedy':
    'In den Eingangsregeln der erreichten Subnetze die Bereiche außerhalb von Azure und die nötigen Ports erlauben, ' +
    'dazu, was das VNet selbst und AzureLoadBalancer brauchen, dann VirtualNetwork ablehnen.',
  'pitfall.nsg-virtualnetwork-tag.wording-5.remedy':
    'In den Eingangsregeln der erreichten Subnetze nötige Präfixe und Ports erlauben, dazu, was das VNet selbst und ' +
    'AzureLoadBalancer brauchen, dann VirtualNetwork ablehnen.',
  'pitfall.nsg-ports-both-sides.problem':
    'Eine eigene Ablehnen-Regel in einer Netzwerksicherheitsgruppe oder die Firewall des Betriebssystems kann den ' +
    'Port auf beiden Seiten sperren.',
  'pitfall.nsg-ports-both-sides.remedy':
    'Den Port des Dienstes in den Ausgangsregeln des Aufrufers und den Eingangsregeln des Ziels öffnen.',
  'pitfall.nsg-ports-both-sides.wording-1.problem':
    'Eine eigene Ablehnen-Regel in der Netzwerksicherheitsgruppe beim Aufrufer kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-1.remedy':
    'Den Port in den Ausgangsregeln des Aufrufers öffnen, mit dem Diensttag des Dienstes als Ziel.',
  'pitfall.nsg-ports-both-sides.wording-2.problem':
    'Eine eigene Ablehnen-Regel in der Netzwerksicherheitsgruppe beim Aufrufer kann den Port sperren. Eine am ' +
    'privaten Endpunkt zählt nur, wenn in seinem Subnetz Netzwerkrichtlinien an sind.',
  'pitfall.nsg-ports-both-sides.wording-2.remedy':
    'Den Port des Dienstes in den Ausgangsregeln des Aufrufers öffnen; sind Netzwerkrichtlinien an, auch am Endpunkt.',
  'pitfall.nsg-ports-both-sides.wording-3.problem':
    'Eine eigene Ablehnen-Regel in der Netzwerksicherheitsgruppe beim Aufrufer oder eine eigene Firewall außerhalb ' +
    'von Azure kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-3.remedy':
    'Den Port des Dienstes in den Ausgangsregeln des Aufrufers und an dieser Firewall öffnen.',
  'pitfall.nsg-ports-both-sides.wording-4.problem':
    'Eine eigene Ablehnen-Regel in einer Netzwerksicherheitsgruppe kann den Port auf beiden Seiten sperren.',
  'pitfall.nsg-ports-both-sides.wording-5.problem':
    'Eine eigene Firewall außerhalb von Azure kann den Port sperren: Bei den Aufrufern gibt es keine ' +
    'Netzwerksicherheitsgruppe. Eine am privaten Endpunkt zählt nur, wenn in seinem Subnetz Netzwerkrichtlinien an ' +
    'sind.',
  'pitfall.nsg-ports-both-sides.wording-5.remedy':
    'Den Port des Dienstes an dieser Firewall öffnen; sind Netzwerkrichtlinien an, auch am Endpunkt.',
  'pitfall.nsg-ports-both-sides.wording-6.problem':
    'Beide Seiten liegen außerhalb von Azure, wo es keine Netzwerksicherheitsgruppe gibt: Die Firewall auf jeder ' +
    'Seite kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-6.remedy': 'Den Port des Dienstes an der Firewall auf beiden Seiten öffnen.',
  'pitfall.nsg-ports-both-sides.wording-7.problem':
    'Eine eigene Firewall außerhalb von Azure oder eine Ablehnen-Regel in der Netzwerksicherheitsgruppe des Ziels ' +
    'kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-7.remedy':
    'Den Port des Dienstes an dieser Firewall und in den Eingangsregeln des Ziels öffnen.',
  'pitfall.nsg-ports-both-sides.wording-8.problem':
    'Eine eigene Firewall außerhalb von Azure, eine Ablehnen-Regel in der Netzwerksicherheitsgruppe des Ziels oder ' +
    'die Firewall seines Betriebssystems kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-8.remedy':
    'Den Port des Dienstes an dieser Firewall und in den Eingangsregeln des Ziels öffnen.',
  'pitfall.nsg-ports-both-sides.wording-9.problem':
    'Eine eigene Ablehnen-Regel in der Netzwerksicherheitsgruppe des Ziels kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-9.remedy':
    'Den Port des Dienstes in den Eingangsregeln des Ziels für den Adresspool der VPN-Clients öffnen.',
  'pitfall.nsg-ports-both-sides.wording-10.problem':
    'Eine eigene Ablehnen-Regel in der Netzwerksicherheitsgruppe des Ziels oder die Firewall seines Betriebssystems ' +
    'kann den Port sperren.',
  'pitfall.nsg-ports-both-sides.wording-10.remedy':
    'Den Port des Dienstes in den Eingangsregeln des Ziels für den Adresspool der VPN-Clients öffnen.',
  'pitfall.udr-firewall-both-directions.problem':
    'Geht der Rückweg an der Firewall vorbei, wird der Fluss asymmetrisch und verworfen.',
  'pitfall.udr-firewall-both-directions.remedy':
    'In jedem beteiligten Subnetz UDRs zur Firewall setzen, für lokalen Verkehr auch im GatewaySubnet.',
  'pitfall.udr-firewall-both-directions.wording-1.remedy':
    'Jedes beteiligte Subnetz zur Firewall des eigenen Hubs routen und das Subnetz jeder Firewall für die Bereiche ' +
    'dahinter zur anderen Firewall; für lokalen Verkehr auch GatewaySubnet.',
  'pitfall.hub-firewall-remote-region.problem': 'Miteinander gepeerte Hubs lernen die Spokes des anderen Hubs nicht.',
  'pitfall.hub-firewall-remote-region.remedy':
    'In jedem AzureFirewallSubnet Routen für die fernen Spokes zur anderen Firewall setzen, oder Azure Virtual WAN ' +
    'nutzen.',
  'pitfall.vpn-gateway-as-router.problem': 'Ein VPN-Gateway, das zwischen Spokes routet, garantiert keine Bandbreite.',
  'pitfall.vpn-gateway-as-router.remedy':
    'Azure Firewall, eine Appliance oder direktes Peering zwischen den Spokes nutzen.',
  'pitfall.default-outbound-gone.problem':
    'VNets ab API-Version 2025-07-01 bekommen standardmäßig private Subnetze: Ihre VMs haben keinen Weg ins Internet ' +
    'und keine Windows-Aktivierung.',
  'pitfall.default-outbound-gone.remedy': 'Für ausgehenden Verkehr Azure NAT Gateway oder eine Firewall einsetzen.',
  'pitfall.public-ip-on-vm.problem':
    'Eine öffentliche IP an einer VM exponiert jeden Port, den eine Regel offen lässt.',
  'pitfall.public-ip-on-vm.remedy':
    'Über Load Balancer, Application Gateway oder Azure Front Door mit Netzwerksicherheitsgruppen veröffentlichen, ' +
    'und über Azure Bastion administrieren.',
  'pitfall.exposure-contradicts-private.problem':
    'Ein öffentlicher Eingang lässt das Internet herein, und von dort soll hier nichts erreichbar sein.',
  'pitfall.exposure-contradicts-private.remedy':
    'Einen privaten Endpunkt, Peering oder einen internen Load Balancer nutzen, oder die Antwort zur Erreichbarkeit ' +
    'ändern.',
  'pitfall.frontdoor-origin-bypass.problem':
    'Clients können den Ursprung direkt erreichen und so die WAF umgehen. Der Diensttag von Front Door allein genügt ' +
    'nicht, ihn teilen sich alle Kunden.',
  'pitfall.frontdoor-origin-bypass.remedy':
    'Am Ursprung den Header X-Azure-FDID prüfen, oder im Premium-Tarif Private Link zum Ursprung nutzen.',
  'pitfall.traffic-manager-private.problem':
    'Traffic Manager braucht Endpunkte, die aus dem Internet erreichbar sind, und hier soll es keiner sein.',
  'pitfall.traffic-manager-private.remedy':
    'Regionale interne Load Balancer nutzen und per privatem DNS umschalten. Auch der globale Load Balancer ist ' +
    'öffentlich.',
  'pitfall.traffic-manager-private.would-fit': 'Es passt, wenn die Endpunkte öffentlich sein dürfen.',
  'pitfall.appgw-v1.problem':
    'Application Gateway v1 lässt sich seit 2024-09-01 nicht mehr anlegen. Es wurde am 2026-04-28 eingestellt, ' +
    'laufende Gateways wurden gestoppt.',
  'pitfall.appgw-v1.remedy': 'Application Gateway v2 nehmen.',
  'pitfall.basic-lb-ip.problem':
    'Basic Load Balancer und öffentliche Basic-IP wurden am 2025-09-30 eingestellt und haben keine SLA; an ' +
    'VPN-Gateways endete die Adresse im Juni 2026.',
  'pitfall.basic-lb-ip.remedy': 'Bei beiden die SKU Standard nehmen.',
  'pitfall.frontdoor-classic.problem':
    'Azure Front Door (klassisch) nimmt seit 2025-04-01 keine neuen Profile und seit 2025-08-15 keine neuen Domänen ' +
    'oder verwalteten Zertifikate. Es endet am 2027-03-31.',
  'pitfall.frontdoor-classic.remedy': 'Azure Front Door Standard oder Premium nehmen.',
  'pitfall.pls-basic-lb.problem': 'Ein Private-Link-Dienst braucht einen Standard Load Balancer.',
  'pitfall.pls-basic-lb.remedy':
    'Das Ziel hinter einen Standard Load Balancer stellen. Die Vorschau Direct Connect erreicht eine Adresse ohne ' +
    'Load Balancer.',
  'pitfall.pls-basic-lb.would-fit': 'Es passt, sobald das Ziel hinter einem Standard Load Balancer steht.',
  'pitfall.udr-overrides-onprem-routes.problem':
    'Eine Route für 0.0.0.0/0 zur Firewall kann lokale Routen verdecken, und verteilte lokale Routen können an der ' +
    'Firewall vorbeiführen.',
  'pitfall.udr-overrides-onprem-routes.remedy':
    'Je Präfix entscheiden: Routenverteilung auf den Spokes abschalten, und für die lokalen Bereiche ausdrückliche ' +
    'Routen setzen.',
  'pitfall.rdp-ssh-open-internet.problem': 'RDP oder SSH offen zum Internet zieht Angriffe auf die VM.',
  'pitfall.rdp-ssh-open-internet.remedy':
    'Azure Bastion, ein VPN oder Just-in-Time-Zugriff nutzen, und die Ports 3389 und 22 nie für beliebige Quellen ' +
    'öffnen.',
  'pitfall.app-gateway-bypass.problem':
    'Die App behält eine eigene öffentliche Adresse, also können Aufrufer am Gateway und seiner Firewall vorbei.',
  'pitfall.app-gateway-bypass.remedy':
    'Der App einen privaten Endpunkt geben und ihren öffentlichen Zugriff abschalten, oder nur das Subnetz des ' +
    'Gateways zulassen. Auch die scm-Site schließen.',
  'pitfall.waf-detection-mode.problem': 'Eine WAF im Erkennungsmodus protokolliert Angriffe nur und lässt sie durch.',
  'pitfall.waf-detection-mode.remedy':
    'Die Regeln im Erkennungsmodus abstimmen, dann die WAF-Richtlinie auf den Präventionsmodus stellen.',
  'pitfall.lb-closed-without-nsg.problem':
    'Standard Load Balancer und öffentliche Standard-IPs sind zu: Nichts kommt herein, bis eine ' +
    'Netzwerksicherheitsgruppe es zulässt.',
  'pitfall.lb-closed-without-nsg.remedy':
    'In der Netzwerksicherheitsgruppe der Back-Ends die Ports der Clients zulassen, sonst nichts.',
  'pitfall.lb-probe-blocked.problem':
    'Health Probes kommen von 168.63.129.16: Sperrt die Netzwerksicherheitsgruppe oder die eigene Firewall einer VM ' +
    'sie, gilt die VM als ausgefallen.',
  'pitfall.lb-probe-blocked.remedy':
    'In der Netzwerksicherheitsgruppe den Tag AzureLoadBalancer und in der Firewall jeder VM 168.63.129.16 zulassen.',
  'pitfall.bastion-subnet.problem':
    'Das Subnetz von Azure Bastion nimmt keine UDRs und keine anderen Ressourcen. Es muss AzureBastionSubnet heißen ' +
    'und /26 oder größer sein.',
  'pitfall.bastion-subnet.remedy':
    'Dieses Subnetz im Hub-VNet reservieren, oder im VNet der VMs. Die VMs brauchen dann keine öffentliche IP.',
};
