import { recommendIn } from '../answer/index.ts';
import { say } from '../content/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { recommend } from '../decision/index.ts';
import type { CommandLine } from './command-line.ts';
import { type Exit, failed, told } from './exit.ts';
import { formatNames } from './format-names.ts';
import { formats } from './formats.ts';
import { assumedText, missingText, settlingText, understoodText } from './ways.ts';
import { meant, wrongLine } from './wrong-line.ts';

/** The answer in the form asked for; where too little is known, only JSON has one, and what is missing is said. */
export function written(requirements: Requirements, { command, values }: CommandLine): Exit {
  const asked = values.json === true ? 'json' : (values.format ?? 'text');
  const format = formatNames.find(name => name === asked);
  if (format === undefined) {
    const sentence = say('en', 'cli.unknown.value', { option: '--format', typed: asked });
    const choice = say('en', 'cli.one-of', { values: formatNames.join(', ') });
    return wrongLine(`${sentence}${meant(asked, formatNames)} ${choice}`, command);
  }
  const { headline, missing, answer } = recommend(requirements);
  if (answer?.sure === false) return { ...formats[format]({ requirements, values }), code: 1 };
  if (headline !== null || answer !== null) return formats[format]({ requirements, values });
  const unsure = failed(1, missingText(values.locale, missing));
  return format === 'json' ? { ...unsure, out: formats.json({ requirements, values }).out } : unsure;
}

/** Only people read what comes first: a file or JSON stays what it is. A question that it answers was answered. */
export function withFirst(first: string, outcome: Exit, { json, format = 'text' }: CommandLine['values']): Exit {
  const forPeople = json !== true && format === 'text';
  if (!forPeople || first === '') return outcome;
  return outcome.code === 1 ? { ...told(first), err: outcome.err } : { ...outcome, out: `${first}\n\n${outcome.out}` };
}

/** Says on the error stream what a sentence was taken to mean, so that the answer itself can be piped on. */
export function withReading(requirements: Requirements, outcome: Exit, { locale }: CommandLine['values']): Exit {
  if (outcome.code === 2) return outcome;
  const recommendation = recommendIn(locale, requirements);
  const said = [
    understoodText(locale, requirements),
    assumedText(locale, recommendation),
    settlingText(locale, recommendation),
  ].filter(text => text !== '');
  return { ...outcome, err: `${said.join('\n')}\n${outcome.err}` };
}
