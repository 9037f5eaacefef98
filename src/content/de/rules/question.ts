import type { SomeWords } from '../../languages.ts';

/** Why each row decides: what kind of question it is. */
export const question = {
  'rule.question.names': 'Gefragt ist, wie Namen aufgelöst werden.',
  'rule.question.routes': 'Die Appliances müssen mit Azure Routen austauschen.',
  'rule.question.balance': 'Privater Verkehr soll sich auf mehrere VMs verteilen.',
  'rule.question.admin': 'Administratoren brauchen nur RDP oder SSH auf die VMs.',
  'rule.question.internet-to-nothing': 'Clients im Internet erreichen {target_accusative} ganz ohne Azure.',
  'rule.question.internet-but-private': 'Eine der beiden Antworten muss sich ändern.',
  'rule.question.internet': 'Die Aufrufer sind im Internet.',
  'rule.question.outside-to-internet':
    '{Source} und {target} sind beide außerhalb von Azure und treffen sich im Internet.',
  'rule.question.outside-to-internet-without-hub':
    'Der virtuelle Hub ist nicht gewünscht, und nichts anderes in Azure nimmt den Internetverkehr ' +
    '{source_genitive} auf.',
  'rule.question.outside-to-internet-through-azure':
    'Der Internetverkehr {source_genitive} muss über eine zentrale Firewall in Azure.',
  'rule.question.other-cloud-to-internet':
    '{Source} und {target} sind beide außerhalb von Azure und treffen sich im Internet.',
  'rule.question.azure-to-internet': 'Das Ziel ist im Internet, also entscheidet der Weg aus Azure hinaus.',
  'rule.question.people': 'Geräte von Personen kommen einzeln, aus keinem eigenen Netz.',
  'rule.question.site-to-azure': 'Ein Standort außerhalb von Azure braucht einen Tunnel oder eine Leitung zu Azure.',
  'rule.question.between-sites': 'Beide Seiten sind außerhalb von Azure und treffen sich darüber.',
  'rule.question.azure-to-site': 'Das Ziel liegt außerhalb von Azure.',
  'rule.question.managed-to-site': 'Ein Dienst mit verwaltetem Netz ruft {target_accusative} auf.',
  'rule.question.other-cloud': 'Die Aufrufer sind in einer anderen Cloud.',
  'rule.question.managed-to-service': 'Ein Dienst mit verwaltetem Netz ruft eine andere PaaS-Ressource auf.',
  'rule.question.managed-to-address': 'Ein Dienst mit verwaltetem Netz ruft eine Adresse im eigenen VNet auf.',
  'rule.question.machine-to-address': 'Beide Seiten haben eine Adresse in einem VNet.',
  'rule.question.machine-to-service':
    '{Target} ist ein mehrmandantenfähiger Dienst und nur über einen privaten Endpunkt privat.',
  'rule.question.app-to-address': '{Source} hat keine Adresse in einem VNet, {target} schon.',
  'rule.question.app-to-service': 'Weder {source} noch {target} hat eine eigene Adresse in einem VNet.',
} as const satisfies SomeWords;
