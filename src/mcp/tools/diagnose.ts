import { z } from 'zod';
import { briefText, recommendIn } from '../../answer/index.ts';
import { requirementsSchema } from '../../decision/case/requirements.ts';
import { textLimit } from '../../text-limit.ts';
import { diagnosed } from '../../understanding/diagnosing.ts';
import { answerOutput } from '../recommendation-output.ts';
import { requirementsInput } from '../requirements-input.ts';
import { listed } from '../short-schema.ts';
import { defineTool, result } from '../tool.ts';

const known = z.looseObject({}).describe('What is known now: send it again with what the check shows.');

/** Why something does not work. */
export const diagnoseTool = defineTool({
  name: 'diagnose',
  title: 'Diagnose what does not work',
  description:
    'Why a connection in Azure does not work: answer.diagnosis has the likeliest causes and the one check that ' +
    'tells. Call it again with the requirements that it gave and, as text, what the check showed: words or ' +
    'pasted output of nslookup, az or PowerShell.',
  input: z.object({ text: z.string().max(textLimit), requirements: requirementsInput.optional() }),
  output: z.object({ requirements: listed(requirementsSchema, known), answer: answerOutput }),
  run: ({ text, requirements: before }) => {
    const requirements = diagnosed(text, before);
    const recommendation = recommendIn(undefined, requirements);
    return result(briefText(recommendation), { requirements, answer: recommendation.answer });
  },
});
