import { listOf, say } from '../content/index.ts';
import type { Recommendation, WhatIf } from '../decision/said.ts';
import type { OptionId } from '../options/options.ts';
import { optionRows } from '../options/rows.ts';
import { optionName } from './names.ts';
import type { Follow, Line } from './outline.ts';
import { dependsOn } from './unsure.ts';

type Locale = string | undefined;

function isFlat(value: unknown): value is Follow['choice'] {
  if (Array.isArray(value)) return value.every(one => typeof one === 'string');
  return typeof value === 'string' || typeof value === 'number';
}

function followOf(whatIf: WhatIf): Follow | undefined {
  const choice = whatIf.set[whatIf.field];
  return isFlat(choice) ? { field: whatIf.field, choice } : undefined;
}

/** True where one of them holds the option: what seems to go is still there in it. */
const isHeldBy = (holders: readonly OptionId[], option: OptionId): boolean =>
  holders.some(holder => optionRows[holder].holds.includes(option));

/** What the design becomes: what it is then, what comes with it, what ends elsewhere and what goes. */
function becomes(locale: Locale, whatIf: WhatIf, now: OptionId | undefined): string {
  const wans = whatIf.added.filter(option => optionRows[option].isVirtualWan);
  const changed = {
    adds: whatIf.added.filter(option => option !== whatIf.headline),
    moves: whatIf.removed.filter(option => isHeldBy(wans, option)),
    drops: whatIf.removed.filter(option => !isHeldBy(whatIf.added, option)),
  };
  const told = (['adds', 'moves', 'drops'] as const).flatMap(kind => {
    const options = changed[kind];
    if (options.length === 0) return [];
    return [
      say(locale, `answer.what-if.${kind}`, {
        options: listOf(
          locale,
          options.map(one => optionName(locale, one)),
        ),
      }),
    ];
  });
  const option = optionName(locale, whatIf.headline);
  const then = say(locale, whatIf.headline === now ? 'answer.what-if.stays' : 'answer.what-if.leads', { option });
  return `${[then, ...told].join('')}.`;
}

function whatIfLine(locale: Locale, whatIf: WhatIf, now: OptionId | undefined): Line {
  const follow = followOf(whatIf);
  return {
    title: whatIf.text,
    details: [becomes(locale, whatIf, now)],
    sources: [],
    isCondition: true,
    ...(follow === undefined ? {} : { follow }),
  };
}

/** What another answer would change, and what was assumed though it could change something. */
export function whatIfLines(locale: Locale, recommendation: Recommendation): readonly Line[] {
  const above = dependsOn(recommendation);
  const assumed = recommendation.assumptions
    .filter(({ field, couldChange }) => couldChange && !above.includes(field))
    .map(assumption => ({ title: assumption.text, details: [], sources: [] }));
  const now = recommendation.headline?.option;
  return [...recommendation.whatIf.map(whatIf => whatIfLine(locale, whatIf, now)), ...assumed];
}
