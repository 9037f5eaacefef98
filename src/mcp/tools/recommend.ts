import { z } from 'zod';
import { briefText, spokenRecommendation } from '../../answer/index.ts';
import { answerLinks } from '../answer-resources.ts';
import { briefly } from '../brief.ts';
import { recommendationOutput } from '../recommendation-output.ts';
import { requirementsInput } from '../requirements-input.ts';
import { defineTool, result } from '../tool.ts';

const detail = z
  .enum(['brief', 'full'])
  .default('brief')
  .describe(
    'full: also why not each other option, what would change the answer, figures, topology and every fact it ' +
      'was decided on; about three times as long.',
  );

/** The recommended design, or the answer to what was asked. */
export const recommendTool = defineTool({
  name: 'recommend',
  title: 'Recommend a connection',
  description:
    'The one recommended Azure network design for the requirements, with reasons, pitfalls and sources. Too ' +
    'little known: headline is null, and missing says what to ask. provisional: what nobody said and the ' +
    'headline rests on; ask that. answer: to the question in requirements.ask, held against ' +
    'requirements.stands; changes: what to keep, add and change.',
  input: z.object({ requirements: requirementsInput, detail }),
  output: z.object({ recommendation: recommendationOutput }),
  run: given => {
    const whole = spokenRecommendation(undefined, given.requirements);
    const told = result(briefText(whole), { recommendation: given.detail === 'full' ? whole : briefly(whole) });
    return { ...told, content: [...told.content, ...answerLinks(whole)] };
  },
});
