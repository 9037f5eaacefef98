import type { Authority } from '../channels/connector/authentication.ts';
import { type Config, ConfigError, readConfig } from '../config.ts';
import { say } from '../content/index.ts';
import { packageVersions } from '../package-version.ts';
import { checkAddress } from './address.ts';
import { checkEndpoint } from './endpoint.ts';
import type { Finding } from './finding.ts';
import { checkManifest } from './manifest.ts';
import { checkNode } from './node-version.ts';
import { checkPort } from './port.ts';
import { checkStore } from './store.ts';

export type { Finding } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a test puts in place of the world. */
export interface DoctorParts {
  /** Whose tokens are asked for; Microsoft's when missing. */
  readonly authority?: Authority;
}

function configurationIn(environment: Environment): { readonly finding: Finding; readonly config?: Config } {
  const check = 'configuration';
  try {
    const config = readConfig(environment);
    return { config, finding: { check, status: 'ok', what: say('en', 'doctor.configuration.ok'), todo: [] } };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const what = say('en', 'doctor.configuration.fail', { count: error.problems.length });
    return { finding: { check, status: 'fail', what, todo: error.problems } };
  }
}

/** What concerns the channels of Azure alone. */
async function checkRegistration(
  environment: Environment,
  { app, cloud, publicUrl }: Config,
  { authority }: DoctorParts,
  version: string,
): Promise<readonly Finding[]> {
  if (app === undefined) {
    const todo = [say('en', 'doctor.registration.warn.todo')];
    return [{ check: 'registration', status: 'warn', what: say('en', 'doctor.registration.warn'), todo }];
  }
  // The Bot Framework SDK takes a second to load.
  const { checkToken } = await import('./token.ts');
  return [
    ...(publicUrl === undefined ? [] : [await checkEndpoint(publicUrl)]),
    await checkToken({ app, cloud }, { authority }),
    checkManifest(environment, version),
  ];
}

/** What concerns the model that may read. */
async function checkReading({ reader }: Config): Promise<Finding> {
  if (reader === undefined) return { check: 'reader', status: 'ok', what: say('en', 'doctor.reader.none'), todo: [] };
  // Everything that reads takes a second to load.
  const { checkReader } = await import('./reader.ts');
  return checkReader(reader);
}

/** Checks what the service needs on this machine, in the order in which it would fail. Throws nothing. */
export async function examine(environment: Environment, parts: DoctorParts = {}): Promise<readonly Finding[]> {
  const { product, node } = await packageVersions();
  const { finding, config } = configurationIn(environment);
  const first = [checkNode(process.versions.node, node), finding];
  if (config === undefined) return first;
  return [
    ...first,
    checkStore(config),
    await checkPort(config),
    await checkAddress(config),
    await checkReading(config),
    ...(await checkRegistration(environment, config, parts, product)),
  ];
}
