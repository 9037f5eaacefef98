import type { SomeWords } from '../../languages.ts';

/** What is assumed where an answer is missing: each reads after „dass“ and after „wenn“, its verb last. */
export const assumptions = {
  assumed: 'Ich nehme an, dass {that}.',
  'assumption.goal': 'eines etwas anderes erreichen muss',
  'assumption.sourceType': 'die Aufrufe von {someSource_dative} kommen',
  'assumption.resourceType': 'das Ziel eine VM in einem VNet ist',
  'assumption.sameRegion': 'beide in einer Region liegen',
  'assumption.sameCloud': 'beide in einer Azure-Cloud liegen',
  'assumption.sameVnet': 'sie in verschiedenen VNets liegen',
  'assumption.exposure':
    '{exposure, select, none {nichts im Internet es erreichen darf} other {jeder im Internet es erreichen darf}}',
  'assumption.hybrid': 'außerhalb von Azure sonst nichts beteiligt ist',
  'assumption.existingPrivateEndpoint':
    '{endpointStands, select, elsewhere {der private Endpunkt im VNet auf der anderen Seite schon da ist} ' +
    'beside {der private Endpunkt im selben VNet liegt} other {noch kein privater Endpunkt da ist}}',
  'assumption.addressOverlap': 'sich die Adressbereiche nicht überlappen',
  'assumption.mayRenumber': 'eine Seite andere Adressbereiche bekommen kann',
  'assumption.mayPeer': 'die Netze als Ganzes verbunden werden dürfen',
  'assumption.vnetCount':
    '{vnetCount, plural, =1 {ein VNet beteiligt ist} =2 {zwei VNets beteiligt sind} ' +
    'other {{vnetCount} VNets beteiligt sind}}',
  'assumption.transitive': 'kein Netz ein anderes über ein drittes erreichen muss',
  'assumption.inspection': 'der Verkehr nicht über eine zentrale Firewall muss',
  'assumption.encryption': 'TLS genügt und das Netz selbst nicht verschlüsseln muss',
  'assumption.sameTenant': 'alles in einem Microsoft-Entra-Mandanten liegt',
  'assumption.otherTenantKind': 'der andere Mandant einer anderen Firma gehört',
  'assumption.internetTransitAllowed': 'ein verschlüsselter Tunnel über das Internet darf',
  'assumption.bandwidth': 'weniger als 1 Gbit/s genügt',
  'assumption.latency': 'die Latenz des Internets genügt',
  'assumption.criticality': 'es für Produktion ist',
  'assumption.linkFailover': 'aus der Wichtigkeit folgt, was bei Leitungsausfall einspringt',
  'assumption.costSensitivity': 'die Kosten nicht im Vordergrund stehen',
  'assumption.siteCount':
    '{siteCount, plural, =1 {ein Standort beteiligt ist} =2 {zwei Standorte beteiligt sind} other {{manySites, ' +
    'select, ' +
    'no {{siteCount} Standorte beteiligt sind} other {mehr als {manySites} Standorte beteiligt sind}}}}',
  'assumption.sdWan': 'kein SD-WAN dazukommt',
  'assumption.expressRouteCircuits': 'noch keine ExpressRoute-Leitung steht',
  'assumption.expressRouteType': 'ein Anbieter die Leitung bringt',
  'assumption.userNeed':
    '{needsNetwork, select, yes {Personen Zugang zum Netz brauchen} other {Personen nur RDP oder SSH brauchen}}',
  'assumption.initiator': 'nur der Aufrufer Verbindungen aufbaut',
  'assumption.alsoInVnetTargets': 'im VNet des Ziels sonst nichts gebraucht wird',
  'assumption.regionCount':
    '{regionCount, plural, =1 {eine Region beteiligt ist} =2 {zwei Regionen beteiligt sind} ' +
    'other {{regionCount} Regionen beteiligt sind}}',
  'assumption.targetProtocol':
    '{protocol, select, http {es HTTP spricht} other {es TCP oder UDP spricht, aber kein HTTP}}',
  'assumption.globalUsers': 'die Nutzer auf einem Kontinent sind',
  'assumption.originPrivate': 'der Dienst selbst eine öffentliche Adresse behalten darf',
  'assumption.callerPlan': 'der Plan für {source_accusative} VNet-Integration hat',
  'assumption.networkingMode':
    '{reach, select, nic {{target} eine Adresse in einem VNet hat} ' +
    'other {{target} über einen privaten Endpunkt erreicht wird}}',
  'assumption.forcedTunnel': 'Internetverkehr nicht über den eigenen Standort muss',
  'assumption.adminAccess': 'niemand RDP oder SSH braucht',
  'assumption.outboundInternet': 'die Workloads nicht hinaus ins Internet müssen',
  'assumption.dnsControl': 'Azure die Namen auflöst',
  'assumption.stands': 'noch nichts die Netze verbindet',
  'assumption.existingFeatures': 'noch kein Gateway und kein Hub steht',
} as const satisfies SomeWords;
