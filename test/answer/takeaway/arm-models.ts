import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface Mapper {
  readonly serializedName?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly type: {
    readonly name: string;
    readonly className?: string | undefined;
    readonly element?: Mapper | undefined;
    readonly value?: Mapper | undefined;
    readonly allowedValues?: readonly string[] | undefined;
    readonly modelProperties?: Readonly<Record<string, Mapper>> | undefined;
  };
}

const mapperShape: z.ZodType<Mapper> = z.lazy(() =>
  z.looseObject({
    serializedName: z.string().optional(),
    required: z.boolean().optional(),
    readOnly: z.boolean().optional(),
    type: z.looseObject({
      name: z.string(),
      className: z.string().optional(),
      element: mapperShape.optional(),
      value: mapperShape.optional(),
      allowedValues: z.array(z.string()).optional(),
      modelProperties: z.record(z.string(), mapperShape).optional(),
    }),
  }),
);

export type Models = ReadonlyMap<string, Mapper>;

/** What a file of a package exports, which the package itself need not. */
async function exportsOf(address: string, from: (source: string) => string = source => source): Promise<unknown> {
  const source = Buffer.from(from(await readFile(new URL(address), 'utf8')));
  return import(/* @vite-ignore */ `data:text/javascript;base64,${source.toString('base64')}`);
}

const parametersShape = z.looseObject({
  apiVersion: z.looseObject({ mapper: z.looseObject({ defaultValue: z.string() }) }),
});

/** The version that the calls of an Azure SDK package are of, by its file of parameters. */
export async function versionOf(address: string): Promise<string> {
  const alone = (source: string): string => /export const apiVersion = \{[\s\S]*?\n\};/.exec(source)?.[0] ?? '';
  return parametersShape.parse(await exportsOf(address, alone)).apiVersion.mapper.defaultValue;
}

/** The resource shapes that an Azure SDK package carries, by class name. */
export async function modelsOf(address: string): Promise<Models> {
  const loaded = await exportsOf(address);
  return new Map(
    Object.entries(Object(loaded)).flatMap(([name, value]) => {
      const parsed = mapperShape.safeParse(value);
      return parsed.success ? [[name, parsed.data] as const] : [];
    }),
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The property that a path such as `properties.subnets` names in a model. */
function propertyAt(mapper: Mapper, path: string): Mapper | undefined {
  return Object.values(mapper.type.modelProperties ?? {}).find(property => property.serializedName === path);
}

function leadsOn(mapper: Mapper, path: string): boolean {
  return Object.values(mapper.type.modelProperties ?? {}).some(property =>
    property.serializedName?.startsWith(`${path}.`),
  );
}

const isExpression = (value: unknown): boolean => typeof value === 'string' && value.startsWith('[');

function faultsOfValue(models: Models, mapper: Mapper, value: unknown, at: string): readonly string[] {
  const { type } = mapper;
  switch (type.name) {
    case 'Composite': {
      const model = models.get(type.className ?? '');
      if (model === undefined) return [`${at}: no model ${type.className}`];
      return isObject(value) ? shapeFaults(models, model, value, at) : [`${at}: no object`];
    }
    case 'Sequence':
      if (!Array.isArray(value)) return [`${at}: no list`];
      return value.flatMap((item, index) =>
        type.element === undefined ? [] : faultsOfValue(models, type.element, item, `${at}/${index}`),
      );
    case 'Boolean':
      return typeof value === 'boolean' ? [] : [`${at}: no yes or no`];
    case 'Number':
      return typeof value === 'number' ? [] : [`${at}: no number`];
    case 'Enum':
      return isExpression(value) || type.allowedValues?.includes(String(value)) === true
        ? []
        : [`${at}: ${String(value)} is not allowed`];
    default:
      return typeof value === 'string' ? [] : [`${at}: no text`];
  }
}

function faultsAt(models: Models, mapper: Mapper, path: string, value: unknown, at: string): readonly string[] {
  const property = propertyAt(mapper, path);
  if (property !== undefined) {
    return property.readOnly === true ? [`${at}: read-only`] : faultsOfValue(models, property, value, at);
  }
  if (!leadsOn(mapper, path)) {
    const isEmptyProperties = path === 'properties' && isObject(value) && Object.keys(value).length === 0;
    return isEmptyProperties ? [] : [`${at}: unknown`];
  }
  if (!isObject(value)) return [`${at}: no object`];
  return Object.entries(value).flatMap(([key, inner]) =>
    faultsAt(models, mapper, `${path}.${key}`, inner, `${at}/${key}`),
  );
}

/**
 * What is wrong with a body against a model: unknown and read-only properties, wrong kinds of value, what is required.
 */
export function shapeFaults(
  models: Models,
  mapper: Mapper,
  body: Readonly<Record<string, unknown>>,
  at = '',
): readonly string[] {
  const stated = Object.entries(body).flatMap(([key, value]) => faultsAt(models, mapper, key, value, `${at}/${key}`));
  const reach = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body);
  const missing = Object.values(mapper.type.modelProperties ?? {}).flatMap(({ required, readOnly, serializedName }) =>
    required === true && readOnly !== true && serializedName !== undefined && reach(serializedName) === undefined
      ? [`${at}/${serializedName}: missing`]
      : [],
  );
  return [...stated, ...missing];
}
