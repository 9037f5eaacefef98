import type { StandingKind } from '../case/stands.ts';
import type { PartId } from './parts.ts';

/** Parts that a standing thing is by itself. */
const partOf: Readonly<Partial<Record<StandingKind, readonly PartId[]>>> = {
  nva: ['nva'],
  'expressroute-gateway': ['expressroute-gateway'],
  'vwan-hub-connection': ['vwan-hub-connection'],
  'api-management': ['api-management'],
  'app-service-environment': ['app-service-environment'],
};

/** The parts that a thing of this kind is. */
export function partsOf(kind: StandingKind): readonly PartId[] {
  return partOf[kind] ?? [];
}
