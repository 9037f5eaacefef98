/** What is assumed where an answer is missing: each reads after „dass“ and after „wenn“, its verb last. */
export const assumptions = {
  // en: one thing has to reach another
  'assumption.goal': 'eines etwas anderes erreichen muss',
  // en: the calls come from {someSource}
  'assumption.sourceType': 'die Aufrufe von {someSource_dative} kommen',
  // en: the target is a machine in a VNet
  'assumption.resourceType': 'das Ziel eine VM in einem VNet ist',
  // en: both are in one region
  'assumption.sameRegion': 'beide in einer Region liegen',
  // en: both are in one Azure cloud
  'assumption.sameCloud': 'beide in einer Azure-Cloud liegen',
  // en: they are in different VNets
  'assumption.sameVnet': 'sie in verschiedenen VNets liegen',
  // en: {exposureAssumed}
  'assumption.exposure': '{exposureAssumed}',
  // en: nothing else outside Azure takes part
  'assumption.hybrid': 'außerhalb von Azure sonst nichts beteiligt ist',
  // en: {endpointAssumed}
  'assumption.existingPrivateEndpoint': '{endpointAssumed}',
  // en: the address ranges do not overlap
  'assumption.addressOverlap': 'sich die Adressbereiche nicht überlappen',
  // en: one side can be given other address ranges
  'assumption.mayRenumber': 'eine Seite andere Adressbereiche bekommen kann',
  // en: the networks may be joined as a whole
  'assumption.mayPeer': 'die Netze als Ganzes verbunden werden dürfen',
  // en: {vnetsAssumed}
  'assumption.vnetCount': '{vnetsAssumed}',
  // en: no network must reach another through a third one
  'assumption.transitive': 'kein Netz ein anderes über ein drittes erreichen muss',
  // en: traffic does not have to pass a central firewall
  'assumption.inspection': 'der Verkehr nicht über eine zentrale Firewall muss',
  // en: TLS is enough and the network itself need not encrypt
  'assumption.encryption': 'TLS genügt und das Netz selbst nicht verschlüsseln muss',
  // en: everything is in one Microsoft Entra tenant
  'assumption.sameTenant': 'alles in einem Microsoft-Entra-Mandanten liegt',
  // en: the other tenant belongs to another company
  'assumption.otherTenantKind': 'der andere Mandant einer anderen Firma gehört',
  // en: an encrypted tunnel may cross the internet
  'assumption.internetTransitAllowed': 'ein verschlüsselter Tunnel über das Internet darf',
  // en: less than 1 Gbps is enough
  'assumption.bandwidth': 'weniger als 1 Gbit/s genügt',
  // en: the latency of the internet is good enough
  'assumption.latency': 'die Latenz des Internets genügt',
  // en: it is for production
  'assumption.criticality': 'es für Produktion ist',
  // en: what takes over when the line fails follows from how important it is
  'assumption.linkFailover': 'aus der Wichtigkeit folgt, was bei Leitungsausfall einspringt',
  // en: cost is not the main concern
  'assumption.costSensitivity': 'die Kosten nicht im Vordergrund stehen',
  // en: {sitesAssumed}
  'assumption.siteCount': '{sitesAssumed}',
  // en: no SD-WAN has to join
  'assumption.sdWan': 'kein SD-WAN dazukommt',
  // en: no ExpressRoute circuit stands yet
  'assumption.expressRouteCircuits': 'noch keine ExpressRoute-Leitung steht',
  // en: a provider brings the circuit
  'assumption.expressRouteType': 'ein Anbieter die Leitung bringt',
  // en: {needAssumed}
  'assumption.userNeed': '{needAssumed}',
  // en: only the caller opens connections
  'assumption.initiator': 'nur der Aufrufer Verbindungen aufbaut',
  // en: nothing else in the VNet of the target is needed
  'assumption.alsoInVnetTargets': 'im VNet des Ziels sonst nichts gebraucht wird',
  // en: {regionsAssumed}
  'assumption.regionCount': '{regionsAssumed}',
  // en: {protocolAssumed}
  'assumption.targetProtocol': '{protocolAssumed}',
  // en: the users are on one continent
  'assumption.globalUsers': 'die Nutzer auf einem Kontinent sind',
  // en: the service itself may keep a public address
  'assumption.originPrivate': 'der Dienst selbst eine öffentliche Adresse behalten darf',
  // en: the plan of {source} has VNet integration
  'assumption.callerPlan': 'der Plan für {source_accusative} VNet-Integration hat',
  // en: {modeAssumed}
  'assumption.networkingMode': '{modeAssumed}',
  // en: internet traffic does not have to go through your own site
  'assumption.forcedTunnel': 'Internetverkehr nicht über den eigenen Standort muss',
  // en: nobody needs RDP or SSH
  'assumption.adminAccess': 'niemand RDP oder SSH braucht',
  // en: the workloads need no way out to the internet
  'assumption.outboundInternet': 'die Workloads nicht hinaus ins Internet müssen',
  // en: Azure resolves the names
  'assumption.dnsControl': 'Azure die Namen auflöst',
  // en: nothing stands yet that joins your networks
  'assumption.stands': 'noch nichts steht, was die Netze verbindet',
  // en: no gateway and no hub stands yet
  'assumption.existingFeatures': 'noch kein Gateway und kein Hub steht',
  // What an assumption says of a case, where it depends on the rest of it: verb last, too.
  // en: the internet
  'assumed.source.internet': 'das Internet',
  // en: the internet
  'assumed.source.internet.dative': 'dem Internet',
  // en: a VM
  'assumed.source.vm': 'eine VM',
  // en: a VM
  'assumed.source.vm.dative': 'einer VM',
  // en: nothing on the internet may reach it
  'assumed.exposure.none': 'nichts im Internet es erreichen darf',
  // en: anybody on the internet may reach it
  'assumed.exposure.anybody': 'jeder im Internet es erreichen darf',
  // en: the private endpoint exists in the VNet on the other side
  'assumed.endpoint.other-side': 'der private Endpunkt im VNet auf der anderen Seite schon da ist',
  // en: the private endpoint is in the same VNet
  'assumed.endpoint.same-vnet': 'der private Endpunkt im selben VNet liegt',
  // en: no private endpoint exists yet
  'assumed.endpoint.none': 'noch kein privater Endpunkt da ist',
  // en: one VNet takes part / two VNets take part / {count} VNets take part
  'assumed.vnets':
    '{count, plural, =1 {ein VNet beteiligt ist} =2 {zwei VNets beteiligt sind} other {# VNets beteiligt sind}}',
  // en: one site takes part / two sites take part / {count} sites take part
  'assumed.sites':
    '{count, plural, =1 {ein Standort beteiligt ist} =2 {zwei Standorte beteiligt sind} other {# Standorte beteiligt ' +
    'sind}}',
  // en: more than {count} sites take part
  'assumed.sites.more-than': 'mehr als {count} Standorte beteiligt sind',
  // en: one region takes part / two regions take part / {count} regions take part
  'assumed.regions':
    '{count, plural, =1 {eine Region beteiligt ist} =2 {zwei Regionen beteiligt sind} other {# Regionen beteiligt ' +
    'sind}}',
  // en: people need access to the network
  'assumed.need.network': 'Personen Zugang zum Netz brauchen',
  // en: people need RDP or SSH only
  'assumed.need.rdp-ssh': 'Personen nur RDP oder SSH brauchen',
  // en: it speaks HTTP
  'assumed.protocol.http': 'es HTTP spricht',
  // en: it speaks TCP or UDP other than HTTP
  'assumed.protocol.other': 'es TCP oder UDP spricht, aber kein HTTP',
  // en: {target} has an address in a VNet
  'assumed.mode.address': '{target} eine Adresse in einem VNet hat',
  // en: {target} is reached by a private endpoint
  'assumed.mode.endpoint': '{target} über einen privaten Endpunkt erreicht wird',
};
