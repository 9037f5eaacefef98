// Spanish: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.outbound-internet': ['salida a internet'],
    'goal.resolve-names': ['resolucion (de nombres|dns)'],
    'goal.balance-load': ['equilibrar (la)? carga ..3'],
    'goal.admin-access': ['acceso (rdp|ssh|por rdp|por ssh)'],
    // people outside
    'userNeed.admin-rdp-ssh': ['(solo) (rdp|ssh|administracion|administradores)'],
    // one network or several
    'sameVnet.yes': ['(misma|mismo|una sola|unica) (vnet|red virtual|red)'],
    'sameVnet.no': ['(otra|otras|distintas|diferentes|dos) (vnet|vnets|redes virtuales|red virtual)'],
    'sameRegion.yes': ['(misma) region'],
    'sameRegion.no': ['(otra|distintas|diferentes|dos) (region|regiones)'],
    // topology
    'transitive.spoke-to-spoke': ['entre los (spokes|spoke)'],
    'transitive.any-to-any': ['(todos con todos|malla completa|todas con todas)'],
    // inspection
    'inspection.central-firewall.through': [
      '(por|a traves de|a traves del|detras de|detras del) ..2 (firewall|cortafuegos|nva)',
    ],
    // encryption
    'encryption.vm-to-vm-network': [
      '(cifrado|cifrada) ..4 (end to end|vm to vm|e2e|de extremo a extremo)',
      '(cifrado|encryption) ..2 (<be>|<modal>)? (<be>)? ..1 (obligatorio|requerido|exige)',
      '(debe|deben) ..4 (cifrado|cifrados|cifrada)',
    ],
    // addresses
    'addressOverlap.no': ['no ..2 (solapan|superponen)', '(no|sin) (se)? (solapan|solapamiento|superposicion)'],
    'addressOverlap.yes': [
      '(solapan|solapamiento|mismo rango|mismas direcciones|superpuestos|se superponen|solapados)',
    ],
    // how fast, and who begins
    'latency.sensitive': ['baja ..1 (latencia|latency)'],
    'initiator.both': ['(bidireccional|en ambos sentidos)'],
    'initiator.source': ['unidireccional'],
    // ownership
    'sameTenant.no': [
      '(otro) ..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? (tenant|tenants|inquilino|directory)',
    ],
    'sameTenant.yes': ['mismo (azure|entra|entra id|aad|azure ad)? (tenant|inquilino|directory)'],
    'sameSubscription.no': [
      '(suscripciones|subscriptions|subscription) (distintas|diferentes)',
      '(otra|distintas|diferentes) (subscriptions|subscription|suscripcion|suscripciones)',
      '(otra|distintas) (suscripcion|suscripciones)',
    ],
    // business
    'criticality.mission-critical': ['mision critica'],
    'criticality.dev-test': ['entorno de pruebas'],
    'criticality.production': ['produccion'],
    'costSensitivity.high': ['(barato|mas barato|economico|bajo costo|bajo coste|minimo coste|minimo costo)'],
    // names
    'dnsControl.custom-dns': ['dns (personalizado|propio)'],
    // operations
    'newVnet.yes': ['nueva (vnet|red virtual)'],
    'globalUsers.yes': ['(mundial|todo el mundo)'],
    'callerPlan.no-vnet-integration': ['plan de consumo'],
    'mentionsPairedRegion.yes': ['regiones emparejadas'],
    'internetTransitAllowed.no': ['(sin|no|nunca) ..3 (pasar por|por|atravesar|via) (el|la)? internet'],
  },
  nothingOutside: ['(todo|solo|unicamente) (esta)? (en)? (la)? (nube|azure)'],
};
