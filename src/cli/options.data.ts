/** What an option takes, and where the help names it. */
interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What its value is called. */
  readonly value?: string;
  readonly group: 'own' | 'facts' | 'there' | 'form' | 'files' | 'all';
}

/** Every option of the command line. */
export const optionRows = {
  trace: { type: 'boolean', group: 'own' },
  file: { type: 'string', value: 'path', group: 'own' },
  found: { type: 'string', multiple: true, value: 'text', group: 'own' },
  from: { type: 'string', value: 'region', group: 'facts' },
  to: { type: 'string', value: 'region', group: 'facts' },
  target: { type: 'string', value: 'target', group: 'facts' },
  source: { type: 'string', value: 'kind', group: 'facts' },
  exposure: { type: 'string', value: 'exposure', group: 'facts' },
  hybrid: { type: 'string', multiple: true, value: 'need', group: 'facts' },
  answer: { type: 'string', multiple: true, value: 'field=value', group: 'facts' },
  'caller-vnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'target-vnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'hub-vnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'remote-hub-vnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'virtual-hub': { type: 'string', value: 'name-or-id', group: 'there' },
  'endpoint-subnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'integration-subnet': { type: 'string', value: 'name-or-id', group: 'there' },
  'vpn-gateway': { type: 'string', value: 'name-or-id', group: 'there' },
  'express-route-gateway': { type: 'string', value: 'name-or-id', group: 'there' },
  zone: { type: 'string', value: 'name-or-id', group: 'there' },
  format: { type: 'string', value: 'format', group: 'form' },
  json: { type: 'boolean', group: 'form' },
  locale: { type: 'string', value: 'tag', group: 'form' },
  prefix: { type: 'string', value: 'name', group: 'files' },
  'caller-space': { type: 'string', value: 'range', group: 'files' },
  'target-space': { type: 'string', value: 'range', group: 'files' },
  'hub-space': { type: 'string', value: 'range', group: 'files' },
  'remote-hub-space': { type: 'string', value: 'range', group: 'files' },
  'on-premises-space': { type: 'string', value: 'range', group: 'files' },
  'client-space': { type: 'string', value: 'range', group: 'files' },
  'target-resource-id': { type: 'string', value: 'id', group: 'files' },
  help: { type: 'boolean', short: 'h', group: 'all' },
  version: { type: 'boolean', short: 'V', group: 'all' },
} as const satisfies Readonly<Record<string, OptionRow>>;

export type OptionName = keyof typeof optionRows;
export type Group = OptionRow['group'];

const facts = ['from', 'to', 'target', 'source', 'exposure', 'hybrid', 'answer'] as const;
const there = [
  'caller-vnet',
  'target-vnet',
  'hub-vnet',
  'remote-hub-vnet',
  'virtual-hub',
  'endpoint-subnet',
  'integration-subnet',
  'vpn-gateway',
  'express-route-gateway',
  'zone',
] as const;
const form = ['format', 'json', 'locale'] as const;
const files = [
  'prefix',
  'caller-space',
  'target-space',
  'hub-space',
  'remote-hub-space',
  'on-premises-space',
  'client-space',
  'target-resource-id',
] as const;

/** The commands, each with the options that it takes beside those of all. */
export const commandRows = {
  ask: ['trace', 'file', ...facts, ...there, ...form, ...files],
  diagnose: ['found', 'file', ...facts, ...form],
  recommend: [...facts, ...there, ...form, ...files],
  list: ['json'],
  doctor: ['json'],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

export type CommandName = keyof typeof commandRows;
