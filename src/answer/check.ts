import { listOf, say } from '../content/index.ts';
import type { DiagnosisFinding } from '../decision/said.ts';
import type { Check, Line } from './outline.ts';
import { sentenceOf } from './words.ts';

type Locale = string | undefined;
type Found = NonNullable<DiagnosisFinding['check']>;

const line = (title: string): Line => ({ title, details: [], sources: [] });

/** What rules a cause out is named where it is little. */
const mostNamed = 2;

/** What each outcome means, those that mean the same together: the likeliest cause first, what rules it out last. */
function meanings(locale: Locale, { causes }: DiagnosisFinding, { outcomes }: Found): readonly Line[] {
  const groups = [...causes.map(({ id }) => id), null].flatMap(cause => {
    const titles = outcomes.filter(one => one.cause === cause).map(({ title }) => title);
    return titles.length === 0 ? [] : [{ cause, titles }];
  });
  return groups.map(({ cause, titles }) => {
    const found = causes.find(({ id }) => id === cause);
    const shown = listOf(locale, titles, 'disjunction');
    if (found === undefined)
      return line(titles.length > mostNamed ? say(locale, 'check.else') : say(locale, 'check.none', { shown }));
    return line(
      found === causes[0]
        ? say(locale, 'check.first', { shown, fix: found.fix })
        : say(locale, 'check.other', { shown, cause: found.title }),
    );
  });
}

/** The cause that comes next where the check says nothing of it. */
function runnerUp(locale: Locale, { causes, check }: DiagnosisFinding): readonly Line[] {
  const next = causes.slice(1).find(({ id }) => check?.outcomes.some(({ cause }) => cause === id) !== true);
  return next === undefined ? [] : [line(say(locale, 'check.next', { cause: next.title }))];
}

/** What to check of something that does not work, one step at a time; null where nothing is left to check. */
export function checkOf(locale: Locale, diagnosis: DiagnosisFinding | null): Check | null {
  if (diagnosis === null || diagnosis.check === null) return null;
  const { step, command } = diagnosis.check;
  return {
    title: say(locale, 'check.title'),
    step: sentenceOf(step),
    command,
    lines: [...meanings(locale, diagnosis, diagnosis.check), ...runnerUp(locale, diagnosis)],
  };
}
