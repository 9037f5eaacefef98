import type { Message, Token } from './tokens.ts';

/** Shorter words are taken as they are: one wrong letter makes another word of them. */
const shortestTyped = 5;
const shortestForTwo = 9;
/** No name is longer; it bounds the work on hostile text. */
const longestTyped = 24;
/** Unknown words looked up in one message, which bounds the work on hostile text. */
const mostCorrections = 150;

/** Everyday words one letter away from a name. */
const everydayWords = new Set(
  'pairs parks taxes test tests rest beast feast least best nest vest coast toast worth mouth youth forth fourth norm cosmo store stored storm stories sore score scores share shares shared sharing bottle battle server serves served serve series clock block blocks vm vms tune tunes route routed routes rental central centrally seat beat heat neat eat eats list lists waste wester nester jester pause paused cause causes caused clause leave leaves level levels plane planes plan plans plant planted print prints point points paint joint privacy prize prices price priced pricing piece peace place places placed palace replace parish polish finish danish spanish clear clean lean learn earn learning office offices officer offer offers access accessed success assess pear peer peers pier beer deer dear bear fear year years gear near hear here there where were fire fires firm film files filed filled field fields cost costs costa post posts past paste last fast cast vast mast data date dates late later latest gate gates rate rates state states static status statue station stations nation nations national ration rational action actions section sections section function fraction direct directed direction director doctor factor factors actor vector sector tutor motor router rooter users user using used uses fuses buses cases caches catch latch match watch patch batch hatch notch botch switch stitch pitch ditch witch public publics republic publish published privet primate pirate prime crime time times timed limes limit limits links linked likes liked lines lined miles mile while white write writes wrote written quote quite quiet suite suits unite unit units until under order orders older folder holder colder border broader reader readers leader leaders header headers loader loaders leader tier tires tried trial trail train trains strain string strings strong storage storages sort sorts port ports part parts party parent parents patent paid said maid laid lead loan loads load road roads read reads ready really real reel feel feet meet meets need needs seed seeds speed spread spend spent sent send sends sense dense tense lens line nine fine mine wine vine pine dine one ones once only onto into info inform information reform format formats former formal normal local locals locale vocal focal social special spatial partial initial internal external eternal interval interview internets intern interns intent intend invent event events even ever every never fever lever clever sever several severe swerve observe reserve preserve deserve conserve hosted hosts ghost ghosts roast boost boots roots root robot robots reboot shoot shoots foot food good goods mood moon noon soon room rooms zoom broom book books look looks took cook cooks hook hooks cool tool tools pool pools fool school wool hello yellow fellow follow follows allow allows allowed shallow below bellow swallow hollow japanese korean indian asian italian norman swedish german germans polish'.split(
    ' ',
  ),
);

/** Number of edits (insert, delete, replace, swap of neighbours) between two words, or more than `most`. */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? most + 1;
}

const digits = (word: string) => word.replace(/[^0-9]/g, '');
const plainWord = /^[a-z][a-z0-9]*$/;

/** Puts a mistyped word right; undefined where it is known, too short, or could be two things. */
export type Corrector = (word: string) => string | undefined;

/** A corrector for these names; a word in `known` is never touched. */
export function correctorOf(names: Iterable<string>, known: ReadonlySet<string>): Corrector {
  const byStart = new Map<string, { readonly name: string; readonly digits: string }[]>();
  for (const name of new Set(names)) {
    if (name.length < shortestTyped || !plainWord.test(name)) continue;
    const start = name.slice(0, 1);
    const names = byStart.get(start) ?? [];
    names.push({ name, digits: digits(name) });
    byStart.set(start, names);
  }
  const closest = (word: string): string | undefined => {
    const most = word.length >= shortestForTwo ? 2 : 1;
    let best = most + 1;
    let found: string[] = [];
    const ownDigits = digits(word);
    const starts = new Set([word.slice(0, 1), word.slice(1, 2)]);
    for (const start of starts) {
      for (const { name, digits: nameDigits } of byStart.get(start) ?? []) {
        if (Math.abs(name.length - word.length) > most || nameDigits !== ownDigits) continue;
        if (start !== word.slice(0, 1) && !word.startsWith(name.slice(1, 2))) continue;
        const distance = editDistance(word, name, Math.min(most, best));
        if (distance < best) {
          best = distance;
          found = [name];
        } else if (distance === best && distance <= most) found.push(name);
      }
    }
    const withLetterMissing = found.filter(name => name.length > word.length);
    const likely = found.length > 1 ? withLetterMissing : found;
    return likely.length === 1 ? likely[0] : undefined;
  };
  return word =>
    word.length < shortestTyped ||
    word.length > longestTyped ||
    known.has(word) ||
    everydayWords.has(word) ||
    !plainWord.test(word)
      ? undefined
      : closest(word);
}

/** Parts of region names that are too short to be put right by themselves. */
const shortParts = ['east', 'west', 'north', 'south', 'japan', 'asia', 'korea', 'india', 'europe'];
const partCompanions = new Set([
  ...shortParts,
  'us',
  'us2',
  'us3',
  'usa',
  'uk',
  'europe',
  'eu',
  'central',
  'southeast',
  'australia',
  'canada',
  'brazil',
  'france',
  'germany',
  'switzerland',
  'norway',
  'uae',
  'china',
  'africa',
  'sweden',
  'poland',
  'italy',
  'qatar',
  '2',
  '3',
]);

/** "eats us": a part that is one letter off counts only beside another part of a region name. */
function correctPart(tokens: readonly Token[], at: number, known: ReadonlySet<string>): string | undefined {
  const word = tokens[at]?.text ?? '';
  if (word.length < 3 || word.length > 5 || known.has(word)) return undefined;
  if (!partCompanions.has(tokens[at + 1]?.text ?? '') && !partCompanions.has(tokens[at - 1]?.text ?? ''))
    return undefined;
  const close = shortParts
    .filter(part => part[0] === word[0] || part[1] === word[0])
    .filter(part => editDistance(word, part, 1) === 1);
  return close.length === 1 ? close[0] : undefined;
}

/** The message with recognised typing errors put right; offsets stay those of what was typed. */
export function correctTypos(message: Message, correct: Corrector, known: ReadonlySet<string>): Message {
  let left = mostCorrections;
  const done = new Map<string, string | undefined>();
  const correctOnce = (word: string): string | undefined => {
    if (!done.has(word)) done.set(word, correct(word));
    return done.get(word);
  };
  const tokens = message.tokens.map((token, at): Token => {
    if (token.kind !== 'word' || left === 0 || known.has(token.text)) return token;
    left -= 1;
    const corrected = correctPart(message.tokens, at, known) ?? correctOnce(token.text);
    if (corrected === undefined) return token;
    return { ...token, text: corrected, fuzzy: true };
  });
  return { ...message, tokens };
}
