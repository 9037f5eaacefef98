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

const isDeployment = ({ type }: BicepResource): boolean => type.startsWith('Microsoft.Resources/deployments@');

/** A resource, taken out of the deployment that puts it into another resource group. */
function opened(outer: BicepResource): BicepResource {
  if (!isDeployment(outer)) return outer;
  const { template } = fieldsOf(outer.body['properties']);
  const [inner] = itemsOf(fieldsOf(template)['resources']);
  const { type, apiVersion, ...body } = fieldsOf(inner);
  const { dependsOn } = outer.body;
  return {
    symbol: outer.symbol,
    type: `${String(type)}@${String(apiVersion)}`,
    body: { ...body, ...(dependsOn === undefined ? {} : { dependsOn }) },
  };
}

/** What a Bicep file asks for. */
export function askedByBicep(text: string): Asked {
  const file = bicepFile(text);
  const declared = file.resources.map(opened);
  const symbols = new Map([...declared, ...file.existing].map(each => [each.symbol, each]));
  const typeOf = ({ type }: BicepResource): string => type.replace(/@.*/, '');

  const filled = (word: string): string =>
    word.replace(/\$\{([^}]*)\}/g, (_, expression: string) => String(code(expression)));
  /** `resourceId(subscription, group, 'type', name, …)`: the subscription and the group may be left out. */
  const pathIn = (list: string): string => {
    const words = list.split(', ').map(word => (word.startsWith("'") ? filled(word.slice(1, -1)) : String(code(word))));
    const type = words.findIndex(word => word.includes('/'));
    return pathOf(words[type] ?? '', words.slice(type + 1));
  };
  const code = (expression: string): unknown => {
    const [, list] = /^resourceId\((.*)\)$/.exec(expression) ?? [];
    if (list !== undefined) return pathIn(list);
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
      return written.includes('${') && !written.startsWith('resourceId(')
        ? shortId(filled(written))
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

  const elsewhere = new Set(
    file.resources
      .filter(isDeployment)
      .map(opened)
      .map(each => idOf(bareType(typeOf(each)), nameOf(each))),
  );
  const resources = declared.map((each): Resource => {
    const { parent, name: _, dependsOn, ...written } = each.body;
    const body = fieldsOf(worked(written));
    // What a symbol names is waited for, and a part of what it names with it; an id that is put together waits for
    // nothing.
    const bySymbol = namedIn(body).filter(id => !elsewhere.has(id));
    const named = bySymbol.flatMap(id => [id, id.replace(/^virtualNetworks\/subnets:(.*)\/.*/, 'virtualNetworks:$1')]);
    const after = [
      ...named,
      ...itemsOf(dependsOn).map(idOfSymbol),
      ...(parent === undefined ? [] : [idOfSymbol(parent)]),
    ];
    return resource(bareType(typeOf(each)), nameOf(each), body, after);
  });
  return { resources: withSubnets(resources) };
}
