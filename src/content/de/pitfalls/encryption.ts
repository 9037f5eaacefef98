/** What goes wrong and what helps: encryption. */
export const encryption = {
  'pitfall.vnet-encryption-vm-support.problem':
    'VNet-Verschlüsselung geht nur bei unterstützten VM-Serien mit beschleunigtem Netzwerk. Andere VMs reden still ' +
    'im Klartext (AllowUnencrypted), und in der US-Government- und der China-Cloud ist es Vorschau.',
  'pitfall.vnet-encryption-vm-support.remedy':
    'VM-Größen prüfen (alle D- und E-Serien ab v5, gelistete andere), VMs stoppen und starten, dann mit Flow Logs ' +
    'prüfen.',
  'pitfall.vnet-encryption-incompatible-services.problem':
    'Azure DNS Private Resolver wird in einem VNet mit VNet-Verschlüsselung nicht unterstützt.',
  'pitfall.vnet-encryption-incompatible-services.remedy':
    'Den Resolver in ein eigenes VNet ohne Verschlüsselung stellen, oder anders verschlüsseln.',
  'pitfall.expressroute-not-encrypted.problem': 'ExpressRoute überträgt Pakete standardmäßig im Klartext.',
  'pitfall.expressroute-not-encrypted.remedy':
    'TLS in der Anwendung nutzen, MACsec auf ExpressRoute Direct, oder IPsec über privates Peering.',
  'pitfall.macsec-needs-direct.problem': 'MACsec geht auf der Leitung eines Anbieters nicht.',
  'pitfall.macsec-needs-direct.remedy': 'ExpressRoute-Direct-Ports bestellen, oder IPsec über privates Peering nutzen.',
  'pitfall.macsec-needs-direct.would-fit': 'Es passt auf ExpressRoute-Direct-Ports.',
  'pitfall.ipsec-over-er-route-preference.problem':
    'Werden dieselben Präfixe über ExpressRoute und über das VPN angekündigt, nimmt Azure den unverschlüsselten Weg ' +
    'über ExpressRoute.',
  'pitfall.ipsec-over-er-route-preference.remedy':
    'Über ExpressRoute nur die Tunnelendpunkte ankündigen, oder über das VPN spezifischere Präfixe.',
};
