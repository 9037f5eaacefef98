import { z } from 'zod';
import { briefText, recommendIn } from '../../answer/index.ts';
import { say } from '../../content/index.ts';
import { type Explanation, explain, explanationSchema } from '../explain.ts';
import { optionInput } from '../option-input.ts';
import { requirementsInput } from '../requirements-input.ts';
import { defineTool, result } from '../tool.ts';

function explanationText({ verdict, because, wouldFit, sources }: Explanation): string {
  const links = sources.map(({ title, url }) => `- ${title}: ${url}`);
  return [`${verdict}: ${because}`, ...(wouldFit === null ? [] : [wouldFit]), ...links].join('\n');
}

/** Why, or why not, one option. */
export const explainTool = defineTool({
  name: 'explain',
  title: 'Explain an option',
  description:
    'Why an option is or is not recommended for the requirements, and what would have to be different; null ' +
    'where it plays no part, or too little is known.',
  input: z.object({ option: optionInput, requirements: requirementsInput }),
  output: z.object({ explanation: explanationSchema.nullable() }),
  run: ({ option, requirements }) => {
    const explanation = explain(requirements, option);
    if (explanation !== undefined) return result(explanationText(explanation), { explanation });
    const recommendation = recommendIn(undefined, requirements);
    const isUnsure = recommendation.headline === null && recommendation.answer === null;
    return result(isUnsure ? briefText(recommendation) : say(undefined, 'mcp.no-part', { option }), {
      explanation: null,
    });
  },
});
