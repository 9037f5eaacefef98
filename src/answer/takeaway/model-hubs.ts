import type { SignIn } from './vpn-sign-in.ts';

interface InHub {
  readonly id: string;
  readonly region: string;
  readonly hub: string;
}

/** Something of Azure Virtual WAN. `region` is the id of a parameter; the other ids name items of the plan. */
export type HubItem =
  | { readonly kind: 'wan'; readonly id: string; readonly region: string }
  | { readonly kind: 'hub'; readonly id: string; readonly region: string; readonly wan: string; readonly space: string }
  | {
      readonly kind: 'hub-connection';
      readonly id: string;
      readonly hub: string;
      readonly vnet: string;
      /** True: it learns the way to the internet through the firewall of the hub. */
      readonly secured: boolean;
    }
  /** `units`: scale units of 500 Mbps each. */
  | (InHub & { readonly kind: 'hub-vpn-gateway'; readonly units: number })
  | {
      readonly kind: 'vpn-site';
      readonly id: string;
      readonly region: string;
      readonly wan: string;
      readonly space: string;
      /** Speed of its line in Mbps. */
      readonly speed: number;
    }
  | { readonly kind: 'hub-site-connection'; readonly id: string; readonly gateway: string; readonly site: string }
  /** `units`: scale units of 2 Gbps each. */
  | (InHub & { readonly kind: 'hub-circuit-gateway'; readonly units: number })
  /** `circuit`: the parameter that holds its id. */
  | { readonly kind: 'hub-circuit-connection'; readonly id: string; readonly gateway: string; readonly circuit: string }
  | { readonly kind: 'vpn-server'; readonly id: string; readonly region: string; readonly signIn: SignIn }
  /** `units`: scale units of 500 Mbps each. */
  | (InHub & {
      readonly kind: 'hub-people-gateway';
      readonly server: string;
      readonly clients: string;
      readonly units: number;
    })
  | (InHub & { readonly kind: 'hub-firewall'; readonly policy: string; readonly tier: string })
  | {
      /** All traffic of the hub goes through its firewall. */
      readonly kind: 'routing-intent';
      readonly id: string;
      readonly hub: string;
      readonly firewall: string;
    };
