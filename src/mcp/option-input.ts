import { z } from 'zod';
import { type ProposalId, proposalIds } from '../options/options.ts';
import { optionsCalled } from './aliases.ts';
import { nearest } from './nearest.ts';
import { uris } from './resource-uris.ts';
import { listed } from './short-schema.ts';

/** Reads one option from the arguments of a tool: its id, or what people call it. */
export const optionInput = listed(
  z.string().transform((name, context): ProposalId => {
    const [called = name] = optionsCalled(name);
    const option = proposalIds.find(id => id === called);
    if (option !== undefined) return option;
    const near = nearest(name, proposalIds);
    context.addIssue({
      code: 'custom',
      message: `"${name}" is no option that is known here.`,
      params: { ...(near.length === 0 ? {} : { nearest: near }), all: uris.options },
    });
    return z.NEVER;
  }),
  z.string().describe(`An option: its id, or its name as people say it ("point-to-site"). All: ${uris.options}`),
);
