import { derive } from './derive.ts';
import type { YesNo } from './facts.ts';
import type { Answers } from './in-schema-order.ts';
import { standingRoles } from './standing-roles.data.ts';
import type { Standing } from './stands.ts';

type Role = keyof typeof standingRoles;

const plays = (one: Standing, role: Role): boolean =>
  one.planned !== true &&
  standingRoles[role].some(({ kind, ...said }) => {
    if (one.kind !== kind) return false;
    return Object.entries(said).every(([key, value]) => Object.entries(one).some(([k, v]) => k === key && v === value));
  });

function stand({ stands }: Pick<Answers, 'stands'>, role: Role): YesNo {
  if (stands === undefined || stands === 'unknown') return 'no';
  return stands.some(one => plays(one, role)) ? 'yes' : 'no';
}

/** What follows from what stands, beside the older fields that it fills. */
export const standingFacts = {
  /** People come in by point-to-site already. */
  userVpnStands: derive({ said: ['stands'] }, (_, said) => stand(said, 'user-vpn')),
  /** A central firewall stands, and nobody said that the traffic need not pass it. */
  firewallStands: derive({ said: ['stands', 'existingFeatures', 'inspection'] }, (_, said): YesNo => {
    if (said.inspection === 'none') return 'no';
    const older = Array.isArray(said.existingFeatures) && said.existingFeatures.includes('azure-firewall');
    return older ? 'yes' : stand(said, 'central-firewall');
  }),
};
