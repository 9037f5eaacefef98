import type { Format } from '../../../../src/answer/index.ts';
import type { Files } from '../files.ts';
import { readCli } from './cli.ts';
import type { DesignInFile } from './design.ts';
import { readTerraform } from './terraform.ts';
import { readArm, readBicep } from './tree.ts';

/** Reads one file of each language. */
export const readFile: Readonly<Record<Format, (text: string) => DesignInFile>> = {
  cli: readCli,
  bicep: readBicep,
  arm: readArm,
  terraform: text => {
    const [read] = readTerraform([text]);
    if (read === undefined) throw new Error('Nothing was read.');
    return read;
  },
};

/**
 * What each of the four files of several designs builds. Terraform is read at once, because its parser is slow to
 * start.
 */
export function readAll(files: readonly Files[]): readonly (readonly (readonly [string, DesignInFile])[])[] {
  const terraform = readTerraform(files.map(each => each.terraform));
  return files.map(({ cli, bicep, arm }, index) => {
    const hcl = terraform[index];
    return [
      ['cli', readCli(cli)] as const,
      ['bicep', readBicep(bicep)] as const,
      ['arm', readArm(arm)] as const,
      ...(hcl === undefined ? [] : [['terraform', hcl] as const]),
    ];
  });
}
