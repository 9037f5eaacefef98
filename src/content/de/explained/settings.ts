import type { SomeWords } from '../../languages.ts';

/** What a part that stands, or is added beside it, needs set. */
export const settings = {
  'setting.peering-flags-for-transit.where': 'Gatewaytransit auf der Hub-Seite, Remotegateway auf der Spoke-Seite',
  'setting.peering-flags-for-transit.because': 'Ein Peering stellt sein Gateway nicht von selbst bereit.',
  'setting.forwarded-traffic-through-the-hub.where': 'weitergeleiteter Verkehr auf beiden Seiten erlaubt',
  'setting.forwarded-traffic-through-the-hub.because':
    'Was die Firewall weiterleitet, kommt aus einem anderen VNet und wird sonst verworfen.',
  'setting.routes-to-the-firewall.where':
    'Routen in jedem Spoke mit der Firewall als nächstem Hop, und im GatewaySubnet für den Rückweg',
  'setting.routes-to-the-firewall.because': 'Durch eine Firewall geht nur, was eine Route dorthin schickt.',
  'setting.zone-link-of-the-callers.where': 'mit dem VNet, in dem die Namen aufgelöst werden',
  'setting.zone-link-of-the-callers.because': 'Eine Zone antwortet nur in VNets, mit denen sie verknüpft ist.',
  'setting.forwarder-of-own-servers.where':
    'der öffentliche Name des Dienstes, an den Resolver in Azure (in einem VNet: 168.63.129.16)',
  'setting.forwarder-of-own-servers.because': 'Eigene Server kennen die private Zone nicht.',
  'setting.forwarding-from-the-site.where':
    'lokal, der öffentliche Name des Dienstes an den eingehenden Endpunkt des Resolvers',
  'setting.forwarding-from-the-site.because':
    'Die Standorte fragen eigene Server, und die müssen diese Namen an Azure schicken.',
} as const satisfies SomeWords;
