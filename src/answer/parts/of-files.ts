import { say } from '../../content/index.ts';
import { smallestMessage } from '../message-sizes.data.ts';
import { nothingToBuild } from '../nothing-to-build.ts';
import type { Format, TakeAwayFile } from '../takeaway/index.ts';
import { type Given, nothing, type Told } from './given.ts';

/** How the address of each file ends. */
const endings: Readonly<Record<Format, string>> = { cli: 'sh', bicep: 'bicep', arm: 'json', terraform: 'tf' };

/** The address under which the page of an answer has a file: it downloads there. */
const fileUrl = (page: string, ending: string): string => page.replace('/answer?', `/answer.${ending}?`);

/** A file in the chat is half of a message at most: some clients are sent it twice, as text and as a card. */
const longestFile = smallestMessage.most / 2;

/** The file itself, where there is no address to download it from. */
function written({ locale }: Given, { title, text, format }: TakeAwayFile): Told {
  if (text.length > longestFile) return { lines: [say(locale, 'named.files.too-long', { title })] };
  return { lines: [`\`\`\`${endings[format]}\n${text.trimEnd()}\n\`\`\``] };
}

function one(given: Given, file: TakeAwayFile): Told {
  const { locale, page } = given;
  const { title, name, format } = file;
  if (page === null) return written(given, file);
  return { lines: [say(locale, 'named.files.one', { title, name, url: fileUrl(page, endings[format]) })] };
}

/** Why there are no files, where the answer builds nothing. */
function noneOf({ locale, recommendation }: Given): Pick<Told, 'none'> {
  const none = nothingToBuild(locale, recommendation);
  return none === undefined ? {} : { none };
}

/** The files, each by the address that downloads it, or the one of a language; with no address, in words. */
export function toldFiles(given: Given, format?: Format): Told {
  const { locale, page } = given;
  const files = given.files().filter(file => format === undefined || file.format === format);
  const [first] = files;
  if (first === undefined) return { ...nothing, ...noneOf(given) };
  if (format !== undefined) return one(given, first);
  const title = say(locale, 'named.files');
  if (page === null) {
    const named = files.map(({ title, name }) => say(locale, 'named.files.named', { title, name }));
    return { title, lines: [...named, say(locale, 'named.files.say')] };
  }
  const lines = files.map(({ title, name, format: language }) =>
    say(locale, 'named.files.line', { title, name, url: fileUrl(page, endings[language]) }),
  );
  const record = { title: say(locale, 'named.files.record'), name: 'Markdown', url: fileUrl(page, 'md') };
  return { title, lines: [...lines, say(locale, 'named.files.line', record)] };
}

/** The address of the page; nothing where there is none. */
export function toldShare({ locale, page }: Given): Told {
  return page === null ? nothing : { lines: [say(locale, 'named.share.where', { url: page })] };
}
