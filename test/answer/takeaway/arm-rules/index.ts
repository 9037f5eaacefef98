import type { Format } from '../../../../src/answer/index.ts';
import type { Asked } from '../as-arm/resource.ts';
import { addressRules } from './addresses.ts';
import { connectionRules } from './connections.ts';
import { dnsRules } from './dns.ts';
import { endpointRules } from './endpoints.ts';
import { gatewayRules } from './gateways.ts';
import { hubRules } from './hubs.ts';
import { nameRules } from './names.ts';
import { orderRules } from './order.ts';
import { peeringRules } from './peerings.ts';
import { peopleRules } from './people.ts';
import { placeRules } from './places.ts';
import { prescribedSubnetRules } from './prescribed-subnets.ts';
import { routeRules } from './routes.ts';
import { type ArmRule, designOf } from './rule.ts';
import { skuRules } from './skus.ts';
import { subnetRules } from './subnets.ts';

/** Everything that Azure holds a file to and no schema tells, as far as our files can break it. */
export const armRules: readonly ArmRule[] = [
  ...addressRules,
  ...gatewayRules,
  ...peopleRules,
  ...connectionRules,
  ...subnetRules,
  ...prescribedSubnetRules,
  ...peeringRules,
  ...hubRules,
  ...skuRules,
  ...dnsRules,
  ...endpointRules,
  ...routeRules,
  ...nameRules,
  ...placeRules,
  ...orderRules,
];

/** Languages in which one thing is written after another: a script is, and the azurerm provider locks a VNet. */
const takingTurns: ReadonlySet<Format> = new Set(['cli', 'terraform']);

/** Which rules what a file asks for breaks, and where. */
export function brokenRules(asked: Asked, format: Format): readonly (readonly [rule: string, fault: string])[] {
  const design = designOf(asked.resources, takingTurns.has(format));
  return armRules.flatMap(({ id, find }) => find(design).map(fault => [id, fault] as const));
}
