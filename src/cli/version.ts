import { say } from '../content/index.ts';
import { ruleVersion } from '../decision/rule-version.ts';
import { packageVersions } from '../package-version.ts';

/** The version of the program and of its rules. */
export async function versionText(): Promise<string> {
  const { product } = await packageVersions();
  return say('en', 'cli.version', { version: product, rules: ruleVersion });
}
