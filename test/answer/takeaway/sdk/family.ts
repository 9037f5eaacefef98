import type { Mapper, Models } from '../arm-models.ts';
import { modelsOf, versionOf } from '../arm-models.ts';
import { type Declarations, declarationsOf } from './declarations.ts';
import { typedModels } from './typed-models.ts';

/** The shapes of one version of one part of Azure Resource Manager, as an SDK package publishes them. */
export interface Family {
  /** The version that the shapes are of. */
  readonly version: string;
  readonly models: Models;
}

/** The values that an SDK knows for a type of texts; none where it takes any. */
function valuesOf({ enums, aliases }: Declarations, type: string): readonly string[] {
  const literals = [...(aliases.get(type) ?? '').matchAll(/"([^"]*)"/g)].map(([, value = '']) => value);
  return enums.get(`Known${type}`) ?? literals;
}

/** Models whose texts are held to the values that the SDK knows. */
function withKnownValues(models: Models, declarations: Declarations): Models {
  const narrowed = (mapper: Mapper, type: string): Mapper => {
    const { element } = mapper.type;
    if (element !== undefined)
      return { ...mapper, type: { ...mapper.type, element: narrowed(element, type.replace(/\[\]$/, '')) } };
    const allowedValues = mapper.type.name === 'String' ? valuesOf(declarations, type) : [];
    return allowedValues.length === 0 ? mapper : { ...mapper, type: { name: 'Enum', allowedValues } };
  };
  return new Map(
    [...models].map(([name, model]) => {
      const types = new Map(declarations.interfaces.get(name)?.map(property => [property.name, property.type]));
      const properties = Object.entries(model.type.modelProperties ?? {}).map(
        ([key, mapper]) => [key, narrowed(mapper, types.get(key) ?? '')] as const,
      );
      return [name, { ...model, type: { ...model.type, modelProperties: Object.fromEntries(properties) } }];
    }),
  );
}

/** The shapes of a package that ships its mappers, in this folder of it. */
export async function mappedFamily(folder: string): Promise<Family> {
  const models = await modelsOf(`${folder}/mappers.js`);
  const declarations = declarationsOf(new URL(`${folder}/index.d.ts`));
  return { version: await versionOf(`${folder}/parameters.js`), models: withKnownValues(models, declarations) };
}

/** The shapes of a package that ships its types alone, in this file of it. */
export function typedFamily(file: string): Family {
  const declarations = declarationsOf(new URL(file));
  const [version = 'none'] = declarations.enums.get('KnownVersions')?.slice(-1) ?? [];
  return { version, models: withKnownValues(typedModels(declarations), declarations) };
}
