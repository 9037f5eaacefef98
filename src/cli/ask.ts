import { recommendIn, volumeNote } from '../answer/index.ts';
import { say } from '../content/index.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { isSameThing } from '../decision/case/same-thing.ts';
import { mostStanding, type Standing } from '../decision/case/stands.ts';
import { traceOf, understand, volumeNamed } from '../understanding/index.ts';
import { answersOf } from './answers.ts';
import type { CommandLine } from './command-line.ts';
import { done, type Exit, failed, told } from './exit.ts';
import { explained } from './explained.ts';
import { givenText } from './given-text.ts';
import { withLength } from './long-text.ts';
import type { Command } from './run.ts';
import { traceText } from './trace-text.ts';
import { readingsText } from './ways.ts';
import { withFirst, withReading, written } from './written.ts';
import { wrongLine } from './wrong-line.ts';

const listOf = ({ stands }: Requirements): readonly Standing[] =>
  stands === undefined || stands === 'unknown' ? [] : stands;

/** What a text says with what options say over it; of what stands the options win where they tell of the same thing. */
function together(said: Requirements, stated: Requirements): Requirements {
  const own = listOf(stated);
  if (own.length === 0) return { ...said, ...stated };
  const kept = listOf(said).filter(one => !own.some(other => isSameThing(one, other)));
  return { ...said, ...stated, stands: [...own, ...kept].slice(0, mostStanding) };
}

/** Answers a text; the options say what it leaves open, and win over it. */
async function answered(text: string, line: CommandLine): Promise<Exit> {
  const { values, command } = line;
  const stated = await answersOf(values);
  if (!stated.ok) return wrongLine(stated.message, command);
  const understood = understand(text);
  const unclear = understood.ambiguous.find(({ field }) => stated.requirements[field] === undefined);
  if (unclear !== undefined) return failed(2, readingsText(values.locale, unclear));
  const requirements = together(understood.requirements, stated.requirements);
  const gigabytes = volumeNamed(text);
  const costs =
    gigabytes === undefined ? null : volumeNote(values.locale, recommendIn(values.locale, requirements), gigabytes);
  const first = explained(values.locale, { ...understood, requirements }).join('\n\n');
  const { proposed: _asked, ...facts } = requirements;
  const mereQuestion = understood.question !== undefined && Object.keys(facts).length === 0;
  if (mereQuestion && first !== '') return told(first);
  if (Object.keys(requirements).length > 0)
    return withFirst(
      [first, ...(costs === null ? [] : [costs])].filter(text => text !== '').join('\n\n'),
      withReading(requirements, written(requirements, line), values),
      values,
    );
  return first === '' ? failed(2, say('en', 'cli.nothing-found.ask')) : told(first);
}

/** Answers a case or a question in somebody's own words, or says how it was understood. */
export const ask: Command = async (line, { read }) => {
  const { values } = line;
  const given = await givenText(line, read);
  if (!given.ok) return failed(2, given.message);
  const { text } = given;
  if (text.trim() === '') return failed(2, say('en', 'cli.nothing-said.ask'));
  const outcome = values.trace === true ? done(traceText(traceOf(text))) : await answered(text, line);
  return withLength(text, outcome, values.locale);
};
