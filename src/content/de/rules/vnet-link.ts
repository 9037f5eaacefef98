import type { SomeWords } from '../../languages.ts';

/** Why each row decides: how the VNets are joined. */
export const vnetLink = {
  'rule.vnet-link.none': 'Die Netze bleiben getrennt.',
  'rule.vnet-link.same-vnet': 'Ein VNet routet selbst zwischen seinen Subnetzen, da ist nichts zu bauen.',
  'rule.vnet-link.clouds-by-vpn':
    'Verschiedene Azure-Clouds lassen sich nicht peeren, also verbindet sie ein IPsec-Tunnel zwischen ihren ' +
    'VPN-Gateways.',
  'rule.vnet-link.clouds-by-circuits':
    'Verschiedene Azure-Clouds lassen sich nicht peeren, und ein Tunnel ist nicht erlaubt, also braucht jede eine ' +
    'eigene Leitung, und sie treffen sich am eigenen Edge.',
  'rule.vnet-link.clouds-by-circuits-renumbered':
    'Ist kein Tunnel erlaubt, treffen sich verschiedene Azure-Clouds über je eine Leitung, und ExpressRoute ' +
    'übersetzt überlappende Bereiche nicht.',
  'rule.vnet-link.clouds-by-circuits-translated':
    'Ist kein Tunnel erlaubt, treffen sich verschiedene Azure-Clouds über je eine Leitung, und der eigene Edge ' +
    'dazwischen übersetzt die überlappenden Bereiche.',
  'rule.vnet-link.readdress':
    'Beide Seiten bauen Verbindungen auf, und ein Private-Link-Dienst trägt nur die einer Seite.',
  'rule.vnet-link.virtual-wan': 'Alle Netze erreichen sich, ohne eigene Routingtabellen.',
  'rule.vnet-link.through-secured-hub': 'Der geschützte Hub trägt den Verkehr.',
  'rule.vnet-link.through-firewall': 'Der Firewall-Hub trägt den Verkehr.',
  'rule.vnet-link.ipsec': 'Zwischen den VNets ist IPsec gefordert, und das gibt Peering nicht.',
  'rule.vnet-link.mesh': '{vnetCount} VNets müssen sich alle erreichen, und ein Mesh pflegt die Verbindungen selbst.',
  'rule.vnet-link.mesh-with-gateway':
    '{vnetCount} VNets müssen sich alle erreichen und ein Gateway gemeinsam nutzen, was ein Mesh nicht kann.',
  'rule.vnet-link.many': 'Ab etwa 10 VNets lohnt sich ein zentrales Werkzeug.',
  'rule.vnet-link.peering-stands':
    'Die VNets sind schon gepeert, und ein weiteres Peering verbindet die beiden direkt.',
  'rule.vnet-link.global-peering-stands':
    'Die VNets sind schon gepeert, und ein globales Peering verbindet die beiden über ihre Regionen hinweg.',
  'rule.vnet-link.peering-wanted': 'VNet-Peering ist gewünscht, und beide VNets liegen in einer Region.',
  'rule.vnet-link.global-peering-wanted': 'VNet-Peering ist gewünscht, und die VNets liegen in verschiedenen Regionen.',
  'rule.vnet-link.vpn-wanted': 'VPN-Gateways sollen die VNets verbinden, wie gewünscht.',
  'rule.vnet-link.no-peering': 'Die VNets sollen nicht gepeert werden, also verbinden VPN-Gateways sie.',
  'rule.vnet-link.peering':
    'Beide VNets liegen in einer Region, und Peering verbindet sie direkt über das Microsoft-Backbone.',
  'rule.vnet-link.global-peering':
    'Die VNets liegen in verschiedenen Regionen, und globales Peering verbindet sie direkt über das ' +
    'Microsoft-Backbone.',
} as const satisfies SomeWords;
