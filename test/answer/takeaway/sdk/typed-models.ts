import type { Mapper, Models } from '../arm-models.ts';
import type { Declarations, Property } from './declarations.ts';

const plain: Readonly<Record<string, string>> = { string: 'String', boolean: 'Boolean', number: 'Number' };

/** The shape of a value of a type. */
function typeOf(declarations: Declarations, type: string): Mapper['type'] {
  if (type.endsWith('[]')) return { name: 'Sequence', element: { type: typeOf(declarations, type.slice(0, -2)) } };
  if (declarations.interfaces.has(type)) return { name: 'Composite', className: type };
  return { name: plain[type] ?? 'String' };
}

/**
 * Models from the types of a package without mappers. Such types leave out the object `properties` of what is sent: of
 * an
 * interface X, whatever stands in XProperties too goes there.
 */
export function typedModels(declarations: Declarations): Models {
  const { interfaces } = declarations;
  const modelOf = (name: string, properties: readonly Property[]): Mapper => {
    const inside = new Set(interfaces.get(`${name}Properties`)?.map(property => property.name));
    const mappers = properties.map(property => {
      const { required, readOnly } = property;
      const serializedName = inside.has(property.name) ? `properties.${property.name}` : property.name;
      return [
        property.name,
        { serializedName, required, readOnly, type: typeOf(declarations, property.type) },
      ] as const;
    });
    return { type: { name: 'Composite', className: name, modelProperties: Object.fromEntries(mappers) } };
  };
  return new Map([...interfaces].map(([name, properties]) => [name, modelOf(name, properties)]));
}
