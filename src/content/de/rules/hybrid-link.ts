import type { SomeWords } from '../../languages.ts';

/** Why each row decides: how what is outside Azure joins. */
export const hybridLink = {
  'rule.fast-path.not-wanted': 'Die Daten laufen über das ExpressRoute-Gateway.',
  'rule.fast-path.no-gateway': 'Es gibt kein eigenes ExpressRoute-Gateway, das zu umgehen wäre.',
  'rule.fast-path.ports':
    'Das Gateway würde den Durchsatz begrenzen, und mit ExpressRoute Direct erreichen die Daten auch gepeerte VNets.',
  'rule.fast-path.provider-through-firewall':
    'Auf der Leitung eines Anbieters folgt FastPath den Routen zur Firewall nicht.',
  'rule.fast-path.provider-to-spokes':
    'Auf der Leitung eines Anbieters endet FastPath am VNet des Gateways und erreicht keine gepeerten VNets.',
  'rule.fast-path.provider':
    'Das Gateway würde den Durchsatz begrenzen, deshalb gehen die Daten direkt zu den VMs in seinem VNet.',
  'rule.link-encryption.not-asked-for': 'Verschlüsselung der Leitung selbst ist nicht gefordert.',
  'rule.link-encryption.no-line': 'Es gibt keine dedizierte Leitung.',
  'rule.link-encryption.ipsec': 'ExpressRoute ist privat, aber nicht verschlüsselt, und IPsec ist gefordert.',
  'rule.link-encryption.ipsec-other-cloud':
    'Die Leitung zur anderen Cloud ist privat, aber nicht verschlüsselt, und IPsec ist gefordert.',
  'rule.link-encryption.macsec': 'MACsec ist gefordert, und die Ports von ExpressRoute Direct können es.',
  'rule.link-encryption.macsec-other-cloud':
    'MACsec ist zur anderen Cloud hin gefordert, und die Ports von ExpressRoute Direct können es.',
  'rule.other-cloud-link.no-other-cloud': 'Keine andere Cloud ruft auf.',
  'rule.other-cloud-link.virtual-wan': 'Die andere Cloud kommt herein wie eine weitere Zweigstelle.',
  'rule.other-cloud-link.secured-virtual-wan':
    'Die andere Cloud hängt am geschützten virtuellen Hub wie eine Zweigstelle.',
  'rule.other-cloud-link.overlap-nat':
    'Die Adressbereiche überlappen sich, und NAT-Regeln am VPN-Gateway übersetzen sie.',
  'rule.other-cloud-link.overlap-volume':
    'Die Adressbereiche überlappen sich bei 10 Gbit/s und mehr. Ein VPN-Gateway übersetzt, ist aber zu klein, ' +
    'ExpressRoute übersetzt nicht.',
  'rule.other-cloud-link.overlap-volume-stays':
    'Die Adressbereiche überlappen sich und müssen bleiben, und nur NAT-Regeln am VPN-Gateway übersetzen sie, bis ' +
    'zu dem, was seine SKU trägt.',
  'rule.other-cloud-link.overlap-private':
    'Die Adressbereiche überlappen sich, und ein Tunnel ist nicht erlaubt, aber nur ein VPN-Gateway übersetzt, ' +
    'ExpressRoute nicht.',
  'rule.other-cloud-link.overlap-private-stays':
    'Die Adressbereiche überlappen sich und müssen bleiben, ein Tunnel ist nicht erlaubt, also übersetzen eigene ' +
    'Router vor der Leitung, weil ExpressRoute es nicht tut.',
  'rule.other-cloud-link.volume':
    '10 Gbit/s und mehr zu einer anderen Cloud gehören auf eine Leitung über einen Cloud Exchange.',
  'rule.other-cloud-link.no-internet':
    'Ein Tunnel ist nicht erlaubt, also verbindet eine Leitung über einen Cloud Exchange die Clouds.',
  'rule.other-cloud-link.macsec': 'MACsec ist gefordert, das kann kein Tunnel, also verbindet eine Leitung die Clouds.',
  'rule.other-cloud-link.tunnel': 'Beide Clouds haben Gateways dafür, und so viel Verkehr trägt ein Tunnel.',
  'rule.outside.no-question': 'Zum Anbinden eines Standorts fehlt der Entwurf.',
  'rule.outside.nobody': 'Außerhalb von Azure ist nichts beteiligt.',
  'rule.outside.virtual-wan': 'Virtuelle Hubs nehmen Standorte und Personen gleichermaßen auf.',
  'rule.outside.secured-virtual-wan': 'Virtuelle Hubs mit Firewall nehmen Standorte und Personen gleichermaßen auf.',
  'rule.outside.people-only': 'Nur Geräte von Personen kommen dazu, kein Standort.',
  'rule.outside.branch': 'Eine Zweigstelle kommt.',
  'rule.outside.datacenter': 'Ein Rechenzentrum kommt dazu.',
  'rule.outside.two-sites': 'Zwei Standorte treffen sich über Azure.',
  'rule.outside.both': 'Rechenzentrum und Zweigstelle kommen dazu.',
  'rule.site-link.nobody': 'Außerhalb von Azure ist nichts beteiligt.',
  'rule.site-link.virtual-wan': 'Standorte und Personen kommen ohne selbst betriebene Gateways herein.',
  'rule.site-link.secured-virtual-wan': 'Der geschützte virtuelle Hub trägt alle Standorte und Personen.',
  'rule.site-link.people-only': 'Nur Geräte von Personen kommen dazu, kein Standort.',
  'rule.site-link.overlap-nat': 'Die Adressbereiche überlappen sich, und NAT-Regeln am VPN-Gateway übersetzen sie.',
  'rule.site-link.overlap-renumber-volume':
    'Die Adressbereiche überlappen sich bei 10 Gbit/s und mehr. Ein VPN-Gateway übersetzt, ist aber zu klein, ' +
    'ExpressRoute übersetzt nicht.',
  'rule.site-link.overlap-renumber-volume-stays':
    'Die Adressbereiche überlappen sich und müssen bleiben, und nur NAT-Regeln am VPN-Gateway übersetzen sie, bis ' +
    'zu dem, was seine SKU trägt.',
  'rule.site-link.overlap-renumber-private':
    'Die Adressbereiche überlappen sich, und ein Tunnel ist nicht erlaubt, aber nur ein VPN-Gateway übersetzt, ' +
    'ExpressRoute nicht.',
  'rule.site-link.overlap-renumber-private-stays':
    'Die Adressbereiche überlappen sich und müssen bleiben, ein Tunnel ist nicht erlaubt, also übersetzen eigene ' +
    'Router vor der Leitung, weil ExpressRoute es nicht tut.',
  'rule.site-link.global-reach':
    'Beide Standorte haben schon eine Leitung, und ihr Verkehr braucht so unterwegs kein VNet.',
  'rule.site-link.branch':
    'Eine Zweigstelle braucht keine dedizierte Leitung, denn ein Tunnel steht in Stunden und kostet weit weniger.',
  'rule.site-link.branch-tunnel-stands':
    'Das VPN-Gateway steht schon, und der IPsec-Tunnel zur Zweigstelle endet darauf.',
  'rule.site-link.branch-no-internet': 'Die Zweigstelle darf nicht im Tunnel über das Internet kommen.',
  'rule.site-link.datacenter-vpn':
    'Für den Verkehr des Rechenzentrums reicht ein VPN-Gateway; es steht in Stunden und kostet weit weniger als eine ' +
    'Leitung.',
  'rule.site-link.datacenter-tunnel-stands': 'Das VPN-Gateway steht schon und trägt diesen Verkehr.',
  'rule.site-link.two-clouds-vpn':
    'Eine ExpressRoute-Leitung bedient nur eine Azure-Cloud, also führen Tunnel in beide; mehr Bandbreite gibt je ' +
    'eine Leitung pro Cloud.',
  'rule.site-link.two-clouds-circuits':
    'Ein Tunnel ist nicht erlaubt, und eine Leitung bedient nur eine Azure-Cloud, also braucht jede ihre eigene.',
  'rule.site-link.circuit': 'Das Rechenzentrum braucht eine dedizierte Leitung.',
  'rule.site-link.circuit-stands': 'Die ExpressRoute-Leitung steht schon und trägt diesen Verkehr.',
  'rule.site-link.circuit-and-vpn-backup':
    'Das Rechenzentrum braucht eine dedizierte Leitung, und eine allein kann ausfallen.',
  'rule.site-link.circuit-stands-vpn-backup': 'Die ExpressRoute-Leitung steht schon, und eine allein kann ausfallen.',
  'rule.site-link.ports': 'Die Leitung soll bei Microsoft selbst enden, ohne Anbieter dazwischen.',
  'rule.site-link.ports-and-vpn-backup':
    'Die Leitung soll bei Microsoft selbst enden, ohne Anbieter dazwischen, und bei Ausfall springt ein VPN ein.',
  'rule.site-link.ports-and-branch-vpn':
    'Die Leitung des Rechenzentrums soll auf eigenen Ports bei Microsoft enden; die Zweigstelle kommt über einen ' +
    'IPsec-Tunnel.',
  'rule.site-link.ports-and-branch-line':
    'Die Leitung des Rechenzentrums soll auf eigenen Ports bei Microsoft enden, und die Zweigstelle braucht eine ' +
    'eigene Leitung, weil ein Tunnel nicht erlaubt ist.',
  'rule.site-link.ports-backup-and-branch':
    'Die Leitung des Rechenzentrums soll auf eigenen Ports bei Microsoft enden, mit VPN als Ersatz, und die ' +
    'Zweigstelle kommt über dasselbe VPN-Gateway.',
  'rule.site-link.line-and-tunnel':
    'Ein Standort behält seine ExpressRoute-Leitung, der andere kommt über einen IPsec-Tunnel.',
  'rule.site-link.line-and-second-line':
    'Ein Standort hat eine ExpressRoute-Leitung, und der andere braucht eine eigene, weil ein Tunnel nicht erlaubt ' +
    'ist.',
  'rule.site-link.circuit-and-branch-vpn':
    'Das Rechenzentrum braucht eine dedizierte Leitung; die Zweigstelle kommt über einen IPsec-Tunnel.',
  'rule.site-link.circuit-stands-and-branch-vpn':
    'Die ExpressRoute-Leitung steht schon und trägt das Rechenzentrum; die Zweigstelle kommt über einen IPsec-Tunnel.',
  'rule.site-link.circuits-everywhere':
    'Weder Rechenzentrum noch Zweigstelle dürfen im Tunnel über das Internet kommen, also brauchen beide eine ' +
    'dedizierte Leitung.',
  'rule.site-link.circuit-backup-and-branch':
    'Das Rechenzentrum braucht eine dedizierte Leitung mit VPN als Ersatz, und die Zweigstelle kommt über dasselbe ' +
    'VPN-Gateway.',
  'rule.user-link.no-question': 'Es gibt keinen Entwurf, in den Personen kommen könnten.',
  'rule.user-link.nobody': 'Es sind keine Geräte von Personen beteiligt.',
  'rule.user-link.through-virtual-wan': 'Die Personen verbinden sich mit dem virtuellen Hub.',
  'rule.user-link.administrators': 'Für RDP und SSH brauchen Administratoren keinen VPN-Client.',
  'rule.user-link.people': 'Die Personen verbinden sich von dort, wo sie sind, also muss kein Standort mitmachen.',
} as const satisfies SomeWords;
