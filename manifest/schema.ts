import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AjvDraft04 from 'ajv-draft-04';
import { z } from 'zod';

const require = createRequire(import.meta.url);

/** Microsoft's schema of the manifest or of a localisation file, from the package that bundles them. */
const schemaFiles = { manifest: 'MicrosoftTeams.schema.json', localization: 'MicrosoftTeams.Localization.schema.json' };

function readSchema(kind: keyof typeof schemaFiles, version: string): Record<string, unknown> {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${version}`;
  const text = readFileSync(require.resolve(`${folder}/${schemaFiles[kind]}`), 'utf8');
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

/** What breaks the published schema of this version, one line each; empty where nothing does. */
export function schemaProblems(kind: keyof typeof schemaFiles, version: string, document: unknown): readonly string[] {
  // The published patterns are not valid under the u flag, which ajv sets unless told otherwise.
  const ajv = new AjvDraft04.default({ allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false });
  const validate = ajv.compile(readSchema(kind, version));
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${kind} ${instancePath || '/'} ${message}`);
}
