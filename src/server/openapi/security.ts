/** What opens a door of the service, as OpenAPI describes it. */
export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A Direct Line token of this service, good for one conversation; tokens/generate gives it.',
  },
  channel: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the Bot Connector for the app id of this bot.',
  },
  ticket: {
    type: 'apiKey',
    in: 'query',
    name: 't',
    description: 'Stands in the streamUrl; good once, for 60 seconds.',
  },
} as const;

export type Door = keyof typeof securitySchemes;
