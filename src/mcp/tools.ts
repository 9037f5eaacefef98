import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { comparisonMarkdown, renderAnswer } from '../answer/index.ts';
import { type Requirements, requirementsSchema } from '../decision/case/requirements.ts';
import { compare, nextQuestion, recommend, ruleVersion } from '../decision/index.ts';
import { askedAnswerSchema } from '../decision/recommendation/answer.ts';
import { comparisonSchema } from '../decision/recommendation/comparison.ts';
import { openQuestionSchema } from '../decision/recommendation/question.ts';
import { listOf } from '../decision/recommendation/shapes.ts';
import { recommendationSchema } from '../decision/recommendation.ts';
import { proposalIds } from '../options/options.ts';
import { textLimit } from '../text-limit.ts';
import { diagnosed } from '../understanding/diagnosing.ts';
import { understand } from '../understanding/index.ts';
import { toldOf, understoodTextSchema } from '../understanding/understood-text.ts';
import { explain, explanationSchema } from './explain.ts';

const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
const requirements = requirementsSchema.describe(
  'What is known so far. Leave out what was not said; "unknown" where it was asked and is not known.',
);

/** A result that a person reads as text and a program as data. */
function result(text: string, data: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent: { ...data } };
}

/** What is missing where too little is known to judge anything; undefined where there is a recommendation. */
function unsureText(known: Requirements): string | undefined {
  const recommendation = recommend(known);
  return recommendation.headline === null && recommendation.answer === null
    ? renderAnswer(recommendation).text
    : undefined;
}

/** The tools by which a coding assistant asks the decision module; all of them only read. */
export function createMcpServer(): McpServer {
  const server = new McpServer({ name: 'connectivity-advisor', version: ruleVersion });

  server.registerTool(
    'understand',
    {
      title: 'Understand a sentence',
      description:
        'Reads what a sentence says of an Azure connection: requirements with what stands already and what is asked, what in it is ambiguous, every part of a network that it names, the main question, and which words were not made use of.',
      inputSchema: { text: z.string().max(textLimit) },
      outputSchema: understoodTextSchema.unwrap().shape,
      annotations: readOnly,
    },
    ({ text }) => {
      const understood = toldOf(understand(text));
      return result(JSON.stringify(understood), understood);
    },
  );

  server.registerTool(
    'recommend',
    {
      title: 'Recommend a connection',
      description:
        'The one recommended Azure network design for the requirements, with reasons, pitfalls and sources. Too little known: headline is null, and missing says what to ask. provisional: what nobody said and the headline rests on; ask that. answer: to the question in requirements.ask, held against requirements.stands; changes: what to keep, add and change.',
      inputSchema: { requirements },
      outputSchema: { recommendation: recommendationSchema },
      annotations: readOnly,
    },
    given => {
      const recommendation = recommend(given.requirements);
      return result(renderAnswer(recommendation).text, { recommendation });
    },
  );

  server.registerTool(
    'diagnose',
    {
      title: 'Diagnose what does not work',
      description:
        'Why a connection in Azure does not work: answer.diagnosis has the likeliest causes and the one check that tells. Call it again with the requirements that it gave and, as text, what the check showed: words or pasted output of nslookup, az or PowerShell.',
      inputSchema: { text: z.string().max(textLimit), requirements: requirements.optional() },
      outputSchema: { requirements: requirementsSchema, answer: askedAnswerSchema.nullable() },
      annotations: readOnly,
    },
    ({ text, requirements: before }) => {
      const known = diagnosed(text, before);
      const recommendation = recommend(known);
      return result(renderAnswer(recommendation).text, { requirements: known, answer: recommendation.answer });
    },
  );

  server.registerTool(
    'compare',
    {
      title: 'Compare all options',
      description: 'Every option side by side: verdict, what decides, latency, throughput, encryption, what is billed.',
      inputSchema: { requirements },
      outputSchema: { rows: listOf(comparisonSchema) },
      annotations: readOnly,
    },
    given => {
      const rows = compare(given.requirements);
      return result(unsureText(given.requirements) ?? comparisonMarkdown(rows), { rows });
    },
  );

  server.registerTool(
    'next_question',
    {
      title: 'Next question',
      description: 'The unanswered question that can still change the design; null when nothing more matters.',
      inputSchema: { requirements },
      outputSchema: { question: openQuestionSchema.nullable() },
      annotations: readOnly,
    },
    given => {
      const question = nextQuestion(given.requirements) ?? null;
      return result(JSON.stringify(question), { question });
    },
  );

  server.registerTool(
    'explain',
    {
      title: 'Explain an option',
      description: 'Why an option is or is not recommended for the requirements, and what would have to be different.',
      inputSchema: { option: z.enum(proposalIds), requirements },
      outputSchema: { explanation: explanationSchema.nullable() },
      annotations: readOnly,
    },
    given => {
      const explanation = explain(given.requirements, given.option) ?? null;
      const unsure = explanation === null ? unsureText(given.requirements) : undefined;
      return result(unsure ?? JSON.stringify(explanation), { explanation });
    },
  );

  return server;
}
