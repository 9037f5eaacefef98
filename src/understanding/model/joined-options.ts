import type { FactField, Requirements } from '../../decision/case/requirements.ts';
import type { ProposalId } from '../../options/options.ts';
import type { Differing, Joined } from './joined.ts';

/** What can be said of an option: the last speaks against the others. */
export const optionFields = ['proposed', 'mustUse', 'ruledOut'] as const satisfies readonly FactField[];

type OptionField = (typeof optionFields)[number];

const membersOf = (said: Requirements, field: OptionField): readonly ProposalId[] => said[field] ?? [];

/** What somebody says of one option. */
const saidOf = (said: Requirements, option: ProposalId): Requirements =>
  Object.fromEntries(
    optionFields.filter(field => membersOf(said, field).includes(option)).map(field => [field, [option]]),
  );

const isWished = ({ proposed, mustUse }: Requirements): boolean => proposed !== undefined || mustUse !== undefined;

/** True where one has it in mind and the other rules it out. */
const isApart = ({ rules, model }: Differing): boolean =>
  (isWished(rules) && !isWished(model) && model.ruledOut !== undefined) ||
  (isWished(model) && !isWished(rules) && rules.ruledOut !== undefined);

/** The options that two readers find: those of both, but for what one wants and the other does not. */
export function optionsOfBoth(rules: Requirements, model: Requirements): Joined {
  const named = new Set(optionFields.flatMap(field => [...membersOf(rules, field), ...membersOf(model, field)]));
  const said = [...named].map(option => ({ option, rules: saidOf(rules, option), model: saidOf(model, option) }));
  const disputed = said.filter(isApart);
  const isAgreed = (one: ProposalId): boolean => !disputed.some(({ option }) => option === one);
  const lists = optionFields.map(field => {
    const [ours, theirs] = [membersOf(rules, field), membersOf(model, field)];
    const members = [...new Set([...ours, ...theirs])].filter(isAgreed);
    const isSingle = members.some(one => !(ours.includes(one) && theirs.includes(one)));
    return { field, members, isSingle, isStated: members.length > 0 || rules[field]?.length === 0 };
  });
  return {
    agreed: Object.fromEntries(lists.flatMap(({ field, members, isStated }) => (isStated ? [[field, members]] : []))),
    single: lists.flatMap(({ field, isSingle }) => (isSingle ? [field] : [])),
    differing: disputed.map(({ rules: one, model: other }) => ({ rules: one, model: other })),
  };
}
