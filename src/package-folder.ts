import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder with a package.json, this one or one above it. */
function packageFolderOf(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : packageFolderOf(above);
}

/** The folder of this package: the same seen from the source and from wherever a bundle puts the code. */
export const packageFolder: string = packageFolderOf(import.meta.dirname);
