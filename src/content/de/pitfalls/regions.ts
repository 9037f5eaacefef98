import type { SomeWords } from '../../languages.ts';

/** What goes wrong and what helps: regions. */
export const regions = {
  'pitfall.cross-cloud-peering-impossible.problem':
    'Öffentliche, US-Government- und China-Cloud lassen sich nicht miteinander peeren, und weder ExpressRoute noch ' +
    'Virtual WAN reicht über eine hinaus.',
  'pitfall.cross-cloud-peering-impossible.remedy':
    'Mit IPsec-VPN zwischen Gateways oder Appliances verbinden, oder mit TLS über das Internet und Zulassungsliste. ' +
    'Für China einen lizenzierten Carrier und einen Übergang in Hongkong einplanen.',
  'pitfall.cross-cloud-peering-impossible.would-fit': 'Es passt, wenn beide Seiten in derselben Cloud liegen.',
  'pitfall.global-peering-basic-lb-frontend.problem':
    'Die Front-End-IP eines Basic Load Balancers ist über globales VNet-Peering nicht erreichbar.',
  'pitfall.global-peering-basic-lb-frontend.remedy':
    'Auf einen Standard Load Balancer wechseln, die Instanzen direkt ansprechen, oder einen privaten Endpunkt, ein ' +
    'VPN-Gateway oder ExpressRoute nutzen.',
  'pitfall.global-peering-basic-lb-frontend.would-fit':
    'Es passt, sobald das Ziel hinter einem Standard Load Balancer steht.',
  'pitfall.far-round-trip.problem':
    'Jeder Roundtrip dauert etwa {roundTrip} ms{priced}. Das kommt von der Entfernung, keine Option verkürzt es, und ' +
    'eine Anwendung, die oft fragt, wartet jedes Mal.',
  'pitfall.far-round-trip.priced': ', und jedes zum Ziel geschickte GB kostet etwa {usd} USD',
  'pitfall.far-round-trip.remedy':
    'Selten und viel auf einmal fragen, oder eine Kopie der Daten in der Region des Aufrufers halten.',
  'pitfall.vnet-does-not-span-regions.problem':
    'Gesagt war ein VNet in zwei Regionen, aber ein VNet liegt in genau einer.',
  'pitfall.vnet-does-not-span-regions.remedy':
    'Als zwei VNets behandeln und verbinden. Teilen sich beide Ressourcen wirklich ein VNet, eine der Regionen ' +
    'korrigieren.',
  'pitfall.global-peering-lb-check.problem':
    'Ein Load Balancer vor dem Ziel ist über globales VNet-Peering nur mit Standard-SKU erreichbar.',
  'pitfall.global-peering-lb-check.remedy':
    'Die SKU des Load Balancers prüfen, und einen Basic auf Standard umstellen.',
} as const satisfies SomeWords;
