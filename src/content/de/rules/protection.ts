/** Why each row decides: what protects besides. */
export const protection = {
  'rule.ddos-protection.no-address': 'In den VNets ist keine eigene öffentliche Adresse exponiert.',
  'rule.ddos-protection.address':
    'Der Eingang hat eine öffentliche Adresse im eigenen VNet, und Azure DDoS Protection schützt sie.',
  'rule.perimeter.no-entry': 'Es gibt keinen öffentlichen Eingang, um den eine Grenze zu ziehen wäre.',
  'rule.perimeter.not-limited': 'Der Eingang ist nicht auf bekannte Adressen begrenzt.',
  'rule.perimeter.not-offered':
    'Für {target_accusative} ist ein Netzwerksicherheitsperimeter nicht allgemein verfügbar.',
  'rule.perimeter.allow-list':
    'Ein Netzwerksicherheitsperimeter führt eine Zulassungsliste und ein Zugriffsprotokoll für {target_accusative} ' +
    'und die Nachbarn.',
  'rule.vnet-encryption.not-asked-for': 'Verschlüsselung zwischen VMs ist nicht gefordert.',
  'rule.vnet-encryption.not-between-machines': 'VNet-Verschlüsselung geht nur zwischen VMs.',
  'rule.vnet-encryption.not-covered': 'VNet-Verschlüsselung deckt diesen Weg nicht ab.',
  'rule.vnet-encryption.covered':
    'VNet-Verschlüsselung verschlüsselt zwischen VMs unterstützter Größen, in einem VNet und über Peering.',
};
