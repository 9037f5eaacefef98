import type { SomeWords } from '../../languages.ts';

/** Answers that exclude each other, and the ways out. */
export const contradictions = {
  'contradiction.one-vnet-two-regions':
    'Ein VNet liegt in einer Region, also können Quelle und Ziel nicht ein VNet teilen und in zwei Regionen liegen. ' +
    'Ich nehme zwei VNets an.',
  'contradiction.one-vnet-two-clouds':
    'Ein VNet liegt in einer Cloud, also können Quelle und Ziel nicht ein VNet teilen und in zwei Clouds liegen. Ich ' +
    'nehme zwei VNets an.',
  'contradiction.one-region-two-names': 'Gesagt war eine Region, genannt sind zwei. Ich richte mich nach den Namen.',
  'contradiction.two-regions-one-name':
    'Gesagt waren zwei Regionen, genannt ist eine für beide Seiten. Ich richte mich nach dem Namen.',
  'contradiction.one-cloud-two-names':
    'Gesagt war eine Cloud, genannt sind Regionen von zweien. Ich richte mich nach den Namen.',
  'contradiction.two-clouds-one-name':
    'Gesagt waren zwei Clouds, genannt sind Regionen von einer. Ich richte mich nach den Namen.',
  'contradiction.internet-but-private':
    'Die Aufrufer sind im Internet, aber aus dem Internet darf nichts erreichbar sein.',
  'contradiction.one-vnet-overlap':
    'Subnetze eines VNets können sich nicht überlappen. Ich nehme die Bereiche als eindeutig an.',
  'contradiction.one-vnet-two-tenants':
    'Ein VNet gehört zu einem Mandanten, also können zwei VMs darin nicht zu zweien gehören.',
  'way-out.both-in-two-vnets': 'Es sind zwei VNets',
  'way-out.both-in-one-region-again': 'Es ist eine Region: noch einmal danach fragen',
  'way-out.both-in-one-region': 'Beide liegen in einer Region',
  'way-out.both-in-one-cloud': 'Beide liegen in einer Cloud',
  'way-out.two-regions': 'Es sind zwei Regionen',
  'way-out.one-region-again': 'Es ist eine Region: noch einmal danach fragen',
  'way-out.one-region': 'Es ist eine Region',
  'way-out.second-region-again': 'Es sind zwei: noch einmal nach der zweiten fragen',
  'way-out.two-clouds': 'Es sind zwei Clouds',
  'way-out.one-cloud-again': 'Es ist eine Cloud: noch einmal nach der Region fragen',
  'way-out.one-cloud': 'Es ist eine Cloud',
  'way-out.two-clouds-again': 'Es sind zwei Clouds: noch einmal nach der Region fragen',
  'way-out.anybody-may-reach-it': 'Jeder darf es erreichen',
  'way-out.only-known-addresses-may-reach-it': 'Nur bekannte Adressen dürfen es erreichen',
  'way-out.callers-are-our-people': 'Die Aufrufer sind Geräte der eigenen Leute',
  'way-out.two-vnets-with-overlap': 'Es sind zwei VNets mit überlappenden Bereichen',
  'way-out.one-vnet-without-overlap': 'Es ist ein VNet, ohne Überlappung',
  'way-out.two-vnets-of-two-tenants': 'Es sind zwei VNets in zwei Mandanten',
  'way-out.both-in-one-tenant': 'Es ist ein Mandant',
} as const satisfies SomeWords;
