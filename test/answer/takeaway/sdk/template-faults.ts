import { shapeFaults } from '../arm-models.ts';
import { armOf, declaredIn } from '../files.ts';
import { networkClasses, resolverClasses, zoneClasses } from './classes.data.ts';
import { type Family, mappedFamily, typedFamily } from './family.ts';
import { smallFamilies } from './small-families.ts';

/** SDK classes by resource type, with the shapes of them. */
export type Families = readonly (readonly [classes: Readonly<Record<string, string>>, shapes: Family])[];

/** A file or folder beside what a package exports. */
const beside = (entry: string, path: string): string => new URL(path, entry).href;

/** The shapes of all that the files may write. */
export async function publishedShapes(): Promise<Families> {
  return [
    [networkClasses, await mappedFamily(beside(import.meta.resolve('@azure/arm-network'), 'models'))],
    [zoneClasses, typedFamily(beside(import.meta.resolve('@azure/arm-privatedns'), 'models/models.d.ts'))],
    ...smallFamilies,
    [
      resolverClasses,
      await mappedFamily(beside(import.meta.resolve('@azure/arm-dnsresolver'), '../dist-esm/src/models')),
    ],
  ];
}

type Template = ReturnType<typeof armOf>;

/** A body with each parameter that is no text as a value of its type: the shapes are those of values. */
function withValues(parameters: Template['parameters'], value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inner => withValues(parameters, inner));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withValues(parameters, inner)]));
  const type = parameters[/^\[parameters\('(\w+)'\)\]$/.exec(String(value))?.[1] ?? '']?.type;
  return type === 'array' ? ['1'] : type === 'int' ? 1 : value;
}

function resourceFaults(
  families: Families,
  parameters: Template['parameters'],
  { type, apiVersion, name, dependsOn: _, ...written }: Template['resources'][number],
): readonly string[] {
  const body = Object.fromEntries(Object.entries(Object(withValues(parameters, written))));
  const at = `${type} ${name}`;
  for (const [classes, { models, version }] of families) {
    const model = models.get(classes[type.replace('Microsoft.Network/', '')] ?? '');
    if (model === undefined) continue;
    const other = apiVersion === version ? [] : [`${at}: of ${apiVersion}, held against shapes of ${version}`];
    // A template gives a child its name beside its body.
    const faults = shapeFaults(models, model, body, at).filter(fault => fault !== `${at}/name: missing`);
    return [...other, ...faults];
  }
  return [`${at}: no model`];
}

/** Where the resources of an ARM template differ from the published shapes of the version that each is written in. */
export function templateFaults(families: Families, text: string): readonly string[] {
  const template = armOf(text);
  return declaredIn(template).flatMap(({ resource }) => resourceFaults(families, template.parameters, resource));
}
