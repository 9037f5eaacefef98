import { fields } from '../../decision/case/requirements.ts';
import { ruleVersion } from '../../decision/index.ts';
import { failures } from './failures.ts';
import { type Operation, operations, type Success } from './operations.ts';
import { addressOfSchema, type SchemaName, writtenSchemas } from './schemas.ts';
import { securitySchemes } from './security.ts';

const content = (name: SchemaName, type = 'application/json') => ({
  [type]: { schema: { $ref: addressOfSchema(name) } },
});

const queries = {
  requirements: fields.map(name => ({
    name,
    in: 'query',
    description: 'Several values are separated by commas; `none` is the empty set.',
    schema: { type: 'string' },
  })),
  watermark: [{ name: 'watermark', in: 'query', schema: { type: 'string' } }],
};

function parameters({ path, query }: Operation) {
  const inPath = path.includes('{conversationId}')
    ? [{ name: 'conversationId', in: 'path', required: true, schema: { type: 'string' } }]
    : [];
  return [...inPath, ...(query === undefined ? [] : queries[query])];
}

const success = ({ says, body, type }: Success) => ({
  description: says,
  ...(body === undefined ? {} : { content: content(body, type) }),
});

function describe(operation: Operation) {
  const { id, summary, body, answers, fails, door } = operation;
  const answered = Object.entries(answers).map(([status, answer]) => [status, success(answer)] as const);
  return {
    operationId: id,
    summary,
    parameters: parameters(operation),
    ...(body && { requestBody: { required: body.optional !== true, content: content(body.schema, body.type) } }),
    security: door === undefined ? [] : [{ [door]: [] }],
    responses: { ...Object.fromEntries(answered), ...failures(fails) },
  };
}

/** What the description says of the service itself. */
export interface Described {
  /** Version of the product. */
  readonly version: string;
  /** Where the service is reached; its own address when missing. */
  readonly publicUrl: string | undefined;
}

/** The OpenAPI 3.1 description of the HTTP API, made from the schemas that the routes parse with. */
export function openApiDocument({ version, publicUrl = '/' }: Described) {
  const paths = new Map<string, Readonly<Record<string, unknown>>>();
  for (const operation of operations) {
    paths.set(operation.path, { ...paths.get(operation.path), [operation.method]: describe(operation) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Connectivity Advisor',
      version,
      'x-rule-version': ruleVersion,
      description: 'Recommends how to connect things in Azure, with reasons, pitfalls and sources.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(paths),
    components: { schemas: writtenSchemas(), securitySchemes },
  };
}
