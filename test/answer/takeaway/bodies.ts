import { bicepFile } from './bicep-file.ts';
import { armOf, type Files } from './files.ts';

/**
 * The resources of one type of Microsoft.Network, or of another provider where the type names it, as ARM and Bicep
 * write them.
 */
export function bodiesOf({ arm, bicep }: Files, type: string): Readonly<Record<'arm' | 'bicep', readonly unknown[]>> {
  const whole = type.startsWith('Microsoft.') ? type : `Microsoft.Network/${type}`;
  return {
    arm: armOf(arm).resources.filter(each => each.type === whole),
    bicep: bicepFile(bicep).resources.flatMap(each => (each.type.split('@')[0] === whole ? [each.body] : [])),
  };
}

/** The commands of an az script that begin so, each as one line. */
export const commandsOf = ({ cli }: Files, call: string): readonly string[] =>
  cli
    .replaceAll(' \\\n  ', ' ')
    .split('\n')
    .filter(line => line.startsWith(`az ${call} `));

/** The resources of one Terraform type, their spaces made single. */
export const blocksOf = ({ terraform }: Files, type: string): readonly string[] =>
  [...terraform.matchAll(new RegExp(`^resource "azurerm_${type}" [\\s\\S]*?^\\}`, 'gm'))].map(([block]) =>
    block.replace(/[ \n]+/g, ' '),
  );
