import { existingParameters } from '../../../src/answer/takeaway/existing-parameters.ts';
import { writtenPlan } from '../../../src/answer/takeaway/index.ts';
import type { Item, Parameter, Plan } from '../../../src/answer/takeaway/model.ts';
import { itemsWithExisting } from './existing-plans.ts';
import type { Files } from './files.ts';

const text = (id: string, value: string | null = null): Parameter => ({ id, about: id, type: 'text', value });

/** Parameters of new things, by the kind that needs them. */
const ofNew: Readonly<Partial<Record<Item['kind'], readonly Parameter[]>>> = {
  'private-endpoint': [text('targetResourceId')],
  'local-gateway': [text('siteAddress')],
  'circuit-connection': [text('circuitId')],
  'site-connection': [{ id: 'sharedKey', about: 'key', type: 'secret', value: null }],
  'vpn-site': [text('siteAddress'), text('siteVendor')],
  'hub-site-connection': [{ id: 'sharedKey', about: 'key', type: 'secret', value: null }],
  'vnet-connection': [{ id: 'sharedKey', about: 'key', type: 'secret', value: null }],
};

/** A plan of these items with every parameter that they need. */
export function planWith(items: readonly Item[]): Plan {
  const place = (id: string) => (id.endsWith('hub') ? 'hub' : id.endsWith('caller') ? 'caller' : null);
  const parameters = [
    text('prefix', 'shop'),
    text('targetRegion', 'westeurope'),
    ...existingParameters(undefined, items, { placeOf: place }),
    ...items.flatMap(({ kind }) => ofNew[kind] ?? []),
  ];
  return {
    title: 'A design beside what stands',
    ruleVersion: '1',
    home: { group: null, subscription: null },
    cloud: 'public',
    parameters: [...new Map(parameters.map(parameter => [parameter.id, parameter])).values()],
    items,
    assumed: [],
    leftOut: [],
    hints: [],
  };
}

/** The files of every such plan, each by its name. */
export const filesWithExisting: readonly (readonly [string, Files])[] = Object.entries(itemsWithExisting).map(
  ([name, items]) => {
    const written = writtenPlan(planWith(items));
    const of = (format: keyof Files): string => written.find(file => file.format === format)?.text ?? '';
    return [name, { cli: of('cli'), bicep: of('bicep'), arm: of('arm'), terraform: of('terraform') }] as const;
  },
);
