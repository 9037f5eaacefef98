// What a standing thing does in a network, whatever it is called: the tables look at the role. One of the rows must
// fit.
import type { StandingAttribute } from './standing-attributes.data.ts';
import type { StandingKind } from './stands.ts';

type Thing = { readonly kind: StandingKind } & { readonly [A in StandingAttribute]?: string | boolean };

export const standingRoles = {
  'user-vpn': [{ kind: 'p2s' }],
  'central-firewall': [{ kind: 'hub-firewall' }, { kind: 'nva', in: 'hub' }, { kind: 'vwan', secured: true }],
} as const satisfies Readonly<Record<string, readonly Thing[]>>;
