/** The door of the room: the decision module as an MCP server, whatever carries its messages. */

import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  ErrorCode,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js';
import { say } from '../content/index.ts';
import { ruleVersion } from '../decision/index.ts';
import { instructions } from './instructions.ts';
import { promptOf, prompts } from './prompts.ts';
import { readResource, resources, resourceTemplates } from './resources.ts';
import type { AdvisorTool, ToolParts } from './tool.ts';
import { compareTool } from './tools/compare.ts';
import { diagnoseTool } from './tools/diagnose.ts';
import { explainTool } from './tools/explain.ts';
import { nextQuestionTool } from './tools/next-question.ts';
import { recommendTool } from './tools/recommend.ts';
import { understandTool } from './tools/understand.ts';

const tools: readonly AdvisorTool[] = [
  understandTool,
  recommendTool,
  diagnoseTool,
  compareTool,
  nextQuestionTool,
  explainTool,
];

/** The tools as they are listed. */
export const toolList: readonly Tool[] = tools.map(({ listed }) => listed);

/** The code of MCP for an address at which there is nothing. */
const resourceNotFound = -32_002;

function serveTools(server: Server, parts: ToolParts): void {
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...toolList] }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given } }) => {
    const tool = tools.find(({ listed }) => listed.name === name);
    if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, `There is no tool "${name}".`);
    return tool.call(given, parts);
  });
}

function serveResources(server: Server): void {
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [...resources] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: [...resourceTemplates] }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    const found = readResource(uri);
    if (found === undefined) throw new McpError(resourceNotFound, 'There is nothing at this address.', { uri });
    return { contents: [found] };
  });
}

function servePrompts(server: Server): void {
  server.setRequestHandler(ListPromptsRequestSchema, () => ({ prompts: [...prompts] }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params: { name, arguments: given = {} } }) => {
    const found = promptOf(name, given);
    if (found === undefined) throw new McpError(ErrorCode.InvalidParams, `No prompt "${name}" with these arguments.`);
    return found;
  });
}

/** A server that answers one client; connect it to what carries the messages. Everything that it offers only reads. */
export function createMcpServer(parts: ToolParts = {}): Server {
  const server = new Server(
    { name: 'connectivity-advisor', title: say(undefined, 'product.name'), version: ruleVersion },
    { capabilities: { tools: {}, resources: {}, prompts: {} }, instructions },
  );
  serveTools(server, parts);
  serveResources(server);
  servePrompts(server);
  return server;
}
