import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import { z } from 'zod';

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build/json-schemas/teams');

/** Microsoft's schema of the manifest or of a localisation file, from the package that bundles them. */
const schemaFiles = { manifest: 'MicrosoftTeams.schema.json', localization: 'MicrosoftTeams.Localization.schema.json' };

function readSchema(kind: keyof typeof schemaFiles, version: string): Record<string, unknown> {
  const file = join(schemas, `v${version}`, schemaFiles[kind]);
  return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')));
}

// The published patterns are not valid under the u flag, which ajv sets unless told otherwise.
const options = { allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false };
const compiled = new Map<string, ValidateFunction>();

function validatorOf(kind: keyof typeof schemaFiles, version: string): ValidateFunction {
  const name = `${kind} ${version}`;
  const validate = compiled.get(name) ?? new AjvDraft04.default(options).compile(readSchema(kind, version));
  compiled.set(name, validate);
  return validate;
}

/** What breaks the published schema of this version, one line each; empty where nothing does. */
export function schemaProblems(kind: keyof typeof schemaFiles, version: string, document: unknown): readonly string[] {
  const validate = validatorOf(kind, version);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${kind} ${instancePath || '/'} ${message}`);
}
