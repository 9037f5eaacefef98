import { type BlockReader, type Line, type Observation, recordOf } from './block.ts';

const rule = /^[\s|+:-]*-{2,}[\s|+:-]*$/;
const wide = / {2,}|\t+/;
const hasPrefix = /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?\b/;
/** A header of property names as Azure's tools print them: "AllowGatewayTransit", "Next Hop Type". */
const property = /^(?:[A-Z][a-z]+(?:[A-Z][A-Za-z0-9]*)?|[A-Z]{2,4}|[A-Z][a-z]+(?: [A-Z][A-Za-z]+){1,3})$/;

const cellsOf = (text: string): readonly string[] => {
  const isPiped = text.includes('|');
  const cells = isPiped
    ? text
        .replace(/^\s*\|/, '')
        .replace(/\|\s*$/, '')
        .split('|')
    : text.trim().split(wide);
  return cells.map(cell => cell.trim());
};

/** Columns by the dashes below the header: a cell may be empty there. */
function columnsOf(dashes: string): readonly { readonly from: number; readonly to: number }[] {
  return [...dashes.matchAll(/-+/g)].map(({ index, 0: run }) => ({ from: index, to: index + run.length }));
}

function byColumns(text: string, columns: ReturnType<typeof columnsOf>): readonly string[] {
  return columns.map(({ from }, index) => text.slice(from, columns[index + 1]?.from ?? text.length).trim());
}

const isRow = ({ text }: Line, width: number): boolean => {
  const cells = cellsOf(text);
  return cells.length >= Math.max(2, width - 2) && text.trim() !== '';
};

/** Reads a table of aligned columns or of cells between bars; the first line names the columns. */
export const readTable: BlockReader = (lines, at) => {
  const header = lines[at];
  const below = lines[at + 1];
  if (header === undefined || below === undefined) return undefined;
  const names = cellsOf(header.text);
  const isRuled = rule.test(below.text);
  const isPiped = header.text.includes('|') && below.text.includes('|') && names.length >= 2;
  const isNamed = names.length >= 3 && names.every(name => property.test(name)) && cellsOf(below.text).length >= 2;
  if (names.length < 2 || !(isRuled || isPiped || isNamed)) return undefined;
  const columns = isRuled && !header.text.includes('|') ? columnsOf(below.text) : [];
  const titles = columns.length > 0 ? byColumns(header.text, columns) : names;
  const observations: Observation[] = [];
  let next = isRuled ? at + 2 : at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || !(isRow(line, names.length) || rule.test(line.text))) break;
    if (rule.test(line.text)) continue;
    const cells = columns.length > 0 ? byColumns(line.text, columns) : cellsOf(line.text);
    const record = recordOf(titles.map((title, index) => [title, cells[index] ?? ''] as const));
    if (record !== undefined) observations.push(record);
  }
  if (observations.length === 0) return undefined;
  const isRoutes = /next ?hop/i.test(header.text) && lines.slice(at, next).some(({ text }) => hasPrefix.test(text));
  return { next, format: isRoutes ? 'routes' : 'table', observations };
};

const hop =
  /^\s*(?:(Default|User|VirtualNetworkGateway|VPN|BGP)\s+)?(?:(Active|Invalid)\s+)?((?:\d{1,3}\.){3}\d{1,3}\/\d{1,2})\s+(?:->\s+)?(VnetLocal|Virtual ?network(?: gateway)?|VirtualNetworkGateway|VirtualNetworkServiceEndpoint|VNetPeering|VNet ?GlobalPeering|GlobalVNetPeering|Internet|VirtualAppliance|Virtual appliance|None|InterfaceEndpoint|ReadOnlyInterfaceEndpoint)(?:\s+((?:\d{1,3}\.){3}\d{1,3}))?\s*$/i;

/** Reads effective routes without a header: source, state, prefix, next hop. */
export const readRoutes: BlockReader = (lines, at) => {
  const observations: Observation[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const found = hop.exec(lines[next]?.text ?? '');
    if (found === null) break;
    const [, source = '', state = '', addressPrefix = '', nextHopType = '', nextHopIp = ''] = found;
    const record = recordOf(Object.entries({ source, state, addressPrefix, nextHopType, nextHopIp }));
    if (record !== undefined) observations.push(record);
  }
  return observations.length < 2 ? undefined : { next, format: 'routes', observations };
};
