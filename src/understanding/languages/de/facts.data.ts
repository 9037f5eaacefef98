// German: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.outbound-internet': ['ausgehend ..4 internet'],
    'goal.resolve-names': ['namensauflosung'],
    'goal.balance-load': ['lastverteilung ..4'],
    'goal.admin-access': ['zugriff per (rdp|ssh)'],
    // people outside
    'userNeed.admin-rdp-ssh': ['(nur|ausschliesslich) (rdp|ssh|administration|admins|administratoren)'],
    // one network or several
    'sameVnet.yes': [
      '(im|in) (selben|gleichen|einem|demselben) (vnet|virtuellen netzwerk|netzwerk)',
      '(gleiches|selbes|dasselbe|ein|gleichem) (vnet|virtuelles netzwerk)',
    ],
    'sameVnet.no': [
      '(anderes|anderen|verschiedene|verschiedenen|zwei|getrennte|getrennten|unterschiedlichen) ' +
        '(vnet|vnets|virtuelle netzwerke|virtuellen netzwerken|virtuellen netzwerk)',
    ],
    'sameRegion.yes': ['(gleichen|selben|gleiche|derselben) region'],
    'sameRegion.no': ['(verschiedenen|verschiedene|anderen|andere|zwei) (region|regionen)'],
    // topology
    'transitive.spoke-to-spoke': ['spokes untereinander'],
    'transitive.any-to-any': ['(jeder mit jedem|alle mit allen|alle untereinander|vermascht)'],
    // inspection
    'inspection.central-firewall.through': ['(uber|durch|hinter) ..2 (firewall|nva|appliance)'],
    'inspection.central-firewall': ['inspektion ..3', 'zentrale firewall'],
    // encryption
    'encryption.ipsec-required': ['ipsec (verschlusselung|verschlusselt)'],
    'encryption.vm-to-vm-network': [
      '(verschlusselt|verschlusselung) ..4 (end to end|vm to vm|e2e|ende zu ende)',
      '(end to end|vm to vm|e2e|layer 3|ende zu ende) (verschlusselung|verschlusselt)',
      '(traffic|link|links) ..2 (<modal>|<be>) ..3 verschlusselt',
      '(verschlusselung|encryption) ..2 (<be>|<modal>)? (<be>)? ..1 (erforderlich|pflicht|notig)',
      '(muss|mussen) ..3 (encrypted|verschlusselt)',
      '(muss|mussen|soll) ..4 verschlusselt',
    ],
    'encryption.backbone-default': ['keine verschlusselung ..2'],
    // addresses
    'addressOverlap.no': [
      'keine (uberlappung|uberschneidung|uberlappenden) ..3',
      '(uberlappen|uberschneiden) ..1 (sich)? nicht',
    ],
    'addressOverlap.yes': [
      '(uberlappen|uberlappende|uberlappenden|uberlappung|uberschneiden|uberschneidung|gleichen ' +
        'adressbereich|gleiche adressbereich|gleicher adressbereich) ..3',
    ],
    // how fast, and who begins
    'latency.sensitive': ['(geringe|niedrige|minimal) ..1 (latenz|latency)', 'latency kritisch'],
    'initiator.both': ['(bidirektional|in beide richtungen|beidseitig)'],
    'initiator.source': ['einseitig'],
    // ownership
    'sameTenant.no': [
      '(anderen|anderer|verschiedene) ..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? ' +
        '(tenant|tenants|mandant|mandanten|directory)',
    ],
    'sameTenant.yes': ['(gleichen|gleicher|selben) (azure|entra|entra id|aad|azure ad)? (tenant|mandant|directory)'],
    'sameSubscription.no': [
      '(verschiedene|verschiedenen|unterschiedlichen|anderen|zwei) (subscriptions|subscription|abonnements|abonnement)',
      '(andere|anderen|verschiedene|verschiedenen) (subscription|abonnement|abonnements)',
    ],
    // business
    'criticality.mission-critical': ['missionskritisch', 'geschaftskritisch'],
    'criticality.dev-test': ['(testumgebung|entwicklungsumgebung|nur test|nur zum testen)'],
    'criticality.production': ['(produktion|produktiv|produktivsystem|produktionsumgebung)'],
    'costSensitivity.high': [
      '(gunstig|gunstigste|billig|billigste|kostengunstig|so gunstig wie moglich|geringe kosten|wenig budget)',
    ],
    // names
    'dnsControl.custom-dns': ['(eigene|eigener|eigenen) dns ..2'],
    // operations
    'newVnet.yes': ['neues (vnet|virtuelles netzwerk)'],
    'newVnet.no': ['(bestehende|bestehenden|bestehendes) (vnet|vnets)'],
    'forcedTunnel.yes': ['internet ..5 (uber|durch) ..3 (rechenzentrum|on prem)'],
    'deploymentModel.classic': ['(klassische|klassisches|klassischen) (vnet|vnets)'],
    'globalUsers.yes': ['weltweit'],
    'callerPlan.no-vnet-integration': ['verbrauchsplan'],
    'mentionsPairedRegion.yes': ['regionspaar'],
    'internetTransitAllowed.no': ['(nicht|nie|kein|ohne) ..3 (uber das|das|durch das) (offentliche)? internet'],
  },
  nothingOutside: [
    '(on prem|onprem|on premises|on premise|datacenter|hybrid) (? | : | - | ,) nein',
    '(alles|komplett|nur|rein|ausschliesslich) (in|in der)? (der)? (cloud|azure)',
  ],
};
