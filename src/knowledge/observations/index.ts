import { appHostingChecks, appHostingObservations } from './app-hosting.data.ts';
import { circuitsChecks, circuitsObservations } from './circuits.data.ts';
import { dataServicesChecks, dataServicesObservations } from './data-services.data.ts';
import { deliveryChecks, deliveryObservations } from './delivery.data.ts';
import { generalChecks, generalObservations } from './general.data.ts';
import { hubAndPeeringChecks, hubAndPeeringObservations } from './hub-and-peering.data.ts';
import { namesAndEndpointsChecks, namesAndEndpointsObservations } from './names-and-endpoints.data.ts';
import type { CheckRow, ObservationRow } from './observation.ts';
import { vpnChecks, vpnObservations } from './vpn.data.ts';
import { wanAndEgressChecks, wanAndEgressObservations } from './wan-and-egress.data.ts';

const observationRows = {
  ...generalObservations,
  ...hubAndPeeringObservations,
  ...vpnObservations,
  ...circuitsObservations,
  ...wanAndEgressObservations,
  ...namesAndEndpointsObservations,
  ...appHostingObservations,
  ...deliveryObservations,
  ...dataServicesObservations,
};

const checkRows = {
  ...generalChecks,
  ...hubAndPeeringChecks,
  ...vpnChecks,
  ...circuitsChecks,
  ...wanAndEgressChecks,
  ...namesAndEndpointsChecks,
  ...appHostingChecks,
  ...deliveryChecks,
  ...dataServicesChecks,
};

/** Something that is seen, or that a check shows. */
export type ObservationId = keyof typeof observationRows;

/** What people say that they see, of whatever does not work. */
export type GeneralObservationId = keyof typeof generalObservations;

/** One step that tells causes apart. */
export type CheckId = keyof typeof checkRows;

const isObservation = (id: string): id is ObservationId => Object.hasOwn(observationRows, id);
const isCheck = (id: string): id is CheckId => Object.hasOwn(checkRows, id);

const isGeneral = (id: string): id is GeneralObservationId => Object.hasOwn(generalObservations, id);

export const generalObservationIds: readonly GeneralObservationId[] =
  Object.keys(generalObservations).filter(isGeneral);
export const observationIds: readonly ObservationId[] = Object.keys(observationRows).filter(isObservation);
export const checkIds: readonly CheckId[] = Object.keys(checkRows).filter(isCheck);

/** What is seen, in words, and what shows it. */
export function observationOf(id: ObservationId): ObservationRow {
  return observationRows[id];
}

/** The step, its command and what it can show. */
export function checkOf(id: CheckId): CheckRow<ObservationId> {
  return checkRows[id];
}

const rowsThatShow = observationIds.flatMap(id =>
  (observationOf(id).shown ?? []).map(({ property, matches }) => ({ id, property, matches })),
);

/** What the properties of one record of a tool show; their names are folded to lower-case letters and digits. */
export function observationsShown(properties: ReadonlyMap<string, string>): readonly ObservationId[] {
  return rowsThatShow
    .filter(({ property, matches }) => matches.test(properties.get(property) ?? ''))
    .map(({ id }) => id);
}
