import { Ajv2020 } from 'ajv/dist/2020.js';

const named = {
  type: 'object',
  required: ['description'],
  properties: { description: { type: 'string', minLength: 1 } },
};
const content = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]+/[\\w.+-]+$' },
  additionalProperties: { type: 'object', required: ['schema'], properties: { schema: { $ref: '#/$defs/schema' } } },
};
const operation = {
  type: 'object',
  required: ['operationId', 'summary', 'parameters', 'security', 'responses'],
  additionalProperties: false,
  properties: {
    operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' },
    summary: { type: 'string', minLength: 1 },
    parameters: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/parameter' } },
    security: { type: 'array', items: { type: 'object', additionalProperties: { type: 'array', maxItems: 0 } } },
    requestBody: {
      type: 'object',
      required: ['content'],
      additionalProperties: false,
      properties: { required: { type: 'boolean' }, content },
    },
    responses: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      patternProperties: { '^[1-5](\\d\\d|XX)$': { $ref: '#/$defs/response' } },
    },
  },
};

/**
 * What OpenAPI 3.1.0 demands of a document, for the parts of it that the service's own has; more than those is refused.
 */
const shape = {
  type: 'object',
  required: ['openapi', 'info', 'servers', 'paths', 'components'],
  additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version'],
      additionalProperties: false,
      patternProperties: { '^x-': true },
      properties: {
        title: { type: 'string' },
        version: { type: 'string' },
        description: { type: 'string' },
        license: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, identifier: { type: 'string' } },
        },
      },
    },
    servers: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['url'], properties: { url: { type: 'string', pattern: '^(/|https?://)' } } },
    },
    paths: {
      type: 'object',
      additionalProperties: false,
      patternProperties: {
        '^/': {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          properties: { get: operation, post: operation },
        },
      },
    },
    components: {
      type: 'object',
      additionalProperties: false,
      properties: {
        schemas: {
          type: 'object',
          propertyNames: { pattern: '^[\\w.-]+$' },
          additionalProperties: { $ref: '#/$defs/schema' },
        },
        securitySchemes: { type: 'object', additionalProperties: { $ref: '#/$defs/scheme' } },
      },
    },
  },
  $defs: {
    schema: { type: 'object' },
    parameter: {
      type: 'object',
      required: ['name', 'in', 'schema'],
      properties: { in: { enum: ['query', 'path', 'header', 'cookie'] }, schema: { $ref: '#/$defs/schema' } },
      if: { properties: { in: { const: 'path' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['required'], properties: { required: { const: true } } },
    },
    response: {
      ...named,
      additionalProperties: false,
      properties: {
        ...named.properties,
        content,
        headers: {
          type: 'object',
          additionalProperties: { ...named, required: ['schema'] },
        },
      },
    },
    scheme: {
      oneOf: [
        { properties: { type: { const: 'http' }, scheme: { type: 'string' } }, required: ['type', 'scheme'] },
        {
          properties: {
            type: { const: 'apiKey' },
            name: { type: 'string' },
            in: { enum: ['query', 'header', 'cookie'] },
          },
          required: ['type', 'name', 'in'],
        },
      ],
    },
  },
};

/** What in a document breaks the rules of OpenAPI 3.1, as sentences for a developer. */
export function brokenRules(document: unknown): readonly string[] {
  const check = new Ajv2020({ strict: false, allErrors: true }).compile(shape);
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Says what is wrong with a value beside a schema of the document, which is given by its pointer. */
export function checkerOf(document: object): (pointer: string, value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ ...document, $id: 'https://advisor.example.com/openapi.json' });
  return (pointer, value) => {
    const check = ajv.compile({ $ref: `https://advisor.example.com/openapi.json#${pointer}` });
    check(value);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
