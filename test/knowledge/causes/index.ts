import { causeCases as appHosting } from './app-hosting.data.ts';
import type { CauseCase } from './cause-case.ts';
import { causeCases as circuits } from './circuits.data.ts';
import { causeCases as dataServices } from './data-services.data.ts';
import { causeCases as delivery } from './delivery.data.ts';
import { causeCases as hubAndPeering } from './hub-and-peering.data.ts';
import { causeCases as namesAndEndpoints } from './names-and-endpoints.data.ts';
import { causeCases as vpn } from './vpn.data.ts';
import { causeCases as wanAndEgress } from './wan-and-egress.data.ts';

/** A message for and one against each cause. */
export const casesOfCauses: readonly CauseCase[] = [
  ...appHosting,
  ...circuits,
  ...dataServices,
  ...delivery,
  ...hubAndPeering,
  ...namesAndEndpoints,
  ...vpn,
  ...wanAndEgress,
];
