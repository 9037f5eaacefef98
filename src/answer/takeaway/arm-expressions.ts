import { deploymentName, deploymentType, namesOf, type Resources } from './nested.ts';
import { type Expression, isExpression, type Resource, type Template, type Value } from './tree.ts';

/** A text as it stands inside an expression of a template. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A text that is no expression: a bracket at its start would make it one. */
export const literal = (text: string): string => (text.startsWith('[') ? `[${text}` : text);

function nameOf(name: Resource['name']): string {
  if (typeof name === 'string') return quoted(name);
  return name.expr === 'name' ? `format('{0}-${name.suffix}', parameters('prefix'))` : `parameters('${name.id}')`;
}

/** The id of a resource: of the resource group of the deployment, where no other is given. */
function idIn(scope: Resource['scope'], type: string, names: readonly string[]): string {
  const { group, subscription } = scope ?? { group: null, subscription: null };
  const where = [subscription, group].flatMap(held => (held === null ? [] : [`parameters('${held.id}')`]));
  return `resourceId(${[...where, quoted(type), ...names].join(', ')})`;
}

/** A name that is a text alone needs no expression. */
function plainName(value: Expression): string | undefined {
  const [only] = value.expr === 'path' && value.names.length === 1 ? value.names : [];
  return typeof only === 'string' ? only : undefined;
}

/** Writes the expressions of a template. */
export class Expressions {
  readonly bySymbol: Resources;

  constructor(template: Template) {
    this.bySymbol = new Map(template.resources.map(resource => [resource.symbol, resource]));
  }

  private names(resource: Resource): readonly string[] {
    return namesOf(resource, this.bySymbol).map(nameOf);
  }

  private resource(symbol: string): Resource {
    const resource = this.bySymbol.get(symbol);
    if (resource === undefined) throw new Error(`No resource has the symbol ${symbol}.`);
    return resource;
  }

  idOf(symbol: string): string {
    const resource = this.resource(symbol);
    return idIn(resource.scope, resource.type, this.names(resource));
  }

  /** The id of what must be done before something else is: the deployment of what is in another resource group. */
  doneOf(symbol: string): string {
    const { scope } = this.resource(symbol);
    return scope === undefined ? this.idOf(symbol) : idIn(scope, deploymentType, [nameOf(deploymentName(symbol))]);
  }

  text(expression: Expression): string {
    switch (expression.expr) {
      case 'name':
        return nameOf(expression);
      case 'parameter':
        return `parameters('${expression.id}')`;
      case 'around':
        return `format('${expression.before}{0}${expression.after}', parameters('${expression.parameter}'))`;
      case 'path':
        return pathText(expression.names.map(nameOf));
      case 'id':
        return this.idOf(expression.of);
      case 'property':
        return `reference(${this.idOf(expression.of)}, '${this.resource(expression.of).apiVersion}').${expression.path}`;
      case 'child-id': {
        const parent = this.resource(expression.of);
        return idIn(parent.scope, `${parent.type}/${expression.type}`, [
          ...this.names(parent),
          quoted(expression.name),
        ]);
      }
    }
  }

  value(value: Value): unknown {
    if (typeof value === 'string') return literal(value);
    if (typeof value !== 'object') return value;
    if (isExpression(value)) return plainName(value) ?? `[${this.text(value)}]`;
    if (Array.isArray(value)) return value.map(item => this.value(item));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.value(inner)]));
  }

  fullName(resource: Resource): unknown {
    return this.value({ expr: 'path', names: namesOf(resource, this.bySymbol) });
  }
}

/** Names as one, as the type of what belongs to another has it. */
function pathText(names: readonly string[]): string {
  const [only = ''] = names;
  return names.length < 2 ? only : `format('${names.map((_, index) => `{${index}}`).join('/')}', ${names.join(', ')})`;
}
