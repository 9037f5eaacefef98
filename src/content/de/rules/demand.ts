import type { SomeWords } from '../../languages.ts';

/** Why each row decides: whether Virtual WAN, ExpressRoute and a backup are called for. */
export const demand = {
  'rule.expressroute.refused': 'ExpressRoute ist nicht gewünscht, und verschlüsselt darf es über das Internet gehen.',
  'rule.expressroute.refused-but-needed':
    'ExpressRoute ist nicht gewünscht, aber nur so bleibt der Verkehr aus dem Internet heraus.',
  'rule.expressroute.both-refused':
    'ExpressRoute und VPN sind nicht gewünscht, und anders ist ein Standort nicht zu erreichen.',
  'rule.expressroute.vpn-refused': 'Ein VPN ist nicht gewünscht.',
  'rule.expressroute.macsec': 'MACsec ist gefordert, das kann kein VPN, ExpressRoute Direct schon.',
  'rule.expressroute.vpn-wanted': 'Ein VPN ist gewünscht, und es trägt diesen Verkehr.',
  'rule.expressroute.vpn-wanted-too-small': 'Ein VPN ist gewünscht, aber ab 10 Gbit/s reicht ein VPN-Gateway nicht.',
  'rule.expressroute.circuit': 'Eine Leitung ist da oder geplant, und sie wird der Hauptweg.',
  'rule.expressroute.no-internet': 'Der Verkehr darf nicht über das Internet, auch nicht im Tunnel.',
  'rule.expressroute.latency': 'Gebraucht wird vorhersehbare Latenz, und die gibt das Internet nicht.',
  'rule.expressroute.ten-gigabits': 'Ab 10 Gbit/s reicht ein VPN-Gateway nicht.',
  'rule.expressroute.mission-critical': 'Die Verbindung ist unternehmenskritisch.',
  'rule.expressroute.gigabits-in-production': 'Produktion mit mehr als 1 Gbit/s gehört auf eine dedizierte Leitung.',
  'rule.expressroute.tunnel-carries-gigabits':
    'Das VPN-Gateway steht schon, und groß genug gewählt trägt es bis zu 10 Gbit/s.',
  'rule.expressroute.gigabits-in-test': 'Für Entwicklung und Test genügt ein VPN-Gateway mit bis zu 10 Gbit/s.',
  'rule.expressroute.modest': 'Der Verkehr ist überschaubar und darf verschlüsselt im Tunnel über das Internet.',
  'rule.link-backup.vpn-wanted': 'Fällt die Leitung aus, soll ein VPN einspringen.',
  'rule.link-backup.vpn-wanted-and-refused':
    'Ein VPN ist nicht gewünscht, also kann nur eine zweite Leitung einspringen.',
  'rule.link-backup.circuit-wanted': 'Eine zweite Leitung soll einspringen.',
  'rule.link-backup.no-backup': 'Ein eigener Ersatzweg ist nicht gewünscht.',
  'rule.link-backup.no-internet': 'Ein VPN als Ersatz liefe über das Internet.',
  'rule.link-backup.no-vpn': 'Ein VPN ist nicht gewünscht, also kann keines einspringen.',
  'rule.link-backup.pair-of-ports': 'ExpressRoute Direct kommt als Portpaar, da kann ein VPN-Gateway nicht mithalten.',
  'rule.link-backup.production': 'Für Produktion ist ein VPN der bezahlbare Ersatz.',
  'rule.link-backup.line-stands': 'Die Leitung steht, und was bei einem Ausfall einspringt, ist nicht gesagt.',
  'rule.link-backup.production-volume': 'Für eine Leitung mit 10 Gbit/s und mehr kann kein VPN-Gateway einspringen.',
  'rule.link-backup.mission-critical': 'Für eine unternehmenskritische Verbindung ist ein VPN als Ersatz zu langsam.',
  'rule.link-backup.dev-test': 'Entwicklung und Test brauchen keinen Ersatzweg.',
  'rule.virtual-wan.own-hub': 'Die Appliances stehen in einem eigenen Hub-VNet.',
  'rule.virtual-wan.refused': 'Azure Virtual WAN ist nicht gewünscht.',
  'rule.virtual-wan.stands': 'Die Netze hängen schon an Azure Virtual WAN.',
  'rule.virtual-wan.wanted': 'Azure Virtual WAN ist gewünscht.',
  'rule.virtual-wan.in-place-of-a-hub':
    'Ein eigener Firewall-Hub ist nicht gewünscht, und ein virtueller Hub kann die Firewall aufnehmen.',
  'rule.virtual-wan.way-out-of-sites':
    'Ein virtueller Hub zieht den Internetverkehr von Standorten und Personen zu seiner Firewall.',
  'rule.virtual-wan.branches': 'Viele Zweigstellen verbinden sich.',
  'rule.virtual-wan.sd-wan': 'Das SD-WAN muss sich in Azure integrieren.',
  'rule.virtual-wan.no-transit': 'Es muss nicht alles alles erreichen.',
  'rule.virtual-wan.three-regions': 'Alles muss alles erreichen, über drei oder mehr Regionen.',
  'rule.virtual-wan.two-regions-sites': 'Mehrere Standorte und zwei Regionen müssen sich alle erreichen.',
  'rule.virtual-wan.two-regions-alone': 'Zwei Regionen allein lohnen Azure Virtual WAN nicht.',
  'rule.virtual-wan.vpn-to-expressroute': 'Eine Zweigstelle und ein Rechenzentrum müssen sich über Azure erreichen.',
  'rule.virtual-wan.one-region': 'Für eine Region lohnt sich Azure Virtual WAN nicht.',
} as const satisfies SomeWords;
