import { describe, expect, it } from 'vitest';
import { answerDocument, encodeAnswers } from '../../src/answer/index.ts';
import { networkId } from '../support/resource-ids.ts';

const query = encodeAnswers({ sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'vm' });
const nat = networkId('natGateways', ['nat']);

/** What the page says beneath the field of this name; undefined where it says nothing. */
function noteAt(name: string, given: Readonly<Record<string, string>>, locale: string): string | undefined {
  const page = String(answerDocument('/answer', `${query}&${new URLSearchParams(given)}`, { locale }).body);
  return new RegExp(`<p class="note" id="${name}-problem">(.*?)</p>`, 's').exec(page)?.[1];
}

const rows: readonly (readonly [
  what: string,
  field: string,
  given: Readonly<Record<string, string>>,
  english: string,
  german: string,
])[] = [
  [
    'no range',
    'callerSpace',
    { callerSpace: '10.0.0.1/16' },
    'Write an IPv4 range such as 10.1.0.0/16.',
    'Einen IPv4-Bereich wie 10.1.0.0/16 angeben.',
  ],
  [
    'ranges that overlap',
    'targetSpace',
    { callerSpace: '10.0.0.0/8', targetSpace: '10.1.0.0/16' },
    '10.0.0.0/8 and 10.1.0.0/16 overlap. Give each network a range of its own.',
    '10.0.0.0/8 und 10.1.0.0/16 überlappen sich. Jedem Netz einen eigenen Bereich geben.',
  ],
  [
    'a range that is too small',
    'targetSpace',
    { targetSpace: '10.20.0.0/28' },
    '10.20.0.0/28 is too small for the subnets of this design.',
    '10.20.0.0/28 ist zu klein für die Subnetze dieses Entwurfs.',
  ],
  [
    'a beginning that no resource takes',
    'prefix',
    { prefix: '1;x' },
    'Write 1 to 20 small letters, digits and hyphens, with a letter first and no hyphen last.',
    'Höchstens 20 Kleinbuchstaben, Ziffern und Bindestriche: vorn ein Buchstabe, hinten kein Bindestrich.',
  ],
  [
    'a resource id without an end',
    'targetResourceId',
    { targetResourceId: 'x'.repeat(2_001) },
    'Write at most 2000 characters.',
    'Höchstens 2000 Zeichen angeben.',
  ],
  [
    'no name',
    'callerVnet',
    { callerVnet: 'a/b/c' },
    'Write a name, resource group/name, or a whole resource id.',
    'Einen Namen, Ressourcengruppe/Name oder eine ganze Ressourcen-ID angeben.',
  ],
  [
    'half an id',
    'callerVnet',
    { callerVnet: '/subscriptions/1' },
    'Write the whole resource id: /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/…',
    'Die ganze Ressourcen-ID angeben: /subscriptions/…/resourceGroups/…/providers/Microsoft.Network/…',
  ],
  [
    'the id of something else',
    'vpnGateway',
    { vpnGateway: nat },
    'This is the id of Microsoft.Network/natGateways. Give one of Microsoft.Network/virtualNetworkGateways or ' +
      'Microsoft.Network/vpnGateways.',
    'Das ist die ID von Microsoft.Network/natGateways. Hier passt nur Microsoft.Network/virtualNetworkGateways oder ' +
      'Microsoft.Network/vpnGateways.',
  ],
];

describe('what is wrong with a field is said in the language of the page', () => {
  it.each(rows)('%s', (_, field, given, english, german) => {
    expect(noteAt(field, given, 'en')).toBe(english);
    expect(noteAt(field, given, 'de-AT')).toBe(german);
  });

  it('and in English where the language has no words', () => {
    expect(noteAt('callerSpace', { callerSpace: 'ten' }, 'fr')).toBe('Write an IPv4 range such as 10.1.0.0/16.');
  });
});
