import { say } from '../../content/index.ts';
import { optionName } from '../names.ts';
import type { SideBySide } from '../outline.ts';
import { pictureInWords } from '../picture/index.ts';
import { compareIn } from '../spoken.ts';
import type { Given, Told } from './given.ts';

/** What stands where and how it is joined, a sentence each, and where it is drawn. */
export function toldPicture({ locale, recommendation, page }: Given): Told {
  const said = pictureInWords(recommendation, locale);
  const drawn = page === null ? [] : [say(locale, 'named.picture.page', { url: page })];
  return { title: say(locale, 'named.picture'), lines: said.length === 0 ? [] : [...said, ...drawn] };
}

/** What nobody stated and the design takes for granted. */
export function toldAssumptions({ locale, recommendation }: Given): Told {
  return { title: say(locale, 'named.assumptions'), lines: recommendation.assumptions.map(({ text }) => text) };
}

/** The table of a question as a list: each thing that is compared, with what holds of each option. */
function rowsOf(locale: string | undefined, { head, rows, decides }: SideBySide): readonly string[] {
  const [, ...options] = head;
  const lines = rows.map(([by = '', ...values]) => {
    const said = values.map((value, at) => say(locale, 'named.compare.value', { option: options[at] ?? '', value }));
    return `${by}: ${said.join('; ')}`;
  });
  return decides === null ? lines : [...lines, decides];
}

/** The options that were asked about side by side, or every option beside the one that is recommended. */
export function toldComparison({ locale, recommendation, outline: { sideBySide } }: Given): Told {
  if (sideBySide !== null) return { title: sideBySide.title, lines: rowsOf(locale, sideBySide) };
  const { requirements, status } = recommendation;
  const rows = status === 'answered' ? [] : compareIn(locale, requirements);
  const lines = rows.map(row => `${row.name}: ${say(locale, `compare.verdict.${row.verdict}`)}. ${row.deciding}`);
  return { title: say(locale, 'page.comparison'), lines };
}

/** How to hold two options side by side; nothing where the answer has none to choose from. */
export function toldPair({ locale, recommendation: { headline, rejected } }: Given): Told {
  const [other] = rejected;
  if (headline === null || other === undefined) return { lines: [] };
  const names = { one: optionName(locale, headline.option), other: optionName(locale, other.option) };
  return { lines: [say(locale, 'named.compare-two.say', names)] };
}
