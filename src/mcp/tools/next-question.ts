import { z } from 'zod';
import { choiceTitle, fieldQuestion } from '../../answer/index.ts';
import { say } from '../../content/index.ts';
import { type Field, requirementsSchema } from '../../decision/case/requirements.ts';
import { nextQuestion } from '../../decision/index.ts';
import { openQuestionSchema } from '../../decision/recommendation/question.ts';
import { listOf, partOf } from '../../decision/recommendation/shapes.ts';
import { requirementsInput } from '../requirements-input.ts';
import { defineTool, result } from '../tool.ts';

/** Choices that a person reads at once; a longer list is asked for by name. */
const mostChoices = 12;

const questionSchema = openQuestionSchema.unwrap().extend({
  ask: z.string().describe('The question in words.'),
  choices: listOf(partOf({ value: z.string(), title: z.string() })).describe(
    'The answers that there are, where they are few; otherwise it is asked for by name.',
  ),
});

/** The values that a field may have, where they are few. */
function valuesOf(field: Field): readonly string[] {
  const values = z
    .array(z.string())
    .safeParse(findEnum(z.toJSONSchema(requirementsSchema.shape[field], { io: 'input' })));
  return values.success && values.data.length <= mostChoices ? values.data : [];
}

/** The list of values in the schema of one answer, or of the members of a set. */
function findEnum(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('enum' in schema) return schema.enum;
  if ('items' in schema) return findEnum(schema.items);
  return 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf.map(findEnum).find(Array.isArray) : undefined;
}

/** What is most worth asking. */
export const nextQuestionTool = defineTool({
  name: 'next_question',
  title: 'Next question',
  description:
    'The one unanswered question that can still change the design, with its answers; null when nothing more ' +
    'matters. Ask the person; do not answer it yourself.',
  input: z.object({ requirements: requirementsInput }),
  output: z.object({ question: questionSchema.nullable() }),
  run: ({ requirements }) => {
    const next = nextQuestion(requirements);
    if (next === undefined) return result(say(undefined, 'mcp.nothing-more'), { question: null });
    const ask = fieldQuestion(undefined, next.field);
    const choices = valuesOf(next.field).map(value => ({ value, title: choiceTitle(undefined, next.field, value) }));
    const lines = choices.map(({ value, title }) => `- ${value}: ${title}`);
    return result([ask, ...lines].join('\n'), { question: { ...next, ask, choices } });
  },
});
