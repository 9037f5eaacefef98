import { en } from './en/index.ts';
import type { SomeWords, WordId } from './languages.ts';
import { marked } from './marks.ts';
import { createMessages } from './message.ts';
import { regional } from './regional.ts';
import type { Sentence, Value, Values } from './sentence.ts';

/** A text and the language that its words are in. */
export interface Text {
  readonly text: string;
  /** BCP 47 tag. */
  readonly tag: string;
}

/** The words of one language. */
export interface Speech {
  /** BCP 47 tag of the words: whatever is written in them says that this is its language. */
  readonly tag: string;
  /**
   * The text with this id: an ICU message, said with these values. They are put in as they are: escaping is the
   * business
   * of whoever renders them. Throws where the message needs a value that is not given.
   */
  readonly say: (id: WordId, values?: Values) => string;
  /** The text with this id, and the language that it is in: English where this language has not got it. */
  readonly tell: (id: WordId, values?: Values) => Text;
}

type Tell = Speech['tell'];

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The text with this id under another form of the same word, such as a case; undefined where the language has none. */
const formOf = (words: Readonly<Record<string, string>>, id: string, form: string): string | undefined =>
  Object.hasOwn(words, `${id}.${form}`) ? words[`${id}.${form}`] : undefined;

/** What tells the texts that these words have; the others are told by `otherwise`. */
function tellIn(tag: string, words: SomeWords, otherwise: Tell | undefined): Tell {
  const say = createMessages(tag);
  const list = new Intl.ListFormat(regional(tag));
  const valueSaid = (value: Value, form: string | undefined): string | number => {
    if (typeof value === 'number' || typeof value === 'string') return value;
    if (isList(value)) return list.format(value.map(one => String(valueSaid(one, form))));
    return sentenceSaid(value, form);
  };
  const said = (message: string, values: Values): string =>
    say(message, (name, form) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? undefined : valueSaid(value, form);
    });
  const sentenceSaid = ({ id, values }: Sentence, form: string | undefined): string => {
    const inForm = form === undefined ? undefined : formOf(words, id, form);
    return inForm === undefined ? tell(id, values).text : said(inForm, values);
  };
  const tell: Tell = (id, values = {}) => {
    const message = words[id];
    if (message !== undefined) return { text: said(message, values), tag };
    if (otherwise === undefined) throw new TypeError(`No language has the text ${id}.`);
    return otherwise(id, values);
  };
  return tell;
}

const tellEnglish = tellIn('en', en, undefined);

/** The same words; a text that is not in their language is marked, for a page to say so. */
export function withMarks(speech: Speech): Speech {
  const tell: Tell = (id, values) => {
    const told = speech.tell(id, values);
    return told.tag === speech.tag ? told : { ...told, text: marked(told.text) };
  };
  return { tag: speech.tag, tell, say: (id, values) => tell(id, values).text };
}

/** The words of a language: what it has not is said in English. */
export function speechFrom(tag: string, words: SomeWords): Speech {
  const tell = tag === 'en' ? tellEnglish : tellIn(tag, words, tellEnglish);
  return { tag, tell, say: (id, values) => tell(id, values).text };
}
