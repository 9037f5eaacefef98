import { say } from '../../content/index.ts';
import { optionFigures, optionSources } from '../../decision/explain/catalogue.ts';
import type { Recommendation } from '../../decision/said.ts';
import { isOption, type OptionId } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import { optionSays } from '../../options/says.ts';
import { figureWords } from '../figure-words.ts';
import { optionName } from '../names.ts';
import { saidIn } from '../spoken.ts';
import { cited, type Given, spoken, type Told } from './given.ts';

/**
 * The options that the answer speaks of: those held side by side, those of its design, or what its question is about.
 */
function optionsOf({ answer, legs, headline }: Recommendation): readonly OptionId[] {
  const compared = answer?.comparison?.options.map(({ option }) => option) ?? [];
  if (compared.length > 0) return compared;
  const design = [...(headline === null ? [] : [headline.option]), ...legs.map(({ option }) => option)];
  return [...new Set(design.length > 0 ? design : (answer?.about ?? []))].filter(isOption);
}

/** How long it takes until each option works. */
export function toldTime({ locale, recommendation }: Given): Told {
  const lines = optionsOf(recommendation).map(option => {
    const values = { option: optionName(locale, option), value: saidIn(locale, optionSays(option, 'takes')) };
    return cited(say(locale, 'named.line.time', values), optionRows[option].card.sources);
  });
  return { title: say(locale, 'named.time'), lines };
}

function ofCatalogue({ locale, recommendation }: Given, figure: 'encryption' | 'throughput'): readonly string[] {
  return optionsOf(recommendation).map(option => {
    const values = { option: optionName(locale, option), value: saidIn(locale, optionFigures(option)[figure]) };
    return cited(say(locale, `named.line.${figure}`, values), optionSources(option));
  });
}

/** What encrypts the traffic on each option. */
export function toldEncryption(given: Given): Told {
  return { title: say(given.locale, 'named.encryption'), lines: ofCatalogue(given, 'encryption') };
}

/** The throughput of each option, and the limits that are published for it. */
export function toldLimits(given: Given): Told {
  const { locale, recommendation, outline } = given;
  const labels = new Set(
    recommendation.figures.filter(({ id }) => id.includes('/limit')).map(figure => figureWords(locale, figure)),
  );
  const figures = outline.sections.find(({ id }) => id === 'figures')?.lines ?? [];
  const limits = figures.filter(({ title }) => labels.has(title)).map(spoken);
  return { title: say(locale, 'named.limits'), lines: [...ofCatalogue(given, 'throughput'), ...limits] };
}
