import {
  comparisonMarkdown,
  decisionRecord,
  type Format,
  pictureOf,
  renderAnswer,
  sharedLink,
  takeAway,
} from '../answer/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { compare, recommend } from '../decision/index.ts';
import type { CommandLine } from './command-line.ts';
import { done, type Exit, failed } from './exit.ts';

interface Asked {
  readonly requirements: Requirements;
  readonly values: CommandLine['values'];
}

const nothing = failed(1, 'There is nothing of this kind for these answers.');

/** Names and ranges for the files. */
function parametersOf(values: CommandLine['values']): Readonly<Record<string, string>> {
  const given = {
    prefix: values.prefix,
    callerSpace: values['caller-space'],
    targetSpace: values['target-space'],
    hubSpace: values['hub-space'],
    remoteHubSpace: values['remote-hub-space'],
    onPremisesSpace: values['on-premises-space'],
    clientSpace: values['client-space'],
    targetResourceId: values['target-resource-id'],
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function file(format: Format): (asked: Asked) => Exit {
  return ({ requirements, values }) => {
    const taken = takeAway(recommend(requirements), parametersOf(values), values.locale);
    if (!taken.ok) return failed(2, taken.problems.map(problem => `${problem.path}: ${problem.message}`).join('\n'));
    const found = taken.files.find(each => each.format === format);
    return found === undefined ? nothing : done(found.text);
  };
}

function picture(form: 'mermaid' | 'svg'): (asked: Asked) => Exit {
  return ({ requirements, values }) => {
    const drawn = pictureOf(recommend(requirements), values.locale);
    return drawn === null ? nothing : done(drawn[form]);
  };
}

/** The address to share; without the address of the service only its path, which is said. */
function link(requirements: Requirements, publicUrl: string | undefined): Exit {
  const written = done(sharedLink(requirements, recommend(requirements).ruleVersion, publicUrl));
  if (publicUrl !== undefined) return written;
  return {
    ...written,
    err: 'This is the path alone. Set PUBLIC_URL to the address of your service for a whole link.\n',
  };
}

/** Every form that an answer is written in on the command line. */
export const formats = {
  text: ({ requirements, values: { locale } }) => done(renderAnswer(recommend(requirements), { locale }).text),
  json: ({ requirements }) => done(JSON.stringify({ requirements, recommendation: recommend(requirements) }, null, 2)),
  markdown: ({ requirements, values: { locale } }) => {
    const recommendation = recommend(requirements);
    const mermaid = pictureOf(recommendation, locale)?.mermaid;
    return done(decisionRecord(recommendation, { locale, comparison: compare(requirements), mermaid }));
  },
  comparison: ({ requirements, values: { locale } }) => done(comparisonMarkdown(compare(requirements), locale)),
  link: ({ requirements }) => link(requirements, process.env['PUBLIC_URL']),
  mermaid: picture('mermaid'),
  svg: picture('svg'),
  cli: file('cli'),
  bicep: file('bicep'),
  arm: file('arm'),
  terraform: file('terraform'),
} as const satisfies Readonly<Record<string, (asked: Asked) => Exit>>;

/** Name of a form. */
export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats).filter((name): name is FormatName => Object.hasOwn(formats, name));
