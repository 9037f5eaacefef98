/** Something of Azure Virtual WAN. `region` is the id of a parameter; the other ids name items of the plan. */
export type HubItem =
  | { readonly kind: 'wan'; readonly id: string; readonly region: string }
  | { readonly kind: 'hub'; readonly id: string; readonly region: string; readonly wan: string; readonly space: string }
  | { readonly kind: 'hub-connection'; readonly id: string; readonly hub: string; readonly vnet: string }
  | {
      readonly kind: 'hub-vpn-gateway';
      readonly id: string;
      readonly region: string;
      readonly hub: string;
      /** Scale units of 500 Mbps each. */
      readonly units: number;
    }
  | {
      readonly kind: 'hub-circuit-gateway';
      readonly id: string;
      readonly region: string;
      readonly hub: string;
      /** Scale units of 2 Gbps each. */
      readonly units: number;
    };
