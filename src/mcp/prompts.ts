import type { GetPromptResult, Prompt } from '@modelcontextprotocol/sdk/types.js';
import { say } from '../content/index.ts';

const names = { 'review-my-network': 'review', 'choose-a-connection': 'choose', 'find-out-why': 'debug' } as const;

type PromptName = keyof typeof names;

/** The one argument of every prompt. */
const argument = 'words';

const promptNames = Object.keys(names).filter((name): name is PromptName => Object.hasOwn(names, name));

/** The prompts that a person can pick. */
export const prompts: readonly Prompt[] = promptNames.map(name => {
  const id = names[name];
  return {
    name,
    title: say(undefined, `mcp.prompt.${id}.title`),
    description: say(undefined, `mcp.prompt.${id}.description`),
    arguments: [{ name: argument, description: say(undefined, `mcp.prompt.${id}.argument`), required: true }],
  };
});

/** A prompt with the person's words in it; undefined where there is no such prompt, or no words. */
export function promptOf(name: string, given: Readonly<Record<string, string>>): GetPromptResult | undefined {
  const known = promptNames.find(each => each === name);
  const words = new Map(Object.entries(given)).get(argument)?.trim();
  if (known === undefined || words === undefined || words === '') return undefined;
  const id = names[known];
  return {
    description: say(undefined, `mcp.prompt.${id}.description`),
    messages: [{ role: 'user', content: { type: 'text', text: say(undefined, `mcp.prompt.${id}.text`, { words }) } }],
  };
}
