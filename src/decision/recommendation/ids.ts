import { z } from 'zod';
import { optionIds, proposalIds } from '../../options/options.ts';
import { fields } from '../case/requirements.ts';
import { listOf } from './shapes.ts';

export const fieldSchema = z.enum(fields);
export const optionSchema = z.enum(optionIds);
export const proposalSchema = z.enum(proposalIds);

export const legSchema = z
  .enum([
    'vnet-link',
    'topology',
    'service-access',
    'hybrid-link',
    'public-entry',
    'admin-access',
    'egress',
    'names',
    'protection',
  ])
  .describe('One part of the design.');

export const severitySchema = z.enum(['blocker', 'warning', 'note']);

export const verdictSchema = z
  .enum(['recommended', 'companion', 'alternative', 'possible', 'rejected', 'retired'])
  .describe(
    'recommended: the headline; companion: part of the design; alternative: would do, second best, and one ' +
      'option at most; possible: would do too, after that one; rejected: does not fit; retired: cannot be had any ' +
      'more.',
  );

/** Ids of what a claim rests on; the recommendation lists each source once. */
export const sourceIdsSchema = listOf(z.string()).describe('Ids of sources.');

export type Leg = z.infer<typeof legSchema>;
export type Severity = z.infer<typeof severitySchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type SourceId = z.infer<typeof sourceIdsSchema>[number];
