import { choiceTitle, fieldTitle } from '../answer/index.ts';
import { parseLocale, say } from '../content/index.ts';
import { askKinds } from '../decision/case/ask.ts';
import { hybridNeeds, type Requirements } from '../decision/case/requirements.ts';
import { sourceTypes } from '../decision/case/source-types.ts';
import { recommend } from '../decision/index.ts';
import { textLimit } from '../text-limit.ts';
import { diagnosed } from '../understanding/diagnosing.ts';
import { traceOf, understand } from '../understanding/index.ts';
import { answersOf } from './answers.ts';
import { type CommandLine, optionRows, readCommandLine } from './command-line.ts';
import { done, type Exit, failed } from './exit.ts';
import { explained } from './explained.ts';
import { formatNames, formats } from './formats.ts';
import { traceText } from './trace-text.ts';
import { assumedText, missingText, understoodText } from './unsure.ts';

const usage = `connectivity-advisor recommends how to connect things in Azure.

  connectivity-advisor ask "<your case in your own words>" [options]
  connectivity-advisor diagnose "<what does not work>" [--found "<what the check showed>"] [options]
  connectivity-advisor diagnose --file <path of a text, with what tools printed> [options]
  connectivity-advisor recommend --from <region> --to <region> --target <what must be reached> [options]

Options of ask
  --trace                how the text was understood, stage by stage, instead of the answer

Options of diagnose
  --file <path>          reads the description from a file; - or nothing reads standard input
  --found <text>         what a check showed, in your words or as the tool printed it (may be repeated, in order)

Options of recommend
  --source <kind>        ${sourceTypes.join(', ')}
  --exposure <exposure>  none, allow-listed or public
  --hybrid <need>        none, ${hybridNeeds.join(', ')} (may be repeated)
  --answer <field=value> any other answer (may be repeated), among them
    stands=<kinds>         what there is already, with commas, or as JSON with what is known of each
    ask=<kind>:<about>     what you want to know (${askKinds.join(', ')}) and of what, with commas

Options of all
  --format <format>      ${formatNames.join(', ')}
  --json                 the same as --format json
  --locale <tag>         language of the answer

Exit codes
  0 answered; 1 nothing of this kind, or too little is known for a sure answer: what is missing is said;
  2 the command line was not understood

Names and ranges for the files
  ${Object.keys(optionRows)
    .filter(name => name === 'prefix' || name.endsWith('-space') || name === 'target-resource-id')
    .map(name => `--${name}`)
    .join(' ')}`;

/** The answer in the form asked for; where too little is known, only JSON has one, and what is missing is said. */
function written(requirements: Requirements, values: CommandLine['values']): Exit {
  const asked = values.json === true ? 'json' : (values.format ?? 'text');
  const format = formatNames.find(name => name === asked);
  if (format === undefined) return failed(2, `There is no format "${asked}". Choose one of ${formatNames.join(', ')}.`);
  const { headline, missing, answer } = recommend(requirements);
  if (answer?.sure === false) return { ...formats[format]({ requirements, values }), code: 1 };
  if (headline !== null || answer !== null) return formats[format]({ requirements, values });
  const unsure = failed(1, missingText(values.locale, missing));
  return format === 'json' ? { ...unsure, out: formats.json({ requirements, values }).out } : unsure;
}

/** Only people read what comes first: a file or JSON stays what it is. A question that it answers was answered. */
function withFirst(first: string, outcome: Exit, { json, format = 'text' }: CommandLine['values']): Exit {
  const forPeople = json !== true && format === 'text';
  if (!forPeople || first === '') return outcome;
  return outcome.code === 1 ? { ...done(first), err: outcome.err } : { ...outcome, out: `${first}\n\n${outcome.out}` };
}

/** Says on the error stream what a sentence was taken to mean, so that the answer itself can be piped on. */
function withReading(requirements: Requirements, outcome: Exit, { locale }: CommandLine['values']): Exit {
  if (outcome.code === 2) return outcome;
  const told = [understoodText(locale, requirements), assumedText(recommend(requirements))].filter(text => text !== '');
  return { ...outcome, err: `${told.join('\n')}\n${outcome.err}` };
}

function ask(text: string, values: CommandLine['values']): Exit {
  if (text.trim() === '')
    return failed(2, 'Say what must reach what: connectivity-advisor ask "VM in East US to Azure SQL in Japan East".');
  if (values.trace === true) return done(traceText(traceOf(text)));
  const understood = understand(text);
  const { requirements, ambiguous } = understood;
  const first = explained(values.locale, understood).join('\n\n');
  const [unclear] = ambiguous;
  if (unclear !== undefined) {
    const readings = unclear.candidates.map(
      ({ value, title }) => title || choiceTitle(values.locale, unclear.field, value),
    );
    return failed(2, `${fieldTitle(values.locale, unclear.field)} "${unclear.span.text}": ${readings.join(' or ')}?`);
  }
  const { proposed: _asked, ...facts } = requirements;
  const mereQuestion = understood.question !== undefined && Object.keys(facts).length === 0;
  if (mereQuestion && first !== '') return done(first);
  if (Object.keys(requirements).length > 0)
    return withFirst(first, withReading(requirements, written(requirements, values), values), values);
  return first === '' ? failed(2, 'I did not find an Azure connection in that sentence.') : done(first);
}

/** Says on the error stream that of a long text only the beginning was read. */
function withLength(text: string, outcome: Exit, { locale }: CommandLine['values']): Exit {
  return text.length > textLimit ? { ...outcome, err: `${say(locale, 'miss.long')}\n${outcome.err}` } : outcome;
}

/** Why something does not work, and the check that tells; each thing found narrows it down. */
function diagnose(text: string, values: CommandLine['values']): Exit {
  if (text.trim() === '')
    return failed(
      2,
      'Say what does not work: connectivity-advisor diagnose "peering is Connected but the spoke does not reach on-premises", or give a text with --file or on standard input.',
    );
  const known = (values.found ?? []).reduce((before, found) => diagnosed(found, before), diagnosed(text));
  if (known.ask === undefined) return failed(2, 'I did not find an Azure connection that does not work in that text.');
  return withReading(known, written(known, values), values);
}

function recommended(values: CommandLine['values']): Exit {
  const answers = answersOf(values);
  return answers.ok ? written(answers.requirements, values) : failed(2, answers.message);
}

/** Where the text of a command line comes from: a path, '-' for standard input; undefined where it is in the words. */
export function textSource(args: readonly string[]): string | undefined {
  const line = readCommandLine(args);
  if (typeof line === 'string' || line.values.help === true) return undefined;
  const { positionals, values } = line;
  if (positionals[0] !== 'diagnose') return undefined;
  return values.file ?? (positionals.length === 1 ? '-' : undefined);
}

/** Runs one command line. `given`: the text that was read where `textSource` says. Pure: what it writes is returned. */
export function run(args: readonly string[], given?: string): Exit {
  const line = readCommandLine(args);
  if (typeof line === 'string') return failed(2, line);
  const [command, ...words] = line.positionals;
  if (line.values.help === true) return done(usage);
  const { locale } = line.values;
  if (locale !== undefined && parseLocale(locale) === undefined)
    return failed(2, `"${locale}" is no language tag, such as en or de-AT.`);
  if (command === 'ask') {
    const text = words.join(' ');
    return withLength(text, ask(text, line.values), line.values);
  }
  if (command === 'diagnose') {
    const text = given ?? words.join(' ');
    return withLength(text, diagnose(text, line.values), line.values);
  }
  if (command === 'recommend' && words.length === 0) return recommended(line.values);
  return failed(2, usage);
}
