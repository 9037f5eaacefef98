import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/understanding/model/quoted.ts';

const wordsAt = (text: string, quotation: string): string | undefined => quotationsOf(text)(quotation)?.text;

describe('a quotation', () => {
  it.each([
    ['as it is written', 'Our hub has a VPN gateway.', 'VPN gateway', 'VPN gateway'],
    ['in other capitals', 'Our HUB is in West Europe', 'west EUROPE', 'West Europe'],
    ['with other blanks', 'a  VPN \t gateway', 'VPN gateway', 'VPN \t gateway'],
    ['over line breaks', 'a VPN\r\ngateway stands', 'VPN gateway', 'VPN\r\ngateway'],
    ['with line breaks of its own', 'a VPN gateway stands', 'VPN\ngateway', 'VPN gateway'],
    ['with blanks around it', 'a VPN gateway stands', '  gateway\n', 'gateway'],
    ['with quotation marks made plain', 'we don’t need “transit”', 'don\'t need "transit', 'don’t need “transit'],
    ['in full width', 'ＶＮｅｔ が２つ', 'VNet が2つ', 'ＶＮｅｔ が２つ'],
    ['with letters in two parts', 'u\u0308ber das Internet', 'über das', 'u\u0308ber das'],
    ['after emoji', '🎉🎉 two VNets 🎉', 'two VNets', 'two VNets'],
    ['with ß', 'Die Straße zum Rechenzentrum', 'straße', 'Straße'],
    ['with ß written out', 'Die Straße zum Rechenzentrum', 'STRASSE', 'Straße'],
    ['after İ', 'İstanbul İzmir VPN', 'vpn', 'VPN'],
    ['of German', 'Wir haben zwei VNets in Frankfurt', 'zwei VNets', 'zwei VNets'],
    ['of Japanese', '東日本のVNetから接続したい', '東日本', '東日本'],
    ['in a word that is put together', 'die Zentralfirewall prüft', 'firewall', 'firewall'],
    ['without the ending of its word', 'two VNets', 'two VNet', 'two VNet'],
  ])('stands there %s', (_, text, quotation, found) => {
    expect(wordsAt(text, quotation)).toBe(found);
  });

  it.each([
    ['is not there', 'Our hub has a VPN gateway.', 'ExpressRoute'],
    ['is put together of two places', 'a VPN and a gateway', 'VPN gateway'],
    ['has no word', 'Hello. How? 🎉', '.'],
    ['is only a picture', 'Hello 🎉', '🎉'],
    ['is empty', 'Hello', ''],
    ['is blank', 'Hello there', ' '],
    ['is a few letters of another word', 'North Europe', 'no'],
    ['begins in another word', 'the casino', 'no'],
    ['is a piece of a number', 'we have 100 sites', '10'],
    ['is the end of a number', 'we have 100 sites', '00 sites'],
    ['is a piece of a number with thousands', 'we have 10,000 prefixes', '10'],
  ])('does not stand where it %s', (_, text, quotation) => {
    expect(wordsAt(text, quotation)).toBeUndefined();
  });

  it('is looked for beyond a place where only a piece of it stands', () => {
    expect(quotationsOf('North Europe, no firewall')('no')).toEqual({ start: 14, end: 16, text: 'no' });
  });

  it('has 240 UTF-16 units at most', () => {
    const text = 'ab '.repeat(200);
    expect(wordsAt(text, text.slice(0, 240))).toBeDefined();
    expect(wordsAt(text, text.slice(0, 241))).toBeUndefined();
  });

  it('is given back as the message has it, at its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, one, other) => {
        const quotation = text.slice(Math.min(one, other), Math.max(one, other));
        const span = quotationsOf(text)(quotation);
        if (span === undefined) return;
        expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(quotationsOf(text)(span.text)).toBeDefined();
      }),
    );
  });
});
