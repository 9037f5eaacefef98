import type { Format } from '../../../../src/answer/index.ts';
import type { Files } from '../files.ts';
import { askedByArm } from './arm.ts';
import { askedByBicep } from './bicep.ts';
import { askedByCli } from './cli.ts';
import type { Asked } from './resource.ts';
import { askedByTerraform } from './terraform.ts';

/** What each of the four files of several designs asks for. */
export function askedByAll(files: readonly Files[]): readonly Readonly<Record<Format, Asked>>[] {
  const terraform = askedByTerraform(files.map(each => each.terraform));
  return files.map(({ cli, bicep, arm }, index) => ({
    cli: askedByCli(cli),
    bicep: askedByBicep(bicep),
    arm: askedByArm(arm),
    terraform: terraform[index] ?? { resources: [] },
  }));
}
