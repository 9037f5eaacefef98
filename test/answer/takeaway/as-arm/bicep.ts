import { type BicepResource, bicepFile } from '../bicep-file.ts';
import { fieldsOf, itemsOf, textOf } from '../read/design.ts';
import {
  type Asked,
  bareType,
  idOf,
  mapped,
  namedIn,
  pathOf,
  type Resource,
  resource,
  shortId,
  withSubnets,
} from './resource.ts';
import { readLater, sampleOf } from './samples.ts';

/** What a Bicep file asks for. */
export function askedByBicep(text: string): Asked {
  const file = bicepFile(text);
  const symbols = new Map([...file.resources, ...file.existing].map(each => [each.symbol, each]));
  const typeOf = ({ type }: BicepResource): string => type.replace(/@.*/, '');

  const code = (expression: string): unknown => {
    const [symbol = '', property = ''] = expression.split('.');
    const named = symbols.get(symbol);
    if (named !== undefined) {
      if (property === 'name') return nameOf(named).split('/').at(-1);
      return property === 'id' ? pathOf(typeOf(named), nameOf(named).split('/')) : readLater;
    }
    if (!file.parameters.has(symbol)) throw new Error(`Nobody knows ${expression}.`);
    return file.parameters.get(symbol) ?? sampleOf(symbol);
  };
  const worked = (value: unknown): unknown => {
    const written = textOf(fieldsOf(value)['code']);
    if (written !== null)
      return written.includes('${')
        ? shortId(written.replace(/\$\{([^}]*)\}/g, (_, expression: string) => String(code(expression))))
        : mapped(code(written), shortId);
    if (Array.isArray(value)) return value.map(worked);
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? shortId(value) : value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, worked(inner)]));
  };
  const nameOf = ({ body }: BicepResource): string => {
    const parent = symbols.get(textOf(fieldsOf(body['parent'])['code']) ?? '');
    const own = String(worked(body['name']));
    return parent === undefined ? own : `${nameOf(parent)}/${own}`;
  };
  const idOfSymbol = (value: unknown): string => {
    const named = symbols.get(textOf(fieldsOf(value)['code']) ?? '');
    return named === undefined ? '' : idOf(bareType(typeOf(named)), nameOf(named));
  };

  const resources = file.resources.map((each): Resource => {
    const { parent, name: _, dependsOn, ...written } = each.body;
    const body = fieldsOf(worked(written));
    // What a symbol names is waited for; a part of what it names is waited for with it.
    const named = namedIn(body).flatMap(id => [
      id,
      id.replace(/^virtualNetworks\/subnets:(.*)\/.*/, 'virtualNetworks:$1'),
    ]);
    const after = [
      ...named,
      ...itemsOf(dependsOn).map(idOfSymbol),
      ...(parent === undefined ? [] : [idOfSymbol(parent)]),
    ];
    return resource(bareType(typeOf(each)), nameOf(each), body, after);
  });
  return { resources: withSubnets(resources) };
}
