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

/** How the language says any name in this form that has no text of its own for it; undefined where the name stays. */
const patternOf = (words: Readonly<Record<string, string>>, form: string): string | undefined =>
  formOf(words, 'grammar.form', form);

/** What tells the texts that these words have; the others are told by `otherwise`. */
function tellIn(tag: string, words: SomeWords, otherwise: Tell | undefined): Tell {
  const say = createMessages(tag);
  const list = new Intl.ListFormat(regional(tag));
  const valueSaid = (value: Value, form: string | undefined): string | number => {
    if (isList(value)) return list.format(value.map(one => String(valueSaid(one, form))));
    if (typeof value === 'object') return sentenceSaid(value, form);
    return typeof value === 'number' || form === undefined ? value : inPattern(value, form);
  };
  const inPattern = (name: string | Sentence, form: string): string => {
    const pattern = patternOf(words, form);
    if (pattern !== undefined) return said(pattern, { name });
    return typeof name === 'string' ? name : tell(name.id, name.values).text;
  };
  const said = (message: string, values: Values): string =>
    say(message, (name, form) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? undefined : valueSaid(value, form);
    });
  const sentenceSaid = ({ id, values }: Sentence, form: string | undefined): string => {
    if (form === undefined) return tell(id, values).text;
    const inForm = formOf(words, id, form);
    return inForm === undefined ? inPattern({ id, values }, form) : said(inForm, values);
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
