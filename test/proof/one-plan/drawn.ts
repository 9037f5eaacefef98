import { en } from '../../../src/content/en/index.ts';
import { isWordId, say } from '../../../src/content/index.ts';
import { type DrawnZones, namesIn, zonesSaid } from './zones.ts';

export interface Box {
  readonly id: string;
  readonly kind: 'network' | 'virtual-hub' | 'managed' | 'outsider' | 'other';
  /** Its name, without word of its standing. */
  readonly title: string;
  /** True where it is drawn as what stands already. */
  readonly stands: boolean;
  /** Every further line in it, without word of its standing. */
  readonly parts: readonly string[];
  /** Those of its parts that are drawn as what is to be built. */
  readonly newParts: readonly string[];
  /** Title and further lines as they are printed. */
  readonly printed: readonly string[];
  /** The name of the frame that it stands in; null outside every region. */
  readonly region: string | null;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** What carries it, without word of a gateway. */
  readonly label: string;
  /** True where one side uses the gateway of the other. */
  readonly sharesGateway: boolean;
  /** The label as it is printed. */
  readonly printed: string;
}

/** A picture as somebody reads it who knows nothing but its words. */
export interface Drawn {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
  readonly zone: DrawnZones | null;
}

function wordsOf(beginning: string): ReadonlySet<string> {
  const ids = Object.keys(en).filter(id => id.startsWith(beginning));
  return new Set(ids.filter(isWordId).map(id => say(undefined, id)));
}

const networkTitles = wordsOf('picture.network.');
const hubTitles = wordsOf('picture.virtual-hub.');
const outsiderTitles = wordsOf('picture.actor.');
const managedTitle = say(undefined, 'picture.network.managed');

function kindOf(title: string): Box['kind'] {
  if (title === managedTitle) return 'managed';
  if (networkTitles.has(title)) return 'network';
  if (hubTitles.has(title)) return 'virtual-hub';
  return outsiderTitles.has(title) ? 'outsider' : 'other';
}

const plain = (text: string): string =>
  text.replace(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const zoneId = 'dns';
const name = '\0';
const existing = say(undefined, 'picture.existing', { name }).split(name);
const sharing = say(undefined, 'picture.by.with-gateway', { option: name }).split(name);

/** A text without what a word puts before and after it; the text itself where it does not. */
function inside(text: string, [before = '', after = '']: readonly string[]): string {
  const is = text.startsWith(before) && text.endsWith(after);
  return is ? text.slice(before.length, text.length - after.length) : text;
}

function boxOf(id: string, region: string | null, printed: readonly string[]): Box {
  const [title = '', ...parts] = printed.map(text => inside(text, existing));
  const newParts = printed.slice(1).filter(text => parts.includes(text));
  return { id, kind: kindOf(title), title, stands: title !== printed[0], parts, newParts, printed, region };
}

function lineOf(from: string, to: string, printed: string): Line {
  const label = inside(printed, sharing);
  return { from, to, label, sharesGateway: label !== printed, printed };
}

/** Reads a picture: its Mermaid text, and what its words say of zones. Throws at a line that it does not know. */
export function readPicture(mermaid: string, description: string): Drawn {
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const tied: string[] = [];
  let names: DrawnZones['names'] | null = null;
  let region: string | null = null;
  for (const line of mermaid.split('\n').map(text => text.trim())) {
    const frame = /^subgraph \w+\["(.*)"\]$/.exec(line)?.[1];
    const [, id = '', text] = /^(\w+)\["(.*)"\]$/.exec(line) ?? [];
    const [, from = '', label, to = ''] = /^(\w+) <?-->\|"(.*)"\| (\w+)$/.exec(line) ?? [];
    const linked = /^dns -\.- (\w+)$/.exec(line)?.[1];
    if (frame !== undefined) region = plain(frame);
    else if (line === 'end') region = null;
    else if (text !== undefined) {
      const printed = text.split('<br/>').map(plain);
      if (id === zoneId) names = namesIn(printed);
      else boxes.push(boxOf(id, region, printed));
    } else if (label !== undefined) lines.push(lineOf(from, to, plain(label)));
    else if (linked !== undefined) tied.push(linked);
    else if (line !== '' && !line.startsWith('flowchart ')) throw new Error(`Not read: ${line}`);
  }
  return { boxes, lines, zone: names === null ? null : { names, tied, said: zonesSaid(description) } };
}

/** True where lines lead from one box to another, in whatever direction they were drawn. */
export function joined({ lines }: Pick<Drawn, 'lines'>, from: string, to: string): boolean {
  const reached = new Set([from]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const line of lines) {
      if (reached.has(line.from)) reached.add(line.to);
      if (reached.has(line.to)) reached.add(line.from);
    }
  }
  return reached.has(to);
}
