import type { SomeWords } from '../languages.ts';

/** What is wrong with one thing that was given: beside its field on a page, after its option, and to programs. */
export const problems = {
  'problem.range': 'Einen IPv4-Bereich wie 10.1.0.0/16 angeben.',
  'problem.range-too-small': '{range} ist zu klein für die Subnetze dieses Entwurfs.',
  'problem.ranges-overlap': '{one} und {other} überlappen sich. Jedem Netz einen eigenen Bereich geben.',
  'problem.prefix':
    'Höchstens 20 Kleinbuchstaben, Ziffern und Bindestriche: vorn ein Buchstabe, hinten kein Bindestrich.',
  'problem.too-long': 'Höchstens {most} Zeichen angeben.',
  'problem.name-or-id': 'Einen Namen, Ressourcengruppe/Name oder eine ganze Ressourcen-ID angeben.',
  'problem.whole-id': 'Die ganze Ressourcen-ID angeben: {form}',
  'problem.wrong-type': 'Das ist die ID von {type}. Hier passt nur {legal}.',
  'problem.either': '{one} oder {other}',
} as const satisfies SomeWords;
