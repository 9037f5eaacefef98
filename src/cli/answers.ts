import { decodeAnswers, saidIn } from '../answer/index.ts';
import { say } from '../content/index.ts';
import { type GivenName, givenNames } from '../decision/case/given-networks.ts';
import { type Field, fields, type Requirements } from '../decision/case/requirements.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { CommandLine } from './command-line.ts';
import { listOf, valuesOf, valuesText } from './field-values.ts';
import type { OptionName } from './options.data.ts';
import { readingsText } from './ways.ts';
import { meant } from './wrong-line.ts';

/** The answers of a command line, or in a sentence what is wrong with them. */
export type Answers =
  | { readonly ok: true; readonly requirements: Requirements }
  | { readonly ok: false; readonly message: string };

/** One option that says a fact, as it was typed. */
interface Stated {
  readonly option: string;
  readonly typed: string;
  readonly field: string;
  readonly value: string;
}

function stated(values: CommandLine['values']): readonly Stated[] {
  const { from, to, target, source, exposure, hybrid = [], answer = [] } = values;
  const one = (name: string, field: Field, typed: string | undefined): readonly Stated[] =>
    typed === undefined ? [] : [{ option: `--${name}`, typed, field, value: typed }];
  return [
    ...one('from', 'sourceRegion', from),
    ...one('to', 'targetRegion', to),
    ...one('target', 'resourceType', target),
    ...one('source', 'sourceType', source),
    ...one('exposure', 'exposure', exposure),
    ...hybrid.flatMap(need => one('hybrid', 'hybrid', need)),
    ...answer.map(typed => {
      const [field = '', ...rest] = typed.split('=');
      return { option: '--answer', typed, field, value: rest.join('=') };
    }),
  ];
}

/** What people write in their own words. */
const spoken = ['sourceRegion', 'targetRegion', 'resourceType', 'sourceType', 'exposure'] as const;

type Meaning = { readonly value: string } | { readonly unclear: Understanding['ambiguous'][number] };

/** What a value means: an id as it is, words as they are understood; what is not understood stays as it was written. */
async function meaningOf({ field, value }: Stated): Promise<Meaning> {
  const asked = spoken.find(one => one === field);
  if (asked === undefined || valuesOf(asked).includes(value)) return { value };
  const { understand } = await import('../understanding/index.ts');
  const { requirements, ambiguous } = understand(value, { asked });
  const found = requirements[asked];
  const [unclear] = ambiguous;
  return found === undefined && unclear !== undefined ? { unclear } : { value: found ?? value };
}

const isField = (name: string): name is Field => fields.some(field => field === name);

const saysNoValue = ({ option, typed }: Stated): boolean => option === '--answer' && !typed.includes('=');

function noField({ option, typed, field }: Stated): string {
  const list = say('en', 'cli.see-list', { list: 'fields' });
  return `${say('en', 'cli.unknown.field', { option, typed, field })}${meant(field, fields)} ${list}`;
}

function noValue({ option, typed, value }: Stated, field: Field): string {
  const list = listOf(field);
  const choice =
    list === undefined ? say('en', 'cli.one-of', { values: valuesText(field) }) : say('en', 'cli.see-list', { list });
  return `${say('en', 'cli.unknown.value', { option, typed })}${meant(value, valuesOf(field))} ${choice}`;
}

/** `hubVnet` is what `--hub-vnet` says. */
const options = {
  callerVnet: 'caller-vnet',
  targetVnet: 'target-vnet',
  hubVnet: 'hub-vnet',
  remoteHubVnet: 'remote-hub-vnet',
  virtualHub: 'virtual-hub',
  endpointSubnet: 'endpoint-subnet',
  integrationSubnet: 'integration-subnet',
  vpnGateway: 'vpn-gateway',
  expressRouteGateway: 'express-route-gateway',
  zone: 'zone',
} as const satisfies Readonly<Record<GivenName, OptionName>>;

/**
 * Reads the facts out of the options: the commonest have an option of their own, everything else is `--answer
 * field=value`.
 */
export async function answersOf(values: CommandLine['values']): Promise<Answers> {
  const said = stated(values);
  const query = new URLSearchParams();
  for (const one of said) {
    if (saysNoValue(one)) return { ok: false, message: say('en', 'cli.answer-needs-equals', { typed: one.typed }) };
    if (!isField(one.field)) return { ok: false, message: noField(one) };
    const meaning = await meaningOf(one);
    if ('unclear' in meaning) return { ok: false, message: readingsText(values.locale, meaning.unclear) };
    query.append(one.field, meaning.value);
    if (decodeAnswers(query.toString()).problems.length > 0) return { ok: false, message: noValue(one, one.field) };
  }
  for (const name of givenNames) {
    const option = options[name];
    const typed = values[option];
    if (typed === undefined) continue;
    query.set(name, typed);
    const problem = decodeAnswers(query.toString()).problems.find(({ path }) => path === `/${name}`);
    if (problem !== undefined)
      return { ok: false, message: `--${option} ${typed}: ${saidIn(undefined, problem.message)}` };
  }
  return { ok: true, requirements: decodeAnswers(query.toString()).requirements };
}
