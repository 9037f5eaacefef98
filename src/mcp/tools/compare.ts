import { z } from 'zod';
import { briefText, comparisonMarkdown, recommendIn, spokenComparison } from '../../answer/index.ts';
import { spokenShape } from '../../answer/spoken-schema.ts';
import { comparisonSchema } from '../../decision/recommendation/comparison.ts';
import { listOf } from '../../decision/recommendation/shapes.ts';
import { requirementsInput } from '../requirements-input.ts';
import { defineTool, result } from '../tool.ts';

/** Options side by side. */
export const compareTool = defineTool({
  name: 'compare',
  title: 'Compare all options',
  description:
    'Every option side by side: verdict, what decides, latency, throughput, encryption, what is billed. The ' +
    'text has those that could be taken, the data has all.',
  input: z.object({ requirements: requirementsInput }),
  output: z.object({ rows: listOf(comparisonSchema), ...spokenShape }),
  run: ({ requirements }) => {
    const compared = spokenComparison(undefined, requirements);
    const { rows } = compared;
    const near = rows.filter(({ verdict }) => verdict !== 'rejected' && verdict !== 'retired');
    return result(rows.length === 0 ? briefText(recommendIn(undefined, requirements)) : comparisonMarkdown(near), {
      ...compared,
    });
  },
});
