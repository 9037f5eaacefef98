import { describe, expect, it } from 'vitest';
import { de } from '../../src/content/de/index.ts';
import { isForgetWish, languageWishOf, understand, writtenLanguage } from '../../src/understanding/index.ts';

describe('the language that somebody wishes for', () => {
  it.each([
    ['auf Deutsch bitte', 'de', ''],
    ['in English please', 'en', ''],
    ['Deutsch', 'de', ''],
    ['Kannst du auch auf Deutsch antworten?', 'de', ''],
    ['en allemand', 'de', ''],
    ['用德语', 'de', ''],
    ['auf Französisch bitte', 'fr', ''],
    ['in English: why not ExpressRoute?', 'en', 'why not ExpressRoute?'],
  ])('%s', (text, tag, rest) => {
    expect(languageWishOf(text)).toEqual({ tag, rest });
  });

  it.each(['a VM in Germany West Central', 'English Channel region', 'in East US', 'Italien'])(
    'is none in: %s',
    text => {
      expect(languageWishOf(text)).toBeUndefined();
    },
  );
});

describe('the language that a message is written in', () => {
  it.each([
    ['ich weiß nicht', 'de'],
    ['Unsere VM in East US soll eine Azure SQL Database in Japan East lesen', 'de'],
    ['Wir sehen immer "the connection to the host was refused" und sonst nichts', 'de'],
    ['A VM in East US must reach a VM in Japan East, with nothing on-premises', 'en'],
    ['VNet peering East US to West US', undefined],
    ['Una VM en East US debe leer de la base en Japan East', undefined],
    ['ja', undefined],
    ['wir haben the hub and the spokes, und jetzt?', undefined],
  ])('%s: %s', (text, tag) => {
    expect(writtenLanguage(text)).toBe(tag);
  });
});

describe('what steers the conversation is said in German too', () => {
  it.each([
    ['von vorn', 'start-over'],
    ['rückgängig', 'undo'],
    ['eine Frage zurück', 'back'],
    ['abbrechen', 'cancel'],
    ['Hilfe', 'help'],
    ['Warum willst du das wissen?', 'why'],
    ['meine Antworten', 'what-did-i-say'],
    ['weiß ich noch nicht', 'dont-know'],
    ['Was war die Frage?', 'repeat'],
    ['zeig mir ein Beispiel', 'examples'],
    ['Formular ausfüllen', 'form'],
    ['stell mir eine Frage', 'learn'],
    ['ja, das stimmt', 'yes'],
    ['das stimmt nicht', 'no'],
    ['Weiter', 'continue'],
  ])('%s: %s', (text, command) => {
    expect(understand(text).command).toBe(command);
  });

  it.each([
    ['Ziel ändern', 'resourceType'],
    ['Regionen ändern', 'regions'],
    ['Bandbreite ändern', 'bandwidth'],
  ])('%s: %s', (text, change) => {
    expect(understand(text).change).toBe(change);
  });

  it.each(['vergiss mich', 'Vergiss mich bitte.', 'forget me'])('%s', text => {
    expect(isForgetWish(text)).toBe(true);
  });

  it('as the help says', () => {
    expect(de['help.text']).toContain('vergiss mich');
  });
});
