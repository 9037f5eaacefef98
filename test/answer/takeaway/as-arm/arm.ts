import { armOf, declaredIn } from '../files.ts';
import { fieldsOf } from '../read/design.ts';
import { Expression } from './expression.ts';
import {
  type Asked,
  bareType,
  idOf,
  mapped,
  pathOf,
  type Resource,
  resource,
  shortId,
  withSubnets,
} from './resource.ts';
import { readLater, sampleOf } from './samples.ts';

type Template = ReturnType<typeof armOf>;

/** The resource id that these words make; a subscription and a resource group may stand before the type. */
function pathFrom(values: readonly string[]): string {
  const type = values.findIndex(value => value.includes('/'));
  return pathOf(values[type] ?? '', values.slice(type + 1));
}

function evaluated(value: string, { parameters }: Pick<Template, 'parameters'>): unknown {
  if (!value.startsWith('[') || value.startsWith('[[')) return value;
  const call = (name: string, values: readonly unknown[]): unknown => {
    const texts = values.map(String);
    const [first = '', ...others] = texts;
    switch (name) {
      case 'parameters':
        return parameters[first]?.defaultValue ?? sampleOf(first);
      case 'format':
        return first.replace(/\{(\d+)\}/g, (_, index: string) => others[Number(index)] ?? '');
      case 'concat':
        return texts.join('');
      case 'reference':
        return readLater;
      case 'resourceId':
        return pathFrom(texts);
      default:
        throw new Error(`Nobody knows ${name}().`);
    }
  };
  return new Expression(value.slice(1, -1), call).value();
}

/** What an ARM template asks for. */
export function askedByArm(text: string): Asked {
  const template = armOf(text);
  const worked = (value: unknown): unknown =>
    mapped(value, leaf => mapped(evaluated(leaf, template), each => shortId(each)));
  const declared = declaredIn(template).map(
    ({ resource: { type, apiVersion: _, name, dependsOn, ...body }, deployment }) => {
      const made = { type: bareType(type), name: String(worked(name)), body: fieldsOf(worked(body)) };
      const inside = deployment === null ? null : idOf('Microsoft.Resources/deployments', String(worked(deployment)));
      return { ...made, dependsOn, inside };
    },
  );
  // Who waits for a deployment waits for what it puts there.
  const inside = new Map(
    declared.flatMap(each => (each.inside === null ? [] : [[each.inside, idOf(each.type, each.name)] as const])),
  );
  const resources = declared.map(({ type, name, body, dependsOn }): Resource => {
    const after = dependsOn.map(id => String(worked(id))).map(id => inside.get(id) ?? id);
    return resource(type, name, body, after);
  });
  return { resources: withSubnets(resources) };
}
