import {
  compareIn,
  comparisonMarkdown,
  decisionRecord,
  type Format,
  nothingToBuild,
  pictureOf,
  problemsSaidIn,
  recommendIn,
  renderAnswer,
  sharedLink,
  spokenRecommendation,
  takeAway,
} from '../answer/index.ts';
import { say } from '../content/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { recommend } from '../decision/index.ts';
import type { CommandLine } from './command-line.ts';
import { done, type Exit, failed, told } from './exit.ts';
import type { FormatName } from './format-names.ts';

interface Asked {
  readonly requirements: Requirements;
  readonly values: CommandLine['values'];
}

const nothing = failed(1, say('en', 'cli.nothing-of-kind'));

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

/** `/targetSpace` is what `--target-space` says. */
const optionAt = (path: string): string => `--${path.slice(1).replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

function file(format: Format): (asked: Asked) => Exit {
  return ({ requirements, values }) => {
    const recommendation = recommendIn(values.locale, requirements);
    const taken = problemsSaidIn(undefined, takeAway(recommendation, parametersOf(values), values.locale));
    if (!taken.ok)
      return failed(2, taken.problems.map(({ path, message }) => `${optionAt(path)}: ${message}`).join('\n'));
    const found = taken.files.find(each => each.format === format);
    if (found !== undefined) return done(found.text);
    const none = nothingToBuild(values.locale, recommendation);
    return none === undefined ? nothing : failed(1, none);
  };
}

function picture(form: 'mermaid' | 'svg'): (asked: Asked) => Exit {
  return ({ requirements, values }) => {
    const drawn = pictureOf(recommendIn(values.locale, requirements), values.locale);
    return drawn === null ? nothing : done(drawn[form]);
  };
}

/** The address to share; without the address of the service only its path, which is said. */
function link(requirements: Requirements, publicUrl: string | undefined): Exit {
  const written = done(sharedLink(requirements, recommend(requirements).ruleVersion, publicUrl));
  if (publicUrl !== undefined) return written;
  return {
    ...written,
    err: `${say(undefined, 'cli.link.path-alone')}\n`,
  };
}

/** How an answer is written in each form. */
export const formats = {
  text: ({ requirements, values: { locale } }) =>
    told(renderAnswer(recommendIn(locale, requirements), { locale }).text),
  json: ({ requirements, values: { locale } }) =>
    done(JSON.stringify({ requirements, recommendation: spokenRecommendation(locale, requirements) }, null, 2)),
  markdown: ({ requirements, values: { locale } }) => {
    const recommendation = recommendIn(locale, requirements);
    const mermaid = pictureOf(recommendation, locale)?.mermaid;
    return done(decisionRecord(recommendation, { locale, comparison: compareIn(locale, requirements), mermaid }));
  },
  comparison: ({ requirements, values: { locale } }) =>
    done(comparisonMarkdown(compareIn(locale, requirements), locale)),
  link: ({ requirements }) => link(requirements, process.env['PUBLIC_URL']),
  mermaid: picture('mermaid'),
  svg: picture('svg'),
  cli: file('cli'),
  bicep: file('bicep'),
  arm: file('arm'),
  terraform: file('terraform'),
} as const satisfies Readonly<Record<FormatName, (asked: Asked) => Exit>>;
