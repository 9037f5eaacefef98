/** What the code around the tables says of a design, an answer and its figures. */
export const answers = {
  // en: I assumed {that}.
  'assumption.said': 'Ich nehme an, dass {that}.',
  // en: If {that}: {because}
  'reason.supposing': 'Wenn {that}: {because}',
  // en: If {that} and {other}: {because}
  'reason.supposing.two': 'Wenn {that} und {other}: {because}',
  // en: Provisional: {sentence}
  'headline.provisional': 'Vorläufig: {sentence}',
  // en: It is what I recommend here. {summary}
  'judged.recommended': 'Das empfehle ich hier. {summary}',
  // en: It is part of the design, beside {option}. {summary}
  'judged.companion': 'Es gehört zum Entwurf; die Empfehlung ist {option}. {summary}',
  // en: You have it already, and nothing in your answers asks you to take it away.
  'judged.stands': 'Es ist schon da, und nach den Antworten muss es nicht weg.',
  // en: You ruled it out, so I leave it out, though it would fit best. {instead}
  'judged.unwanted': 'Es ist nicht gewünscht, also lasse ich es weg, obwohl es am besten passte. {instead}',
  // en: The next best is {option}.
  'judged.unwanted.next': 'Am nächsten kommt {option}.',
  // en: I know no other way that fits.
  'judged.unwanted.none': 'Einen anderen Weg, der passt, kenne ich nicht.',
  // en: You ruled it out, so I leave it out, though the answer speaks of it.
  'judged.unwanted.answer': 'Es ist nicht gewünscht, also lasse ich es weg, obwohl die Antwort davon spricht.',
  // en: You ruled it out, and I know no other way that fits your answers.
  'judged.unwanted.headline': 'Es ist nicht gewünscht, und ich kenne keinen anderen Weg, der zu den Antworten passt.',
  // en: You want to use it, but it does not fit. {because}
  'judged.wanted': 'Es ist gewünscht, passt aber nicht. {because}',
  // en: It does nothing for this case.
  'judged.wanted.nothing': 'Es bringt in diesem Fall nichts.',
  // en: Within your limits: {option}.
  'limits.headline': 'Innerhalb der Vorgaben: {option}.',
  // en: Provisional: within your limits, {option}.
  'limits.headline.provisional': 'Vorläufig, innerhalb der Vorgaben: {option}.',
  // en: It depends on something that is still open; as things are, {now}. {sentence}
  'asked.depends': 'Das hängt an etwas, das noch offen ist; so wie es steht: {now}. {sentence}',
  // en: yes
  'asked.depends.yes': 'ja',
  // en: it would work
  'asked.depends.yes-if': 'es ginge',
  // en: no
  'asked.depends.no': 'nein',
  // en: {verdict} {because}
  'asked.verdict': '{verdict} {because}',
  // en: Yes.
  'asked.yes': 'Ja.',
  // en: No.
  'asked.no': 'Nein.',
  // en: It would work, second best.
  'asked.second-best': 'Es ginge, als zweite Wahl.',
  // en: It would work, though other ways fit better.
  'asked.possible': 'Es ginge, anderes passt aber besser.',
  // en: I have no sure answer to that, and I would rather say so than guess.
  'asked.unsure': 'Darauf habe ich keine sichere Antwort, und das sage ich lieber, als zu raten.',
  // en: I have no sure answer to that about {option}, and I would rather say so than guess.
  'asked.unsure.option': 'Darauf habe ich zu „{option}“ keine sichere Antwort, und das sage ich lieber, als zu raten.',
  // en: {label}: {value}.
  'asked.figure': '{label}: {value}.',
  // en: {label}: {value} ({date}).
  'asked.figure.dated': '{label}: {value} ({date}).',
  // en: It is this: {cause}. {explanation}
  'diagnosed.confirmed': 'Das ist es: {cause}. {explanation}',
  // en: Most likely: {cause}. {explanation}
  'diagnosed.likely': 'Am wahrscheinlichsten: {cause}. {explanation}',
  // en: I am not sure, but check this first: {cause}. {explanation}
  'diagnosed.unsure': 'Sicher bin ich nicht, aber zuerst prüfen: {cause}. {explanation}',
  // en: What you found rules out every cause that I know for this, and I would rather say so than guess.
  'diagnosed.nothing-left':
    'Der Befund schließt jede Ursache aus, die ich dafür kenne; das sage ich lieber, als zu raten.',
  // en: For what you told me, take {option}. It is the right one {when}.
  'compared.decided': 'Nach den Antworten: {option}. Das ist das Richtige, {when}.',
  // en: Take {first} {when}. {others}.
  'compared.in-turn': '{first}: richtig, {when}. {others}.',
  // en: {option} is better {when}
  'compared.better': '{option} ist besser, {when}',
  // en: {option} {when}
  'compared.other': '{option}, {when}',
  // en: and {option} {when}
  'compared.last': 'und {option}, {when}',
  // en: {option}, {what}
  'figure.limit': '{option}, {what}',
  // en: {option}, what is billed
  'figure.billed': '{option}, was berechnet wird',
  // en: {option}, price
  'figure.price': '{option}, Preis',
  // en: {option}, price of {what}
  'figure.price-of': '{option}, Preis für {what}',
  // en: {what} ({size})
  'figure.sized': '{what} ({size})',
  // en: {what} {place}
  'figure.at': '{what}, {place}',
  // en: I hold no price for it
  'figure.no-price': 'Dafür habe ich keinen Preis',
  // en: I hold no price for it: {why}
  'figure.no-price.because': 'Dafür habe ich keinen Preis: {why}',
  // en: the recorded prices are those of public Azure, not of Azure Government
  'figure.no-price.usgov': 'Die notierten Preise gelten im öffentlichen Azure, nicht in Azure Government',
  // en: 21Vianet operates and bills Azure in China, by a price list of its own
  'figure.no-price.china': 'In China betreibt 21Vianet Azure und rechnet nach eigener Preisliste ab',
  // en: {usd} USD {per} in {place}
  'figure.price.amount': '{usd} USD {per} in {place}',
  // en: {usd} USD an hour, {month} USD a month, in {place}
  'figure.price.hourly': '{usd} USD pro Stunde, {month} USD im Monat, in {place}',
  // en: per GB
  'figure.per.GB': 'pro GB',
  // en: an hour
  'figure.per.hour': 'pro Stunde',
  // en: a month
  'figure.per.month': 'im Monat',
  // en: per million queries
  'figure.per.million-queries': 'pro Million Abfragen',
  // en: per 10,000 requests
  'figure.per.10000-requests': 'pro 10.000 Anfragen',
  // en: All prices are list prices in US dollars, not a quote; a month has 730 hours.
  'figure.list-prices': 'Alle Preise sind Listenpreise in US-Dollar, kein Angebot; ein Monat hat 730 Stunden.',
  // en: the region of the caller
  'figure.place.sourceRegion': 'Region des Aufrufers',
  // en: the region of the target
  'figure.place.targetRegion': 'Region des Ziels',
  // en: not published
  'figure.not-published': 'nicht veröffentlicht',
  // en: Round trip between {from} and {to}
  'figure.round-trip': 'Roundtrip zwischen {from} und {to}',
  // en: Microsoft publishes no figure for this pair. Measure with two test VMs.
  'figure.round-trip.none': 'Für dieses Paar veröffentlicht Microsoft keine Zahl. Mit zwei Test-VMs messen.',
  // en: Median (P50) over 30 days on the backbone. It comes from the distance, so no option shortens it; measure
  // your own path.
  'figure.round-trip.note':
    'Median (P50) über 30 Tage im Backbone. Er kommt von der Entfernung, keine Option verkürzt ihn; den eigenen Weg ' +
    'messen.',
  // en: Availability zones in {region}
  'figure.zones': 'Verfügbarkeitszonen in {region}',
  // en: yes
  'figure.zones.yes': 'ja',
  // en: no
  'figure.zones.no': 'nein',
  // en: Services and features by region
  'figure.services': 'Dienste und Funktionen je Region',
  // en: check each service for your regions
  'figure.services.check': 'jeden Dienst für die eigenen Regionen prüfen',
  // en: Examples: filtering of private endpoints, Private Link origins of Azure Front Door and StandardV2 of Azure
  // NAT Gateway are missing in some regions.
  'figure.services.examples':
    'Beispiele: Filterung privater Endpunkte, Private-Link-Ursprünge von Azure Front Door und StandardV2 von Azure ' +
    'NAT Gateway fehlen in manchen Regionen.',
  // en: none
  'answer-word.none': 'nichts',
};
