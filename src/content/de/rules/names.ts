import type { SomeWords } from '../../languages.ts';

/** Why each row decides: what DNS needs. */
export const names = {
  'rule.names.nothing': 'Am DNS ist nichts Neues nötig.',
  'rule.names.resolve-outside':
    'DNS-Server außerhalb von Azure können private Azure-DNS-Zonen nicht direkt fragen; DNS Private Resolver ' +
    'antwortet ihnen aus einem VNet heraus.',
  'rule.names.resolve-onprem-dns':
    'Eigene DNS-Server lösen die Namen auf, und DNS Private Resolver antwortet ihnen aus einem VNet heraus.',
  'rule.names.resolve-inside': 'Eine private Azure-DNS-Zone, mit den VNets verknüpft, löst Namen über sie hinweg auf.',
  'rule.names.managed': 'Der Dienst löst seinen verwalteten privaten Endpunkt selbst auf.',
  'rule.names.managed-outside':
    'Aufrufer außerhalb von Azure lösen den privaten Endpunkt über DNS Private Resolver auf.',
  'rule.names.managed-no-endpoint': 'Kein eigener privater Endpunkt braucht einen Namen.',
  'rule.names.endpoint':
    'Für {target_accusative} muss der Name in jedem VNet mit Aufrufern zum privaten Endpunkt auflösen.',
  'rule.names.endpoint-other-cloud':
    'Für {target_accusative} muss der Name zum privaten Endpunkt auflösen, und eine Zone lässt sich nicht über ' +
    'Clouds ' +
    'hinweg verknüpfen.',
  'rule.names.endpoint-outside':
    'Für {target_accusative} muss der Name zum privaten Endpunkt auflösen, auch für Aufrufer außerhalb von Azure.',
  'rule.names.joined':
    'Namen, die Azure selbst vergibt, lösen in einem anderen VNet nicht auf; eine private DNS-Zone an beiden VNets ' +
    'schon.',
  'rule.names.joined-public-name':
    'Der Name {target_genitive} steht im öffentlichen DNS und führt zur Adresse im VNet.',
  'rule.names.no-endpoint': 'Am DNS ist nichts Neues nötig.',
  'rule.names.callers-outside':
    'Nur DNS in einem VNet sieht die private Zone, also brauchen Aufrufer außerhalb einen Weg, sie zu fragen.',
  'rule.names.callers-outside-no-endpoint': 'Am DNS ist nichts Neues nötig.',
} as const satisfies SomeWords;
