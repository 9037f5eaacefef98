import { z } from 'zod';
import { packageFiles } from '../../manifest/app-package.ts';
import { readListing } from '../../manifest/listing.ts';
import { readSources } from '../../manifest/sources.ts';

/** Values that a real organisation could have. */
export const goodEnvironment = {
  MICROSOFT_APP_ID: '5f0a2d37-9c1e-4b60-8a4f-d2f7c3be9a11',
  TEAMS_APP_ID: '8d41b6f2-27a5-4c0b-b1de-60f9e8a7c533',
  PUBLIC_URL: 'https://advisor.northwind-platform.net',
  DEVELOPER_NAME: 'Northwind Platform Team',
  SUPPORT_URL: 'https://northwind-platform.net/advisor',
  PRIVACY_URL: 'https://northwind-platform.net/advisor/privacy',
  TERMS_URL: 'https://northwind-platform.net/advisor/terms',
} as const;

const command = z.object({
  title: z.string(),
  description: z.string(),
  type: z.enum(['basic', 'prompt']).optional(),
  prompt: z.string().optional(),
});
const list = z.object({ scopes: z.array(z.string()), commands: z.array(command) });
const feature = z.object({ title: z.string(), description: z.string() });
const manifestShape = z.looseObject({
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  developer: z.record(z.string(), z.string()),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string(), features: z.array(feature) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  copilotAgents: z.object({ customEngineAgents: z.array(z.strictObject({ id: z.string(), type: z.string() })) }),
  agentConnectors: z.array(
    z.looseObject({
      displayName: z.string(),
      description: z.string(),
      toolSource: z.object({
        remoteMcpServer: z.looseObject({
          mcpServerUrl: z.string(),
          mcpToolDescription: z.object({ file: z.string() }),
          authorization: z.object({ type: z.string() }),
        }),
      }),
    }),
  ),
  composeExtensions: z.array(
    z.object({
      botId: z.string(),
      messageHandlers: z.array(z.object({ type: z.string(), value: z.looseObject({ domains: z.array(z.string()) }) })),
    }),
  ),
  bots: z.array(z.looseObject({ botId: z.string(), scopes: z.array(z.string()), commandLists: z.array(list) })),
  validDomains: z.array(z.string()),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
});

/** The manifest as far as the tests look at it. */
export type AppManifest = z.infer<typeof manifestShape>;

export const sources = await readSources('.');
export const files = packageFiles(sources, readListing(goodEnvironment, '1.2.3'));

/** Content of a file of the package. */
export function packaged(name: string): Buffer {
  const file = files.find(candidate => candidate.name === name);
  if (file === undefined) throw new Error(`${name} is not in the package`);
  return Buffer.from(file.content);
}

/** The manifest that goes into the package. */
export const manifest: AppManifest = manifestShape.parse(JSON.parse(packaged('manifest.json').toString('utf8')));
