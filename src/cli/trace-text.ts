import type { Trace } from '../understanding/index.ts';

type Spanned = Trace['unread'][number];
type Observation = Trace['blocks'][number]['observations'][number];

const longestQuote = 60;
const mostProperties = 4;
const mostObservations = 5;

const inOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
};

/** The words, and where in the text they stand. */
const quoted = ({ text, start, end }: Spanned): string => `"${inOneLine(text)}" (${start}-${end})`;

const because = (reasons: readonly string[]): string => (reasons.length === 0 ? '' : `, because ${reasons.join(', ')}`);

const sure = (likelihood: number | undefined): string => (likelihood === undefined ? '' : ` ${likelihood.toFixed(2)}`);

function observed(observation: Observation): string {
  switch (observation.kind) {
    case 'record': {
      const properties = [...observation.properties].map(([name, value]) => `${name}=${inOneLine(value)}`);
      const more = properties.length > mostProperties ? ' …' : '';
      return `record ${properties.slice(0, mostProperties).join(' ')}${more}`;
    }
    case 'address':
      return `${observation.name} is ${observation.address}${observation.isPrivate ? ' (private)' : ''}`;
    case 'no-name':
      return `no address for ${observation.name}`;
    case 'error':
      return `error ${observation.code}`;
  }
}

function blockLines({ format, span, observations }: Trace['blocks'][number]): readonly string[] {
  const seen = observations.slice(0, mostObservations).map(one => `  ${observed(one)}`);
  const left = observations.length - seen.length;
  return [`${format} ${quoted(span)}`, ...seen, ...(left > 0 ? [`  … and ${left} more`] : [])];
}

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const partLine = ({ kind, span, stance, here, likelihood, because: reasons }: Trace['parts'][number]): string =>
  `${kind} ${quoted(span)}: ${stance}${here === stance ? '' : `; here ${here}`}${sure(likelihood)}${because(reasons)}`;

const endLine = (end: string, { what, span, likelihood, because: reasons }: Trace['ends']['sources'][number]): string =>
  `${end} ${what} ${quoted(span)}${sure(likelihood)}${because(reasons)}`;

function findingLine({ field, value, span, by, outcome }: Trace['findings'][number]): string {
  const found = typeof by === 'string' ? `reader ${by}` : `pattern ${by.pattern}`;
  return `${field} = ${written(value)} ${quoted(span)} by ${found}${outcome === 'holds' ? '' : `; ${outcome}`}`;
}

/** What has no finding of its own: what stands, and what is asked about it. */
function madeLines({ requirements, findings, nearPoints, symptoms, talk }: Trace): readonly string[] {
  const found = new Set<string>(findings.map(({ field }) => field));
  return [
    ...Object.entries(requirements).flatMap(([field, value]) =>
      found.has(field) ? [] : [`${field} = ${written(value)}`],
    ),
    ...(nearPoints.length === 0 ? [] : [`near points: ${nearPoints.join(', ')}`]),
    ...(symptoms.length === 0 ? [] : [`symptoms: ${symptoms.join(', ')}`]),
    ...Object.entries(talk).map(([kind, value]) => `${kind}: ${written(value)}`),
  ];
}

/** How a text was understood, stage by stage, for whoever writes the rows: stages that found nothing are left out. */
export function traceText(trace: Trace): string {
  const { blocks, shown, corrected, entities, main, parts, ends, ambiguous, unread } = trace;
  const stages: readonly (readonly [string, readonly string[]])[] = [
    ['Pasted', [...blocks.flatMap(blockLines), ...shown.map(({ kind, span }) => `shows ${kind} ${quoted(span)}`)]],
    ['Put right', corrected.map(({ span, to }) => `${quoted(span)} to ${to}`)],
    ['Named', entities.map(({ kind, value, span }) => `${kind} ${value} ${quoted(span)}`)],
    ['Main question', main === undefined ? [] : [`${main.kind} ${quoted(main.span)}${because(main.because)}`]],
    ['Parts of a network', parts.map(partLine)],
    ['Ends', [...ends.sources.map(end => endLine('from', end)), ...ends.targets.map(end => endLine('to', end))]],
    ['Findings', trace.findings.map(findingLine)],
    ['Unclear', ambiguous.map(({ field, span, candidates }) => `${field} ${quoted(span)}: ${candidates.join(' or ')}`)],
    ['Made of it', madeLines(trace)],
    ['Unread', unread.map(quoted)],
  ];
  const found = stages.filter(([, lines]) => lines.length > 0);
  if (found.length === 0) return 'Nothing was found.';
  return found.map(([title, lines]) => [title, ...lines.map(line => `  ${line}`)].join('\n')).join('\n');
}
