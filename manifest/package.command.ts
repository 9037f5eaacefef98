/** Makes the Teams app package from environment values: `npm run package:teams`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageVersions } from '../src/package-version.ts';
import { makePackage } from './app-package.ts';
import { ListingError, readListing } from './listing.ts';
import { readSources } from './sources.ts';

const root = process.cwd();

try {
  const listing = readListing(process.env, (await packageVersions(root)).product);
  const folder = join(root, 'dist', 'teams');
  const file = join(folder, 'connectivity-advisor.zip');
  const archive = makePackage(await readSources(root), listing);
  await mkdir(folder, { recursive: true });
  await writeFile(file, archive);
  process.stdout.write(`${file}  ${archive.length} bytes\n`);
} catch (error) {
  if (!(error instanceof ListingError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
