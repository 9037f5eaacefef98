import type { SignIn } from './vpn-sign-in.ts';

/** People who come in by VPN: the range of their devices, and how they sign in. */
export interface Clients {
  readonly range: string;
  readonly signIn: SignIn;
}

/**
 * A gateway of a VNet, or what joins it to something. `region` is the id of a parameter; the other ids name items of
 * the plan.
 */
export type LinkItem =
  | {
      readonly kind: 'gateway';
      readonly id: string;
      readonly region: string;
      readonly vnet: string;
      readonly sku: string;
      readonly details:
        | { readonly type: 'ExpressRoute' }
        | {
            readonly type: 'Vpn';
            readonly generation: 'Generation1' | 'Generation2';
            /** One address, or two where both instances of the gateway are active. */
            readonly ips: readonly string[];
            readonly bgp: boolean;
            /** null: no people come in here. */
            readonly clients: Clients | null;
          };
    }
  | {
      readonly kind: 'vnet-connection';
      readonly id: string;
      readonly region: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: 'local-gateway';
      readonly id: string;
      readonly region: string;
      /** Range behind the device; null: its routes are learned by BGP. */
      readonly space: string | null;
    }
  | {
      readonly kind: 'site-connection';
      readonly id: string;
      readonly region: string;
      readonly gateway: string;
      readonly local: string;
      readonly bgp: boolean;
    }
  | {
      readonly kind: 'circuit-connection';
      readonly id: string;
      readonly region: string;
      readonly gateway: string;
      /** The parameter that holds the id of the circuit. */
      readonly circuit: string;
    };
