import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';
import type { ModelReader } from '../understanding/model/index.ts';
import { problemResult } from './problem.ts';
import { shortSchema } from './short-schema.ts';

/** What a service gives its tools. */
export interface ToolParts {
  /** Reads texts beside the rules; missing where the rules read alone. */
  readonly reader?: ModelReader | undefined;
}

type Answer = CallToolResult | Promise<CallToolResult>;

/** A tool as it is listed, and what runs it. */
export interface AdvisorTool {
  readonly listed: Tool;
  /** Answers a call. What is wrong with its arguments is a result too: nothing is thrown for it. */
  call(given: unknown, parts: ToolParts): Answer;
}

interface Definition<Input extends z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodType;
  readonly run: (given: z.infer<Input>, parts: ToolParts) => Answer;
}

/**
 * Every tool reads and computes: it changes nothing, and reaches nothing but the model that reads beside the rules,
 * where
 * the service has one. Without it, or without being let to it, the same call gives the same answer.
 */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Makes a tool of its schemas and what it does. */
export function defineTool<Input extends z.ZodType>(definition: Definition<Input>): AdvisorTool {
  const { name, title, description, input, output, run } = definition;
  return {
    listed: {
      name,
      title,
      description,
      inputSchema: shortSchema(input),
      outputSchema: shortSchema(output),
      annotations,
    },
    call: (given, parts) => {
      const parsed = input.safeParse(given ?? {});
      return parsed.success ? run(parsed.data, parts) : problemResult(parsed.error.issues);
    },
  };
}

/** A result that a person reads as text and a program as data. */
export function result(text: string, data: Readonly<Record<string, unknown>>): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent: { ...data } };
}
