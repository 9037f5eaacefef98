// What a language tells of its small words. A pack fills what its language has; a word of two languages stands in both.

/** Words or phrases, folded: lower case, no accents. */
export type Words = readonly string[];

/** Lists of words by what they do; a language without such words leaves a list out. */
export type Lists<Name extends string> = Readonly<Partial<Record<Name, Words>>>;

/** Words that cut a message into words, sentences and clauses. */
export const textLists = [
  // What may come before the word that opens a question: "so can …".
  'questionLeadIns',
  // What opens a question, and the subject and verb after it that make it a statement: "which we need …".
  'questionOpeners',
  'statementSubjects',
  'statementVerbs',
  // What closes a question.
  'questionEnds',
  // What a new clause begins with.
  'clauseOpeners',
  // What "&" is read as.
  'ampersand',
  // What stands before an apostrophe and is a word of its own.
  'elisions',
  // Names that a number is written against: "vm1".
  'numberedThings',
  // Everyday words one letter away from a name, which are no typing errors.
  'everydayWords',
  // Parts of region names too short to be put right alone, and what they are put right beside.
  'regionParts',
  'regionPartNeighbours',
] as const;

/** Everything that denies, by where it stands and what it does. */
export const negationLists = [
  // Before a thing: it takes no part. The class `no` of patterns.
  'denying',
  // Before a verb: it does not happen. The class `notbe` of patterns.
  'denyingVerb',
  // Before a thing that another takes the place of. The class `insteadof` of patterns.
  'insteadOf',
  // Before a thing of a network, where an article stands: it is not there.
  'absent',
  // Up to three words before a thing of a network: it is refused, or another takes its place.
  'refusing',
  'replacedBy',
  // A verb of having, and what denies it right before it: "do not have a …".
  'havingVerbs',
  'havingDenials',
  // "but not X": what is missing is to be reached, so this denies nothing.
  'contrastOpeners',
  'contrastDenials',
  // What a denial goes on over: "no VPN or …", what it ends at: "no offices, only …", and the articles that open
  // what holds instead: "not on-prem, a laptop".
  'goesOn',
  'exceptions',
  'heldInstead',
  // A whole "no" that takes back what was said before, and what may go on after it: "no it is …".
  'takingBack',
  'takingBackGoesOn',
  // Between two things: the second is given up for the first.
  'swapping',
] as const;

/** Words around the name of something that can take part in traffic. */
export const phraseLists = [
  // Links: what they lead to is their end, not where traffic ends.
  'linkNouns',
  // Who did this takes no part: "migrated by …".
  'doneByVerbs',
  // Who does this only reports.
  'reportingVerbs',
  // What belongs to somebody who is named for it alone: "the customer's tenant".
  'ownedThings',
  // Before what is only compared with.
  'comparing',
  // Before what traffic only passes.
  'passedThrough',
  // Before the home that people start from.
  'homeLeads',
  // What opens a phrase of its own, so that it is no adjective.
  'phraseOpeners',
  // What something can stand in besides a region.
  'placeNouns',
] as const;

/** Words that give things their part in a clause. */
export const clauseLists = [
  // How a message opens that corrects an earlier one.
  'correctionOpenings',
  // What adds to what was said before.
  'adding',
  // What the source is called.
  'sourceNames',
  // At the end of a clause whose verb comes last: its subject is acted on.
  'actedOnVerbs',
  // Before an infinitive.
  'infinitiveMarks',
  // Done to the one that then goes and reads.
  'triggered',
  // After a verb that comes last: the clause goes on.
  'finalVerbGoesOn',
  // Between a thing and its host, and what else may stand there.
  'hostLeads',
  'hostingWords',
  // What makes a place one of Azure.
  'azureNouns',
  // What may stand between a place and what it is said of.
  'placeFillers',
  // What joins places that are alternatives.
  'placeAlternatives',
  // Verbs of choosing a region.
  'choosing',
] as const;

/** Words that tell whether a named thing of a network stands, is wanted, or is only asked about. */
export const stanceLists = [
  // What belongs to somebody, is pointed at, or was there before.
  'possessives',
  // Articles that point at something known, and those of any such thing.
  'definiteArticles',
  'indefiniteWords',
  // Adjectives and numbers that may stand between an article and a name.
  'betweenWords',
  // Verbs and words of somebody who has not got it yet.
  'wishWords',
  // After the name: it is planned, or it is to come.
  'plannedWords',
  'comingVerbs',
  // It is there; it was there before.
  'presenceWords',
  'alreadyWords',
  // What a condition begins with, and what joins alternatives.
  'conditionWords',
  'alternativeWords',
  // What hangs a thing on another that is known: "our hub with ExpressRoute".
  'hangingWords',
  // Places of one's own, where a box is none of Azure's, and places in Azure.
  'ownPlaceWords',
  'azurePlaceWords',
  // What tells that domain controllers are those that resolve names.
  'domainWords',
  // What a firewall belongs to when it is none in a hub, and a peering when it joins no VNets.
  'otherFirewalls',
  'otherPeerings',
] as const;

/** Words that tell which end a region belongs to. */
export const regionLists = [
  // Both ends, or all of it; what may stand between a region and that; and networks that are many by themselves.
  'bothWords',
  'bothLinks',
  'severalNetworks',
  // The same, and what is the same then: a place, or a word that begins so.
  'sameWords',
  'placeWords',
  'regionStems',
  // Networks that share the region of their hub.
  'spokeWords',
] as const;

/** Words around numbers and amounts of things. */
export const amountLists = [
  // Between a thing and the number that counts it, where the number comes last.
  'subjectMarks',
  // Things that a number after them names.
  'namedByNumber',
  // "one VNet [in] [each] region": there are as many as of the other.
  'perLinks',
  'eachWords',
  // "in one region … in [another]": the "one" before counts nothing.
  'otherOnes',
  'firstOfSeveral',
  // What may stand between a number and what it counts.
  'countAdjectives',
  // A large number of sites.
  'manyWords',
  // What tells that people come in from afar, and machines that stay on a site.
  'remoteAccessWords',
  'siteMachines',
] as const;

/** Things that are counted. */
export const countedNames = [
  'vnets',
  'spokes',
  'sites',
  'regions',
  'circuits',
  'privateEndpoints',
  'prefixes',
] as const;

/** How people put together the name of an Azure region: a part of the compass, a place, a number. */
export interface RegionGrammar {
  /** Keys are the English words of display names. */
  readonly compass: Readonly<Record<string, Words>>;
  readonly places: Readonly<Record<string, Words>>;
  /** `~` joins without a space. */
  readonly orders: Words;
}

/** The small words of one language. */
export interface GrammarPack {
  readonly text?: Lists<(typeof textLists)[number]>;
  readonly negation?: Lists<(typeof negationLists)[number]> & {
    /** Right behind a thing of a network, written without spaces: it is not there. */
    readonly absentBehind?: readonly RegExp[];
  };
  readonly phrases?: Lists<(typeof phraseLists)[number]>;
  readonly clauses?: Lists<(typeof clauseLists)[number]>;
  readonly stance?: Lists<(typeof stanceLists)[number]>;
  readonly regions?: Lists<(typeof regionLists)[number]>;
  readonly amounts?: Lists<(typeof amountLists)[number]>;
  /** What number words count. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Number words right before the name of a thing of a network. */
  readonly numbersBeforeNames?: Readonly<Record<string, number>>;
  /** What things are called that are counted. */
  readonly counted?: Lists<(typeof countedNames)[number]>;
  readonly regionNames?: RegionGrammar;
  /** Words that carry no point of their own. */
  readonly stopWords?: Words;
}
