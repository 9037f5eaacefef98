import { zipSync } from 'fflate';
import { z } from 'zod';
import { fillTemplate } from './fill.ts';
import { iconSizes, renderIcon } from './icons.ts';
import { type Listing, ListingError } from './listing.ts';
import { schemaProblems } from './schema.ts';

/** The sources of the package, as text. */
export interface PackageSources {
  readonly template: string;
  /** Localisation files by their name in the package. */
  readonly localizations: Readonly<Record<string, string>>;
  /** The tools that agents find at the service, as JSON. */
  readonly tools: string;
  readonly colorIcon: string;
  readonly outlineIcon: string;
}

/** A file of the package, by its name inside. */
export interface PackageFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * The earliest date of the format in local time, in which it is written: the same files make the same bytes anywhere.
 */
const mtime = new Date(1980, 0, 1);

const version = z.looseObject({ manifestVersion: z.string() });

function schemaFaults(manifest: string, localizations: PackageSources['localizations']): readonly string[] {
  const document = version.parse(JSON.parse(manifest));
  const { manifestVersion } = document;
  return [
    ...schemaProblems('manifest', manifestVersion, document),
    ...Object.values(localizations).flatMap(text => schemaProblems('localization', manifestVersion, JSON.parse(text))),
  ];
}

/** The files of the package, manifest first; throws a ListingError where one breaks its published schema. */
export function packageFiles(sources: PackageSources, listing: Listing): readonly PackageFile[] {
  const manifest = fillTemplate(sources.template, listing);
  const faults = schemaFaults(manifest, sources.localizations);
  if (faults.length > 0) throw new ListingError(faults);
  const text = { 'manifest.json': manifest, ...sources.localizations, 'mcp-tools.json': sources.tools };
  return [
    ...Object.entries(text).map(([name, content]) => ({ name, content: Buffer.from(content, 'utf8') })),
    { name: 'color.png', content: renderIcon(sources.colorIcon, iconSizes.color) },
    { name: 'outline.png', content: renderIcon(sources.outlineIcon, iconSizes.outline) },
  ];
}

/** The Teams app package: a zip with manifest, localisations and icons at its root. */
export function makePackage(sources: PackageSources, listing: Listing): Buffer {
  const files = packageFiles(sources, listing).map(({ name, content }) => [name, content] as const);
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9, mtime }));
}
