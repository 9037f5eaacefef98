// Small words that tell whether a named thing stands, is wanted, or is only asked about.

const of = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What belongs to somebody, is pointed at, or was there before. */
export const possessives = of(
  'our my their its his this these those existing current old unser unsere unserem unseren unserer mein meine bestehende bestehenden vorhandene vorhandenen notre nos mon ma mes cette ces existant existante existants nuestro nuestra nuestros nuestras mi este esta existente existentes nosso nossa nossos nossas meu minha 既存',
);

/** Articles that point at something known. */
export const definiteArticles = of('the der die das dem den des le la les l du el los las al o os ao da do das dos');

/** Words that say that something is not there. */
export const absenceWords = of(
  'no without never nothing kein keine keinen keinem keiner ohne sans aucun aucune sin ningun ninguna ningunos sem nenhum nenhuma dont havent hasnt doesnt instead rather',
);

/** Verbs and words of somebody who has not got it yet. */
export const wishWords = of(
  'want wants wanted wish wishes would id wed plan plans planning planned intend considering thinking introduce order buy prefer prefers should shall deploy migrate moving switch need needs require requires build must saw heard suggests suggested proposes proposed recommends recommended add adding cannot mochten mochte wollen will planen geplant soll sollen brauchen braucht brauche voulons veux souhaitons prevoyons prevu faut devons queremos quiero planeamos necesitamos necesito debemos quisieramos planejamos precisamos preciso devemos gostaria',
);

/** Words after the name that say that it is to come. */
export const plannedWords = of('planned planning geplant prevu prevue planificado planeado planejado 予定 検討');

/** Words that say that it is there. */
export const presenceWords = of(
  'have has had got already still runs running live sits sit stands lives behind hosts hosted deployed connected attached linked joined uses using works migrated rolled configured enabled active up haben hat habe bereits laufen lauft steht hangt hangen nutzen nutzt verwenden avons avez deja utilise utilisons tenemos tengo tiene ya usamos temos tenho tem usam 既 使用中',
);

/** What the clause of a condition begins with. */
export const conditionWords = of('if once when unless whether wenn falls sobald si quand lorsque cuando se quando caso');

/** Words that hang a thing on another that is known: "our hub with ExpressRoute". */
export const hangingWords = of('with behind mit hinter avec derriere con detras com atras');

/** Adjectives and numbers that may stand between an article and a name. */
export const betweenWords = of(
  'one single new second third two three four five six eight ten other another same additional extra peered private public internal regional global virtual azure hub spoke site old central basic standard premium running test small linux windows workload vnets ipsec hand made prod production er vpn shared main',
);

/** Indefinite words: what follows is any such thing. */
export const indefiniteWords = of('a an any another second third additional extra more new some ein eine einen einem einer weiteren zweiten several many some un une autre otro otra una um uma outro outra');

/** Words of a place of one's own, where a box is none of Azure's. */
export const ownPlaceWords = of('office offices branch branches store stores shop shops plant site headquarters phase premises prem datacenter datacentre customer home agency filiale standort agence sucursal');

/** Words of a place in Azure. */
export const azurePlaceWords = of('hub hubs vnet vnets spoke spokes azure nva subnet vhub vwan udr');

/** Words that say which domain controllers are meant: those that resolve names. */
export const domainWords = of('dns ad domain resolve resolves forwarder forwarders directory identity');

/** What a firewall belongs to when it is none in a hub. */
export const otherFirewalls = of(
  'storage account vault sql server service application web branch office premises windows host guest vm database cosmos registry personal datacenter datacentre home defender their customer customers partner',
);

/** What a peering is when it joins no VNets. */
export const otherPeerings = of('private microsoft bgp public expressroute er');

export const numberWords: ReadonlyMap<string, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['twelve', 12], ['both', 2], ['pair', 2],
  ['zwei', 2], ['drei', 3], ['vier', 4], ['funf', 5], ['deux', 2], ['trois', 3], ['quatre', 4], ['cinq', 5], ['dos', 2], ['tres', 3], ['cuatro', 4], ['cinco', 5], ['dois', 2], ['duas', 2], ['quatro', 4],
]);
