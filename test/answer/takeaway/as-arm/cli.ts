import { fieldsOf, itemsOf } from '../read/design.ts';
import { shellLines } from '../shell-words.ts';
import { cliHubs } from './cli-hubs.ts';
import { cliLinks } from './cli-links.ts';
import { cliNetworks } from './cli-networks.ts';
import type { CliType, Options } from './cli-options.ts';
import { cliServices } from './cli-services.ts';
import { type Asked, idOf, type Resource, resource } from './resource.ts';
import { camel, sampleOf } from './samples.ts';

const types = new Map<string, CliType>(Object.entries({ ...cliNetworks, ...cliLinks, ...cliHubs, ...cliServices }));

type Values = ReadonlyMap<string, string>;

/** What each variable of a script holds; one that only hands on what the environment holds is asked for. */
function valuesIn(lines: readonly (readonly string[])[]): Values {
  const values = new Map<string, string>();
  for (const [first = ''] of lines) {
    const [, name = '', value = ''] = /^([A-Z_0-9]+)=(.*)$/s.exec(first) ?? [];
    if (name !== '') values.set(name, value === `<${name}>` ? '' : withValues(value, values));
    if (value === `<${name}>` && name !== '') values.set(name, [sampleOf(camel(name))].flat().join(' '));
  }
  return values;
}

function withValues(word: string, values: Values): string {
  return word.replace(/<([A-Z_0-9]+)>/g, (_, name: string) =>
    name === 'SUBSCRIPTION_ID' ? 's' : (values.get(name) ?? String(sampleOf(camel(name)))),
  );
}

/** The options of a command; one with the words of a list stands only where the list has any. */
function optionsOf(words: readonly string[], values: Values): Options {
  const options = new Map<string, string[]>();
  let last = '';
  for (const word of words) {
    if (word.startsWith('--')) {
      last = word;
      options.set(last, []);
    } else if (/^<[A-Z_]*ZONES>$/.test(word)) {
      const list = withValues(word, values)
        .split(' ')
        .filter(each => each !== '');
      if (list.length === 0) options.delete(last);
      else options.set(last, list);
    } else options.get(last)?.push(withValues(word, values));
  }
  return options;
}

/** A list put after another under each key, or a value in place of another. */
function merged(near: unknown, far: unknown): unknown {
  if (Array.isArray(near)) return [...near, ...itemsOf(far)];
  if (typeof near !== 'object' || near === null) return far ?? near;
  const [own, more] = [fieldsOf(near), fieldsOf(far)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(more)])];
  return Object.fromEntries(keys.map(key => [key, merged(own[key], more[key])]));
}

/** What a script of `az` commands asks for. Each command runs after those above it. */
export function askedByCli(text: string): Asked {
  const lines = shellLines(text).map(line => line.map(word => word.text));
  const values = valuesIn(lines);
  const resources = new Map<string, Resource>();
  for (const [program, ...words] of lines) {
    const first = words.findIndex(word => word.startsWith('--'));
    const call = words.slice(0, first).join(' ');
    const known = types.get(call.replace(/^network /, '').replace(/ (create|add|add-record)$/, ''));
    // What is done to a service is no part of the network, and not every language can.
    if (program !== 'az' || known === undefined || !/^(network|dns-resolver) (.* )?(create|add|add-record)$/.test(call))
      continue;
    const options = optionsOf(words.slice(first), values);
    const { type, parents = [], isNamed = false, adds = false, body } = known;
    const path = [...parents, ...(adds || isNamed ? [] : ['name'])]
      .map(name => options.get(`--${name}`)?.[0] ?? '')
      .join('/');
    const before = resources.get(idOf(type, path));
    const location = options.get('--location')?.[0];
    const written = { ...(location === undefined ? {} : { location }), ...body?.(options) };
    const whole = before === undefined ? written : fieldsOf(merged(before.body, written));
    const made = resource(type, path, whole, before?.after ?? resources.keys());
    // What adds to a resource may name what was created after that one.
    resources.set(made.id, before === undefined ? made : { ...made, after: new Set([...resources.keys()]) });
  }
  return { resources: [...resources.values()] };
}
