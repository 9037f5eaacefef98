/** What is wrong with one thing that was given: beside its field on a page, after its option, and to programs. */
export const problems = {
  'problem.range': 'Write an IPv4 range such as 10.1.0.0/16.',
  'problem.range-too-small': '{range} is too small for the subnets of this design.',
  'problem.ranges-overlap': '{one} and {other} overlap. Give each network a range of its own.',
  'problem.prefix': 'Write 1 to 20 small letters, digits and hyphens, with a letter first and no hyphen last.',
  'problem.too-long': 'Write at most {most} characters.',
  'problem.name-or-id': 'Write a name, resource group/name, or a whole resource id.',
  'problem.whole-id': 'Write the whole resource id: {form}',
  'problem.wrong-type': 'This is the id of {type}. Give one of {legal}.',
  'problem.either': '{one} or {other}',
};
