import type { SomeWords } from '../../languages.ts';

/** Figures: what each is of, its value with unit, and what is to be known of it. */
export const figures = {
  'figure.limit': '{option}, {label}',
  'figure.billed': '{option}, was berechnet wird',
  'figure.price': '{option}, Preis',
  'figure.price.of': '{option}, Preis für {what}',
  'figure.price.gb': '{usd} USD pro GB in {place}',
  'figure.price.hour': '{usd} USD pro Stunde, {month} USD im Monat, in {place}',
  'figure.price.month': '{usd} USD im Monat in {place}',
  'figure.price.queries': '{usd} USD pro Million Abfragen in {place}',
  'figure.price.requests': '{usd} USD pro 10.000 Anfragen in {place}',
  'figure.price.list': 'Alle Preise sind Listenpreise in US-Dollar, kein Angebot; ein Monat hat 730 Stunden.',
  'figure.dollars': '{usd, number}',
  'figure.dollars.cents': '{usd, number, ::.00##}',
  'figure.no-price': 'Dafür habe ich keinen Preis',
  'figure.no-price.usgov':
    'Dafür habe ich keinen Preis, denn die notierten gelten im öffentlichen Azure, nicht in Azure Government',
  'figure.no-price.china':
    'Dafür habe ich keinen Preis, denn in China betreibt 21Vianet Azure und rechnet nach eigener Preisliste ab',
  'figure.place.caller': 'der Region des Aufrufers',
  'figure.place.target': 'der Region des Ziels',
  'figure.place.zone-1': 'Abrechnungszone 1',
  'figure.place.zone-2': 'Abrechnungszone 2',
  'figure.not-published': 'nicht veröffentlicht',
  'figure.round-trip': 'Roundtrip zwischen {from} und {to}',
  'figure.round-trip.value': '{milliseconds} ms',
  'figure.round-trip.note':
    'Median (P50) über 30 Tage im Backbone. Er kommt von der Entfernung, keine Option verkürzt ihn; den eigenen Weg ' +
    'messen.',
  'figure.round-trip.not-published': 'Für dieses Paar veröffentlicht Microsoft keine Zahl. Mit zwei Test-VMs messen.',
  'figure.latency': '{latency}: {milliseconds} ms Roundtrip (P50)',
  'figure.zones': 'Verfügbarkeitszonen in {region}',
  'figure.zones.yes': 'ja',
  'figure.zones.no': 'nein',
  'figure.services': 'Dienste und Funktionen je Region',
  'figure.services.value': 'jeden Dienst für die eigenen Regionen prüfen',
  'figure.services.note':
    'Beispiele: Filterung privater Endpunkte, Private-Link-Ursprünge von Azure Front Door und StandardV2 von Azure ' +
    'NAT Gateway fehlen in manchen Regionen.',
} as const satisfies SomeWords;
