import { at } from '../as-arm/resource.ts';
import { armOf } from '../files.ts';
import { type Fields, fieldsOf, itemsOf } from '../read/design.ts';

type Template = ReturnType<typeof armOf>;
type Written = Template['resources'][number];

/** A change to a template. Throws where there is nothing to change. */
export type Edit = (template: Template) => Template;

/** Works out a value from what stands there, the resource that it stands in, and the template. */
type Work = (old: unknown, resource: Fields, template: Template) => unknown;

const isWork = (value: unknown): value is Work => typeof value === 'function';

const fullType = (type: string): string => `Microsoft.Network/${type}`;

/** A value with what stands at a path changed; a part of a list is found by its place or its name, and `+` adds one. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (!Array.isArray(value)) {
    const inner = changedAt(fieldsOf(value)[key], rest, change);
    return { ...fieldsOf(value), [key]: inner };
  }
  if (key === '+') return [...itemsOf(value), change(undefined)];
  const index = value.findIndex((item, place) => String(place) === key || at(item, 'name') === key);
  if (index < 0) throw new Error(`There is no ${key}.`);
  return itemsOf(value).map((item, place) => (place === index ? changedAt(item, rest, change) : item));
}

function hasPath(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined || key === '+') return true;
  if (!Array.isArray(value)) return rest.length === 0 || hasPath(fieldsOf(value)[key], rest);
  const item = value.find((each, place) => String(place) === key || at(each, 'name') === key);
  return item !== undefined && hasPath(item, rest);
}

/**
 * Sets what stands at a path of the first resource of a type that has it and meets `where`; undefined takes it away.
 */
export function set(type: string, path: string, to: unknown, where: (resource: Fields) => boolean = () => true): Edit {
  const keys = path.split('/');
  return template => {
    const found = template.resources.findIndex(
      each => each.type === fullType(type) && hasPath(each, keys) && where(each),
    );
    if (found < 0) throw new Error(`No ${type} has ${path}.`);
    const resources = template.resources.map((each, index): Written => {
      if (index !== found) return each;
      const changed = fieldsOf(changedAt(each, keys, old => (isWork(to) ? to(old, each, template) : to)));
      return { ...each, ...changed };
    });
    return armOf(JSON.stringify({ ...template, resources }));
  };
}

/** Sets what stands at a path of every resource of a type. */
export const setAll =
  (type: string, path: string, to: unknown): Edit =>
  template => ({
    ...template,
    resources: template.resources.map(each =>
      each.type === fullType(type) ? { ...each, ...fieldsOf(changedAt(each, path.split('/'), () => to)) } : each,
    ),
  });

/** Adds a resource. */
export const add =
  (type: string, name: string, body: Fields, dependsOn: readonly string[] = []): Edit =>
  template => ({
    ...template,
    resources: [
      ...template.resources,
      { type: fullType(type), apiVersion: 'any', name, dependsOn: [...dependsOn], ...body },
    ],
  });

/** Adds the first resource of a type again under another name; without one, under its own. */
export const copy =
  (type: string, name?: string): Edit =>
  template => {
    const found = template.resources.find(each => each.type === fullType(type));
    if (found === undefined) throw new Error(`There is no ${type}.`);
    return { ...template, resources: [...template.resources, { ...found, name: name ?? found.name }] };
  };

/** Takes away the last resource of a type, or all of it. */
export const drop =
  (type: string, every = false): Edit =>
  template => {
    const last = template.resources.findLastIndex(each => each.type === fullType(type));
    if (last < 0) throw new Error(`There is no ${type}.`);
    const resources = template.resources.filter(
      (each, index) => index !== last && !(every && each.type === fullType(type)),
    );
    return { ...template, resources };
  };

/** Gives a parameter another value. */
export const give =
  (id: string, defaultValue: unknown): Edit =>
  template => ({
    ...template,
    parameters: { ...template.parameters, [id]: { type: 'string', ...template.parameters[id], defaultValue } },
  });

/** Writes another text wherever one stands. */
export const everywhere =
  (from: string, to: string): Edit =>
  template =>
    armOf(JSON.stringify(template).replaceAll(from, to));

/** The id of the first resource of a type in a template. */
export function idIn({ resources }: Template, type: string): string {
  const name = resources.find(each => each.type === fullType(type))?.name ?? '';
  return `[resourceId('${fullType(type)}', ${name.startsWith('[') ? name.slice(1, -1) : `'${name}'`})]`;
}
