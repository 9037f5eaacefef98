import { type OptionId, optionIds } from '../../../options/options.ts';
import { wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { Finding } from '../../finding.ts';
import type { NamedOption } from './read.ts';

const options: ReadonlySet<string> = new Set(optionIds);
const isOption = (id: string): id is OptionId => options.has(id);

/** Words that stand around the name of an option that is not up for choice. */
const leading =
  /\b(must|has to|have to|required to|obliged to|muss|mussen|doit|devons|tiene que|tenemos que|tem que|temos que)( always| only)? (be|use|go over|go through|run over|stay on|uber|mit|passer par|utiliser|ser|usar|pasar por|passar por)( \w+)?$/;
const following =
  /^(is|are|ist|sind|est|es|e) (\w+ )?(mandatory|mandated|a must|compulsory|prescribed|required by|vorgeschrieben|pflicht|obligatoire|impose|obligatorio|obligatoria|obrigatorio|obrigatoria)\b|^(は|が)?必須/;
const reach = 6;

/** The options that the person says must be used; undefined where none is. */
export function readMustUse({ message: { tokens } }: Read, named: readonly NamedOption[]): Finding | undefined {
  const wanted = named.filter(({ refused, from, to }) => {
    if (refused || tokens.slice(to, to + reach).some(({ text }) => text === '?')) return false;
    return (
      leading.test(wordsBetween(tokens, from - reach, from)) || following.test(wordsBetween(tokens, to, to + reach))
    );
  });
  const value = [...new Set(wanted.flatMap(({ ids }) => ids.filter(isOption)))];
  const [first] = wanted;
  if (first === undefined || value.length === 0) return undefined;
  return { field: 'mustUse', value, from: first.from, to: wanted.at(-1)?.to ?? first.to, fuzzy: false, weight: 1 };
}
